import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { Link } from '../queries/link.ts'
import { type Network, network } from '../queries/network.ts'
import type { Seat } from '../queries/seats.ts'
import type { World } from '../queries/world.ts'
import { ActorRef } from './actor.ts'
import { onDay } from './arguments.ts'
import { builder } from './builder.ts'
import { ConfidenceEnum } from './confidence.ts'
import { LevelRef } from './level.ts'
import { PartnershipRef } from './partnership.ts'

interface NodeIn {
  readonly world: World
  readonly seat: Seat
  readonly validAt: PartialDate
}

const NetworkNodeRef = builder.objectRef<NodeIn>('NetworkNode').implement({
  description: 'The seat of one partner.',
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'Who sits there.',
      resolve: ({ world, seat, validAt }) => ({ world, id: seat.partner, validAt }),
    }),
    x: t.float({
      description: 'Of a point on the unit circle round the owner: its direction. It never depends on the day.',
      resolve: ({ seat }) => seat.x,
    }),
    y: t.float({ description: 'The same, downwards.', resolve: ({ seat }) => seat.y }),
  }),
})

export interface LinkIn {
  readonly world: World
  readonly link: Link
  readonly validAt: PartialDate
}

export const NetworkLinkRef = builder.objectRef<LinkIn>('NetworkLink').implement({
  description: 'How one partner stands on the day.',
  fields: (t) => ({
    partnership: t.field({
      type: PartnershipRef,
      description: 'The relation.',
      resolve: ({ world, link, validAt }) => ({ world, relation: link.relation, validAt }),
    }),
    partner: t.field({
      type: ActorRef,
      description: 'The partner.',
      resolve: ({ world, link, validAt }) => ({ world, id: link.relation.partnership.partner, validAt }),
    }),
    level: t.field({
      type: LevelRef,
      description: 'Its rung, else special, else sectoral, by the owner’s designation.',
      resolve: ({ link }) => link.level,
    }),
    since: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Since when at this level; null where no source gives the start.',
      resolve: ({ link }) => link.since ?? null,
    }),
    certain: t.boolean({
      description:
        'Whether the partner is at this level on the whole day asked for, whatever the partial dates are. False too where the fact is of low confidence.',
      resolve: ({ link }) => link.certain,
    }),
    confidence: t.field({
      type: ConfidenceEnum,
      description: 'How sure the fact is.',
      resolve: ({ link }) => link.confidence,
    }),
  }),
})

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
    knownAt: t.field({
      type: 'DateTime',
      description: 'The instant of the revision it was read at.',
      resolve: ({ moment }) => moment.knownAt,
    }),
    revision: t.int({
      description: 'The number of that revision; 0 where nothing was known yet.',
      resolve: ({ moment }) => moment.revision,
    }),
    reviewedTo: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'How far the facts of this owner have been gone through; later days may lack some. Null where nobody has said.',
      resolve: ({ world, of }) => world.reviewedTo(of) ?? null,
    }),
    levels: t.field({
      type: [LevelRef],
      description: 'The levels of the ladder: rungs from the top down, then special, then sectoral.',
      resolve: ({ levels }) => [...levels],
    }),
    nodes: t.field({
      type: [NetworkNodeRef],
      description: 'A seat for every partner of any time, by id.',
      resolve: ({ world, seats, moment }) => seats.map((seat) => ({ world, seat, validAt: moment.validAt })),
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
