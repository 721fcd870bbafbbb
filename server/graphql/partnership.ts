import { compareIds } from '../../schema/ids.ts'
import type { Partnership } from '../../schema/kinds/partnership.ts'
import { LAST_DAY } from '../../schema/time/day.ts'
import { compareDates, dateOfDay, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { lackOn } from '../queries/coverage.ts'
import { type Stand, standIn } from '../queries/link.ts'
import { partnership } from '../queries/partnership.ts'
import type { Relation } from '../queries/relation.ts'
import { transitionsOf } from '../queries/transitions.ts'
import type { World } from '../queries/world.ts'
import { ActorRef } from './actor.ts'
import { onDay } from './arguments.ts'
import { builder } from './builder.ts'
import { completeness } from './completeness.ts'
import { ConfidenceEnum } from './confidence.ts'
import { DesignationRef } from './designation.ts'
import { LevelRef } from './level.ts'
import { TransitionRef } from './transition.ts'

export interface PartnershipIn {
  readonly world: World
  readonly relation: Relation
  readonly validAt: PartialDate
}

const designationsOf = (world: World, { id }: Partnership) =>
  [...world.designationsOf(id)].sort(
    (a, b) =>
      compareDates(a.from ?? a.attestedOn ?? dateOfDay(LAST_DAY), b.from ?? b.attestedOn ?? dateOfDay(LAST_DAY)) ||
      compareIds(a.id, b.id),
  )

const standOf = ({ relation, validAt }: PartnershipIn): Stand => standIn(relation, intervalOf(validAt))

export const PartnershipRef = builder.objectRef<PartnershipIn>('Partnership').implement({
  description: 'The formal relation of an owner and a partner.',
  fields: (t) => ({
    id: t.id({ description: 'Stable and opaque.', resolve: ({ relation }) => relation.partnership.id }),
    owner: t.field({
      type: ActorRef,
      description: 'Whose ladder it is seen by.',
      resolve: ({ world, relation, validAt }) => ({ world, id: relation.partnership.owner, validAt }),
    }),
    ladder: t.id({ description: 'The ladder of its levels.', resolve: ({ relation }) => relation.ladder }),
    between: t.field({
      type: [ActorRef],
      description: 'The owner, then the partner.',
      resolve: ({ world, relation: { partnership: p }, validAt }) =>
        [p.owner, p.partner].map((id) => ({ world, id, validAt })),
    }),
    level: t.field({
      type: LevelRef,
      nullable: true,
      description:
        'Its level on the day of the answer by the owner’s designation: its rung, else special, else sectoral; null where none can hold, or where a start that no source gives may be later: see `certain` and `possible`.',
      resolve: (partnership) => standOf(partnership).level,
    }),
    ...completeness(t, ({ world, relation, validAt }) => ({
      world,
      lack: lackOn(world, relation.partnership.owner, validAt),
      validAt,
    })),
    certain: t.boolean({
      description:
        'Whether `level`, or that there is none, holds on the whole day asked for, whatever the partial dates are. False too where the fact is of low confidence. It is of what is known: `complete` says whether all of it has been gone through.',
      resolve: (partnership) => standOf(partnership).certain,
    }),
    possible: t.field({
      type: [LevelRef],
      description:
        'The levels that may be its level on that day, from the highest rung down, then special, then sectoral: `level` alone where it is certain. Where it is not, it may have none besides.',
      resolve: (partnership) => {
        const { possible } = standOf(partnership)
        return partnership.world.levelsOf(partnership.relation.ladder).filter(({ id }) => possible.has(id))
      },
    }),
    confidence: t.field({
      type: ConfidenceEnum,
      nullable: true,
      description: 'How sure the fact is that `level` rests on; null where that is.',
      resolve: (partnership) => standOf(partnership).confidence,
    }),
    designations: t.field({
      type: [DesignationRef],
      description: 'What both sides call it and called it, of all days, in order of their start, then by id.',
      resolve: ({ world, relation, validAt }) =>
        designationsOf(world, relation.partnership).map((designation) => ({ world, designation, validAt })),
    }),
    history: t.field({
      type: [TransitionRef],
      description: 'Its transitions on all days, in order of time.',
      resolve: ({ world, relation, validAt }) =>
        transitionsOf(relation).map((transition) => ({ world, transition, validAt })),
    }),
  }),
})

builder.queryField('partnership', (t) =>
  t.field({
    type: PartnershipRef,
    nullable: true,
    description:
      'The relation that an owner keeps with a partner, on one of the owner’s ladders; null where none is known on any day. One that begins later is there, and its level is null. An id that names nobody is UNKNOWN_ID, with the names nearest to it.',
    args: {
      of: t.arg.id({ required: true, description: 'The owner.' }),
      with: t.arg.id({ required: true, description: 'The partner.' }),
      ladder: t.arg.id({ description: 'Which of the owner’s ladders; by default its first.' }),
      ...onDay,
    },
    resolve: async (_root, args, context) => {
      const moment = await context.moment(args.validAt, args.knownAt)
      const found = await partnership(
        context.graph,
        { of: args.of, with: args.with, ladder: args.ladder ?? undefined },
        moment,
      )
      return found === null ? null : { world: found.world, relation: found.relation, validAt: moment.validAt }
    },
  }),
)
