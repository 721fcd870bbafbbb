import { dateOfDay, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { type NetworkDiff, openOfChange } from '../queries/network-diff.ts'
import { atLevelSince, crossedBy, skippedBy, type Transition, transitions } from '../queries/transitions.ts'
import type { World } from '../queries/world.ts'
import { changeInSentence, transitionSentence } from '../text/sentences.ts'
import { PRICES } from '../work/prices.ts'
import { ActivityRef, activityIn } from './activity.ts'
import { ActorRef } from './actor.ts'
import { asKnown, inLanguage, paged } from './arguments.ts'
import { builder } from './builder.ts'
import { ConfidenceEnum } from './confidence.ts'
import { connection, knownAtPage, listName, pageOf, pageSize, readCursor } from './connection.ts'
import { CountingDefinitionRef } from './counting-definition.ts'
import { InstrumentRef } from './instrument.ts'
import { LevelRef } from './level.ts'
import { OpenBecauseEnum } from './open-because.ts'
import { CitationRef, citationsIn } from './source.ts'

export interface TransitionIn {
  readonly world: World
  readonly transition: Transition
  readonly validAt: PartialDate
  /** The comparison that it is an entry of, where it is one. */
  readonly diff?: NetworkDiff
}

const TransitionKindEnum = builder.enumType('TransitionKind', {
  description: 'What kind a transition is. Derived from the owner’s designations, never entered.',
  values: {
    ENTRY: { value: 'ENTRY', description: 'Onto the rungs.' },
    UPGRADE: { value: 'UPGRADE', description: 'To a higher rung.' },
    DEEPENING: {
      value: 'DEEPENING',
      description: 'The same rung with a new formula, or anything special or sectoral.',
    },
    DOWNGRADE: { value: 'DOWNGRADE', description: 'To a lower rung.' },
    LAPSE: { value: 'LAPSE', description: 'Ended with nothing in its place.' },
  } as const,
})

export const TransitionRef = builder.objectRef<TransitionIn>('Transition')
TransitionRef.implement({
  description: 'A relation comes onto a level, moves or leaves, on the day that the owner’s designation began.',
  isTypeOf: (value) => 'transition' in (value as object),
  fields: (t) => ({
    kind: t.field({
      type: TransitionKindEnum,
      description: 'What kind it is.',
      resolve: ({ transition }) => transition.kind,
    }),
    partner: t.field({
      type: ActorRef,
      description: 'Whose relation with the owner moved.',
      resolve: ({ world, transition, validAt }) => ({ world, id: transition.relation.partnership.partner, validAt }),
    }),
    from: t.field({
      type: LevelRef,
      nullable: true,
      description: 'The level before; null where there was none of its kind.',
      resolve: ({ transition }) => transition.from,
    }),
    to: t.field({
      type: LevelRef,
      nullable: true,
      description: 'The level after; null for a lapse.',
      resolve: ({ transition }) => transition.to,
    }),
    skipped: t.field({
      type: [LevelRef],
      description: 'The rungs passed over, in the order passed.',
      resolve: ({ world, transition }) => skippedBy(world, transition),
    }),
    crosses: t.field({
      type: [CountingDefinitionRef],
      description: 'The counting definitions whose count this changed, of those that count by the owner’s designation.',
      resolve: ({ world, transition }) => crossedBy(world, transition).map((definition) => ({ world, definition })),
    }),
    on: t.field({
      type: 'PartialDate',
      description:
        'Its day, as exact as its source. Of a net entry of a comparison the day of what came last on the rungs, a deepening included: it moved on the days of its `steps`, and is at its new level since `levelSince`.',
      resolve: ({ transition }) => transition.on,
    }),
    steps: t.field({
      type: [TransitionRef],
      description:
        'Of a net entry of a comparison that is not one transition itself: each step by which it came from one level to the other, in order of time. Empty where it is one.',
      resolve: ({ world, transition, validAt }) =>
        (transition.steps ?? []).map((step) => ({ world, transition: step, validAt })),
    }),
    levelSince: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'Since when the relation has been at `to`, as of a link at that level: for a deepening it came there before. Null for a lapse, and where no source gives the start.',
      resolve: ({ transition }) => (transition.to === null ? null : (atLevelSince(transition) ?? null)),
    }),
    possibleFrom: t.field({
      type: 'PartialDate',
      description: 'The first day that `on` may be, always a whole one: before it, it has certainly not happened.',
      resolve: ({ transition }) => dateOfDay(intervalOf(transition.on).earliest),
    }),
    certainFrom: t.field({
      type: 'PartialDate',
      description: 'The last day that `on` may be, always a whole one: from it on, it has certainly happened.',
      resolve: ({ transition }) => dateOfDay(intervalOf(transition.on).latest),
    }),
    isLater: t.boolean({
      description: 'Whether it lies wholly after the day asked for, by default today: it has not happened by then.',
      resolve: ({ transition, validAt }) => intervalOf(transition.on).earliest > intervalOf(validAt).latest,
    }),
    formula: t.string({
      nullable: true,
      description: 'What the owner calls the relation from then on; null where the source gives no words of its own.',
      resolve: ({ transition }) => transition.designation.formula ?? null,
    }),
    confidence: t.field({
      type: ConfidenceEnum,
      description: 'How sure the fact is that this rests on.',
      resolve: ({ transition }) => transition.designation.confidence,
    }),
    note: t.string({
      nullable: true,
      description: 'What the sources leave open or where they disagree; null where there is nothing to say.',
      resolve: ({ transition }) => transition.designation.note ?? null,
    }),
    openBecause: t.field({
      type: OpenBecauseEnum,
      nullable: true,
      description:
        'Why it is not certain that it came about: a fact of low confidence (CONFIDENCE), or of an entry of a comparison a date that may lie before the days compared or after them (DATE). Null where it is certain.',
      resolve: ({ transition, diff }) =>
        diff !== undefined
          ? openOfChange(transition, diff.question)
          : transition.designation.confidence === 'low'
            ? 'CONFIDENCE'
            : null,
    }),
    sentence: t.string({
      extensions: { price: PRICES.sentence },
      description: 'The same in one sentence.',
      args: inLanguage,
      resolve: ({ world, transition, validAt, diff }, { language }) =>
        diff === undefined
          ? transitionSentence(world, transition, language ?? 'en', validAt)
          : changeInSentence(diff, transition, language ?? 'en'),
    }),
    establishedBy: t.field({
      type: InstrumentRef,
      nullable: true,
      description: 'The joint statement or agreement that made it; null where none is known.',
      resolve: ({ world, transition, validAt }) => {
        const id = transition.designation.establishedBy
        const instrument = id === undefined ? undefined : world.instrument(id)
        return instrument === undefined ? null : { world, instrument, validAt }
      },
    }),
    at: t.field({
      type: ActivityRef,
      nullable: true,
      description: 'The visit or ceremony at which it was made; null where none is known.',
      resolve: ({ world, transition, validAt }) => activityIn(world, transition.designation.at, validAt),
    }),
    citations: t.field({
      type: [CitationRef],
      description: 'Where this is said.',
      resolve: ({ world, transition }) => citationsIn(world, transition.designation.citations),
    }),
  }),
})

const TransitionConnectionRef = connection('Transition', TransitionRef, 'transitions in order of day, then partner')

builder.queryField('transitions', (t) =>
  t.field({
    type: TransitionConnectionRef,
    description:
      'The transitions in an owner’s relations between two days, both included; what may fall inside is in it.',
    args: {
      of: t.arg.id({ required: true, description: 'Whose relations.' }),
      ladder: t.arg.id({ description: 'On which of the owner’s ladders; by default its first.' }),
      from: t.arg({ type: 'PartialDate', description: 'From this day on; by default from the first.' }),
      to: t.arg({ type: 'PartialDate', description: 'Up to and including this day; by default to the last.' }),
      kinds: t.arg({ type: [TransitionKindEnum], description: 'Only these kinds.' }),
      partner: t.arg.id({ description: 'Only the relation with this partner.' }),
      ...asKnown,
      ...paged,
    },
    resolve: async (_root, args, context) => {
      const size = pageSize(args.first)
      const list = listName('transitions', args)
      const after = args.after == null ? null : readCursor(args.after, list)
      const known = await knownAtPage(context, after, args.knownAt)
      const { world, transitions: found } = await transitions(
        context.graph,
        {
          of: args.of,
          ladder: args.ladder ?? undefined,
          from: args.from ?? undefined,
          to: args.to ?? undefined,
          kinds: args.kinds ?? undefined,
          partner: args.partner ?? undefined,
        },
        known,
      )
      const validAt = (after?.validAt ?? context.today) as PartialDate
      const rows = found.map((transition) => ({ world, transition, validAt }))
      return pageOf(rows, size, after, { list, ...known, validAt })
    },
  }),
)
