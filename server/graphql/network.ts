import { dateOfDay, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import type { Link } from '../queries/link.ts'
import { type Network, network } from '../queries/network.ts'
import { reviewedThrough } from '../queries/reviewed.ts'
import type { Seat } from '../queries/seats.ts'
import { type SeatSpell, spellsOf } from '../queries/spells.ts'
import { besideIn, theirsIn } from '../queries/words.ts'
import type { World } from '../queries/world.ts'
import { ActorRef } from './actor.ts'
import { onDay } from './arguments.ts'
import { builder } from './builder.ts'
import { ConfidenceEnum } from './confidence.ts'
import { DesignationRef } from './designation.ts'
import { LevelRef } from './level.ts'
import { PartnershipRef } from './partnership.ts'

interface NodeIn {
  readonly network: Network
  readonly seat: Seat
}

interface SpellIn {
  readonly network: Network
  readonly spell: SeatSpell
}

/** The designation of an id, with its world; a link's is always there. */
const designationIn = (world: World, link: Link, validAt: PartialDate) => {
  const designation = world.designationsOf(link.relation.partnership.id).find((one) => one.id === link.designation)
  if (designation === undefined) throw new Error(`the link of ${link.relation.partnership.id} rests on no designation`)
  return { world, designation, validAt }
}

const SpellRef = builder.objectRef<SpellIn>('Spell').implement({
  description:
    'What holds of one seat from a day on, in whole days and half-open: `from` is in, `to` is out. On each of its days the network of that one day has a link that says the same.',
  fields: (t) => ({
    from: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Its first day, always a whole one; null where it has no beginning.',
      resolve: ({ spell }) => (spell.from === undefined ? null : dateOfDay(spell.from)),
    }),
    to: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day out, always a whole one; null where it has no end.',
      resolve: ({ spell }) => (spell.to === undefined ? null : dateOfDay(spell.to)),
    }),
    level: t.field({
      type: LevelRef,
      description: 'As of a link on these days.',
      resolve: ({ spell }) => spell.link.level,
    }),
    since: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Since when at this level, as of a link on these days; null where no source gives the start.',
      resolve: ({ spell }) => spell.link.since ?? null,
    }),
    certain: t.boolean({
      description: 'Whether the partner is at this level on each of these days for certain; else it may be.',
      resolve: ({ spell }) => spell.link.certain,
    }),
    confidence: t.field({
      type: ConfidenceEnum,
      description: 'How sure the fact is.',
      resolve: ({ spell }) => spell.link.confidence,
    }),
    designation: t.field({
      type: DesignationRef,
      description: 'The owner’s words that hold.',
      resolve: ({ network: { world, moment }, spell }) => designationIn(world, spell.link, moment.validAt),
    }),
    beside: t.field({
      type: [DesignationRef],
      description: 'What the owner says beside it, as `NetworkLink.beside` on these days.',
      resolve: ({ network: { world, moment }, spell }) =>
        spell.beside.map((designation) => ({ world, designation, validAt: moment.validAt })),
    }),
  }),
})

const NetworkNodeRef = builder.objectRef<NodeIn>('NetworkNode').implement({
  description: 'The seat of one partner.',
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'Who sits there.',
      resolve: ({ network: { world, moment }, seat }) => ({ world, id: seat.partner, validAt: moment.validAt }),
    }),
    x: t.float({
      description: 'Of a point on the unit circle round the owner: its direction. It never depends on the day.',
      resolve: ({ seat }) => seat.x,
    }),
    y: t.float({ description: 'The same, downwards.', resolve: ({ seat }) => seat.y }),
    spells: t.field({
      type: [SpellRef],
      description:
        'The links that this network has for the partner on every day there is, in order of time and whatever the day asked for; between two of them it has none. With `levels` or `within` they are of what these keep.',
      resolve: ({ network, seat }) => {
        const relation = network.relations.find(({ partnership }) => partnership.partner === seat.partner)
        return relation === undefined
          ? []
          : spellsOf(network.world, relation, network.asked).map((spell) => ({ network, spell }))
      },
    }),
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
    possibleSince: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day that `since` may be, always a whole one: lists in order of time go by it.',
      resolve: ({ link }) => (link.since === undefined ? null : dateOfDay(intervalOf(link.since).earliest)),
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
    designation: t.field({
      type: DesignationRef,
      nullable: true,
      description:
        'The owner’s words that hold: the designation that the level rests on. Where several may hold, the last that has certainly begun by then, else the first that may have.',
      resolve: ({ world, link, validAt }) => designationIn(world, link, validAt),
    }),
    theirs: t.field({
      type: DesignationRef,
      nullable: true,
      description:
        'The partner’s words that hold, chosen in the same way, else the last of its words that name no level; null where none are known, which is not to say that there are none.',
      resolve: ({ world, link, validAt }) => {
        const designation = theirsIn(world, link.relation, intervalOf(validAt))
        return designation === null ? null : { world, designation, validAt }
      },
    }),
    beside: t.field({
      type: [DesignationRef],
      description:
        'What the owner says besides, on the whole day asked for and for certain: special, then sectoral by sector, then what names no level, by start. One of low confidence is not in it.',
      resolve: ({ world, link, validAt }) =>
        besideIn(world, link, intervalOf(validAt)).map((designation) => ({ world, designation, validAt })),
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
