import { dateOfDay, intervalOf } from '../../schema/time/partial-date.ts'
import { lackOn } from '../queries/coverage.ts'
import { type Network, network } from '../queries/network.ts'
import { reviewedThrough } from '../queries/reviewed.ts'
import { ActorRef } from './actor.ts'
import { onDay } from './arguments.ts'
import { builder } from './builder.ts'
import { completeness } from './completeness.ts'
import { LevelRef } from './level.ts'
import { NetworkLinkRef } from './network-link.ts'
import { NetworkNodeRef } from './network-node.ts'

const NetworkRef = builder.objectRef<Network>('Network').implement({
  description: 'An owner’s relations on a day.',
  fields: (t) => ({
    of: t.field({
      type: ActorRef,
      description: 'The owner.',
      resolve: ({ world, of, moment }) => ({ world, id: of, validAt: moment.validAt }),
    }),
    ladder: t.id({
      nullable: true,
      description: 'The ladder; null where the owner keeps none, and then the network is empty.',
      resolve: ({ ladder }) => ladder,
    }),
    validAt: t.field({
      type: 'PartialDate',
      description: 'The day it speaks of.',
      resolve: ({ moment }) => moment.validAt,
    }),
    firstDay: t.field({
      type: 'PartialDate',
      description: 'The first day that `validAt` may be, always a whole one; of a day itself.',
      resolve: ({ moment }) => dateOfDay(intervalOf(moment.validAt).earliest),
    }),
    lastDay: t.field({
      type: 'PartialDate',
      description:
        'The last day that `validAt` may be, always a whole one: where a month or year stands on a line of days.',
      resolve: ({ moment }) => dateOfDay(intervalOf(moment.validAt).latest),
    }),
    knownAt: t.field({
      type: 'DateTime',
      description: 'The instant of the revision it was read at.',
      resolve: ({ moment }) => moment.knownAt,
    }),
    revision: t.int({
      description: 'The number of that revision; 0 where nothing was known yet.',
      resolve: ({ moment }) => moment.revision,
    }),
    ...completeness(t, ({ world, of, moment }) => ({
      world,
      lack: lackOn(world, of, moment.validAt),
      validAt: moment.validAt,
    })),
    reviewedTo: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'How far the facts of this owner have been gone through; later days may lack some. Null where nobody has said.',
      resolve: ({ world, of }) => world.reviewedTo(of) ?? null,
    }),
    reviewedThrough: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'The last day of `reviewedTo`, always a whole one: what is said of any day after it may lack facts. Null where nobody has said.',
      resolve: ({ world, of }) => {
        const day = reviewedThrough(world, of)
        return day === undefined ? null : dateOfDay(day)
      },
    }),
    levels: t.field({
      type: [LevelRef],
      description: 'The levels of the ladder: rungs from the top down, then special, then sectoral.',
      resolve: ({ levels }) => [...levels],
    }),
    nodes: t.field({
      type: [NetworkNodeRef],
      description: 'A seat for every partner of any time, by id.',
      resolve: (network) => network.seats.map((seat) => ({ network, seat })),
    }),
    links: t.field({
      type: [NetworkLinkRef],
      description:
        'One for each partner on that day, by partner id; its other designations are in `partnership.designations`.',
      resolve: ({ world, links, moment }) => links.map((link) => ({ world, link, validAt: moment.validAt })),
    }),
  }),
})

builder.queryField('network', (t) =>
  t.field({
    type: NetworkRef,
    description: 'Who stands where in an owner’s network on a day.',
    args: {
      of: t.arg.id({ required: true, description: 'The owner.' }),
      ladder: t.arg.id({ description: 'Which of its ladders; by default its first.' }),
      ...onDay,
      levels: t.arg.idList({ description: 'Only links at these levels.' }),
      within: t.arg.id({ description: 'Only partners that are members of this group or organization on that day.' }),
    },
    resolve: async (_root, args, context) =>
      network(
        context.graph,
        {
          of: args.of,
          ladder: args.ladder ?? undefined,
          levels: args.levels ?? undefined,
          within: args.within ?? undefined,
        },
        await context.moment(args.validAt, args.knownAt),
      ),
  }),
)
