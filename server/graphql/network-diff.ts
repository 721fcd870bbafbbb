import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { diffAnswer } from '../answers/of/network-diff.ts'
import { permalinkOf } from '../answers/permalink.ts'
import type { Member } from '../queries/counting.ts'
import { lackOn } from '../queries/coverage.ts'
import { type NetworkDiff, networkDiff, type StockChange } from '../queries/network-diff.ts'
import type { Transition } from '../queries/transitions.ts'
import { diffSentences } from '../text/sentences.ts'
import { PRICES } from '../work/prices.ts'
import { asKnown, inLanguage } from './arguments.ts'
import { builder } from './builder.ts'
import { completeness } from './completeness.ts'
import { CountMemberRef, type MemberIn } from './count-member.ts'
import { CountingDefinitionRef } from './counting-definition.ts'
import { NetworkLinkRef } from './network-link.ts'
import { TransitionRef } from './transition.ts'

const undecidedIn = (
  { world }: NetworkDiff,
  definition: CountingDefinition,
  members: readonly Member[],
  validAt: PartialDate,
): MemberIn[] => members.map((member) => ({ world, member, validAt, undecidedIn: { definition } }))

interface StockIn {
  readonly diff: NetworkDiff
  readonly stock: StockChange
}

const StockChangeRef = builder.objectRef<StockIn>('StockChange').implement({
  description: '`after = before + entries − exits` for one counting definition, of the actors counted for certain.',
  fields: (t) => ({
    definition: t.field({
      type: CountingDefinitionRef,
      description: 'What is counted.',
      resolve: ({ diff, stock }) => ({ world: diff.world, definition: stock.definition }),
    }),
    before: t.int({ description: 'The count on the first day.', resolve: ({ stock }) => stock.before }),
    entries: t.field({
      type: [CountMemberRef],
      description: 'Who is counted on the second day and was not on the first, by id.',
      resolve: ({ diff, stock }) =>
        stock.entries.map((member) => ({ world: diff.world, member, validAt: diff.question.to })),
    }),
    exits: t.field({
      type: [CountMemberRef],
      description: 'Who was counted on the first day and is not on the second, by id.',
      resolve: ({ diff, stock }) =>
        stock.exits.map((member) => ({ world: diff.world, member, validAt: diff.question.from })),
    }),
    after: t.int({ description: 'The count on the second day.', resolve: ({ stock }) => stock.after }),
    undecidedBefore: t.int({
      description: 'How many more may be counted on the first day.',
      resolve: ({ stock }) => stock.undecidedBefore.length,
    }),
    undecidedAfter: t.int({
      description: 'How many more may be counted on the second day.',
      resolve: ({ stock }) => stock.undecidedAfter.length,
    }),
    undecidedMembersBefore: t.field({
      type: [CountMemberRef],
      description: 'Who else may be counted on the first day, by id.',
      resolve: ({ diff, stock }) => undecidedIn(diff, stock.definition, stock.undecidedBefore, diff.question.from),
    }),
    undecidedMembersAfter: t.field({
      type: [CountMemberRef],
      description: 'Who else may be counted on the second day, by id.',
      resolve: ({ diff, stock }) => undecidedIn(diff, stock.definition, stock.undecidedAfter, diff.question.to),
    }),
  }),
})

const transitionsIn = (diff: NetworkDiff, transitions: readonly Transition[]) =>
  transitions.map((transition) => ({ world: diff.world, transition, validAt: diff.question.to, diff }))

export const NetworkDiffRef = builder.objectRef<NetworkDiff>('NetworkDiff').implement({
  description:
    'What became of each partner after one day and up to another: one net entry for each. Lists by partner id.',
  fields: (t) => ({
    ...completeness(t, ({ world, question }) => ({
      world,
      lack: lackOn(world, question.of, question.to),
      validAt: question.to,
    })),
    entered: t.field({
      type: [TransitionRef],
      description: 'Who came onto the rungs.',
      resolve: (diff) => transitionsIn(diff, diff.entered),
    }),
    moved: t.field({
      type: [TransitionRef],
      description:
        'Who is on another rung, or on the same with something deepened (a new formula, anything special or sectoral).',
      resolve: (diff) => transitionsIn(diff, diff.moved),
    }),
    left: t.field({
      type: [TransitionRef],
      description: 'Who left the rungs, or a level beside them.',
      resolve: (diff) => transitionsIn(diff, diff.left),
    }),
    unchanged: t.field({
      type: [NetworkLinkRef],
      description:
        'Who stands somewhere on the second day, and of whom no change is known: of those in `openBefore` it is not known how they stood on the first, and those of `perhapsMoved` may have moved.',
      resolve: ({ world, unchanged, question }) => unchanged.map((link) => ({ world, link, validAt: question.to })),
    }),
    openBefore: t.field({
      type: [NetworkLinkRef],
      description:
        'Those of `unchanged` whose start no source gives, so that it is not known whether they stood there on the first day.',
      resolve: ({ world, openBefore, question }) => openBefore.map((link) => ({ world, link, validAt: question.to })),
    }),
    perhapsMoved: t.field({
      type: [TransitionRef],
      description:
        'What may have moved some of the `unchanged` by the second day, by a date that may lie after it: they stand where they certainly stood.',
      resolve: (diff) => transitionsIn(diff, diff.perhapsMoved),
    }),
    firstComplete: t.boolean({
      description: 'Whether all facts of the first day have been gone through; `complete` is of the second.',
      resolve: ({ world, question }) => lackOn(world, question.of, question.from) === null,
    }),
    stocks: t.field({
      type: [StockChangeRef],
      description: 'The counts on both days by each definition of the ladder, with the terms of the sum by name.',
      resolve: (diff) => diff.stocks.map((stock) => ({ diff, stock })),
    }),
    reviewedTo: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'How far the facts of this owner have been gone through; later days may lack some. Null where nobody has said.',
      resolve: ({ world, question }) => world.reviewedTo(question.of) ?? null,
    }),
    sentences: t.stringList({
      extensions: { price: PRICES.sentence },
      description:
        'The same in sentences: the sums, then one for each transition, then how many are unchanged and of whom it is not known how they stood.',
      args: inLanguage,
      resolve: (diff, { language }) => diffSentences(diff, language ?? 'en'),
    }),
    permalink: t.string({
      extensions: { price: PRICES.sentence },
      description:
        'The address of this answer, which says the same for ever: the whole one where the server has been told at which it is reached, else the path.',
      resolve: (diff, _args, { site }) => `${site}${permalinkOf(diffAnswer.cite(diff))}`,
    }),
  }),
})

builder.queryField('networkDiff', (t) =>
  t.field({
    type: NetworkDiffRef,
    description: 'Compares an owner’s network on two days: what changed after `from` and up to `to`.',
    args: {
      of: t.arg.id({ required: true, description: 'The owner.' }),
      ladder: t.arg.id({ description: 'Which of its ladders; by default its first.' }),
      from: t.arg({
        type: 'PartialDate',
        required: true,
        description: 'The first day, whose own changes are in its stock already.',
      }),
      to: t.arg({ type: 'PartialDate', required: true, description: 'The second day, included.' }),
      ...asKnown,
    },
    resolve: async (_root, args, context) =>
      networkDiff(
        context.graph,
        { of: args.of, ladder: args.ladder ?? undefined, from: args.from, to: args.to },
        await context.known(args.knownAt),
      ),
  }),
)
