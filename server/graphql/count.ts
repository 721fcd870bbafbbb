import { countAnswer } from '../answers/of/count.ts'
import { permalinkOf } from '../answers/permalink.ts'
import type { Context } from '../asking/request-context.ts'
import { lackOn } from '../queries/coverage.ts'
import { type Count, partnerCount } from '../queries/partner-count.ts'
import { isBeyondReview } from '../queries/reviewed.ts'
import { nounOfCount } from '../text/counted.ts'
import { countFootnote } from '../text/footnote.ts'
import { openClause } from '../text/lacks.ts'
import { PRICES } from '../work/prices.ts'
import { ActorRef } from './actor.ts'
import { asKnown, inLanguage } from './arguments.ts'
import { builder } from './builder.ts'
import { completeness } from './completeness.ts'
import { CountMemberRef } from './count-member.ts'
import { CountingDefinitionRef } from './counting-definition.ts'

const linkOf = (count: Count, { site }: Context): string => `${site}${permalinkOf(countAnswer.cite(count))}`

/** Actors by their ids, under the names of a count's day; null where there are none to name. */
const actorsIn = ({ world, moment }: Count, ids: readonly string[] | undefined) =>
  ids?.map((id) => ({ world, id, validAt: moment.validAt })) ?? null

export const CountRef = builder.objectRef<Count>('Count').implement({
  description: 'How many partners a definition counts on a day, with their names and sources.',
  fields: (t) => ({
    of: t.field({
      type: ActorRef,
      description: 'The owner: whose partners are counted, on whose ladder.',
      resolve: ({ world, question, moment }) => ({ world, id: question.of, validAt: moment.validAt }),
    }),
    ...completeness(t, ({ world, question, moment }) => ({
      world,
      lack: lackOn(world, question.of, moment.validAt),
      validAt: moment.validAt,
    })),
    value: t.int({
      description: 'How many for certain: the lower bound where dates leave room or confidence is low.',
      resolve: ({ members }) => members.length,
    }),
    upper: t.int({
      description:
        'How many at most; equals `value` where nothing is uncertain. Where the count is not complete, how many at most of those that are known.',
      resolve: ({ members, undecided }) => members.length + undecided.length,
    }),
    definition: t.field({
      type: CountingDefinitionRef,
      description: 'What is counted.',
      resolve: ({ world, definition }) => ({ world, definition }),
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
    members: t.field({
      type: [CountMemberRef],
      description: 'Who is counted for certain, by id.',
      resolve: ({ world, members, moment }) => members.map((member) => ({ world, member, validAt: moment.validAt })),
    }),
    undecided: t.field({
      type: [CountMemberRef],
      description: 'Who may be counted: the facts that would close the gap, by id.',
      resolve: ({ world, question, definition, undecided, moment }) =>
        undecided.map((member) => ({
          world,
          member,
          validAt: moment.validAt,
          undecidedIn: { definition, within: question.within },
        })),
    }),
    reviewedTo: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'How far the facts of this owner have been gone through; later days may lack some. Null where nobody has said.',
      resolve: ({ reviewedTo }) => reviewedTo ?? null,
    }),
    beyondReview: t.boolean({
      description:
        'Whether the day it speaks of may be later than `reviewedTo`, so that the count may lack some; false where nobody has said how far.',
      resolve: ({ world, question, moment }) => isBeyondReview(world, question.of, moment.validAt),
    }),
    noun: t.string({
      description:
        'What is counted, as the ladder calls it, in the form that goes with the number: "partner" of one, "partners" of many and of a range.',
      args: inLanguage,
      resolve: ({ world, definition, members, undecided }, { language }) =>
        nounOfCount(world, definition.ladder, members.length, members.length + undecided.length, language ?? 'en'),
    }),
    within: t.field({
      type: ActorRef,
      nullable: true,
      description: 'The group or organization whose members alone are counted; null where all partners are.',
      resolve: ({ world, question, moment }) =>
        question.within === undefined ? null : { world, id: question.within, validAt: moment.validAt },
    }),
    withinMembers: t.int({
      nullable: true,
      description:
        'How many members the group asked about may have on that day; 0 says that the count is 0 for want of any. Null where no group was asked about.',
      resolve: ({ withinMembers }) => withinMembers ?? null,
    }),
    withinUncertain: t.field({
      type: [ActorRef],
      nullable: true,
      description:
        'Of the members that the group asked about may have on that day, those of whom a date or a source of low confidence leaves open whether they are, by id. The others are members for certain; in a month or year at least on some of its days. Null where no group was asked about.',
      resolve: (count) => actorsIn(count, count.withinUncertain),
    }),
    withinOthers: t.field({
      type: [ActorRef],
      nullable: true,
      description:
        'The members that the group asked about may have on that day and that are neither counted nor undecided, the owner among them where it is one, by id. Null where no group was asked about.',
      resolve: (count) => actorsIn(count, count.withinOthers),
    }),
    openClause: t.string({
      extensions: { price: PRICES.sentence },
      description:
        'Who leaves the number open, to go after it: "because of Slovakia" beside a range; where the count is not complete, "Slovakia if its one weak source is right". Empty where nobody does.',
      args: {
        ...inLanguage,
        few: t.arg.boolean({ description: 'Whether to cut long lists of names; by default not.' }),
      },
      resolve: (count, { language, few }) => openClause(count, language ?? 'en', few ?? false),
    }),
    permalink: t.string({
      description:
        'The address of this answer, which says the same for ever: the whole one where the server has been told at which it is reached, else the path.',
      resolve: (count, _args, context) => linkOf(count, context),
    }),
    footnote: t.string({
      extensions: { price: PRICES.footnote },
      description: 'What to print under the number: definition, day, as known when, how far reviewed, permalink.',
      args: inLanguage,
      resolve: (count, { language }, context) => countFootnote(count, linkOf(count, context), language ?? 'en'),
    }),
  }),
})

builder.queryField('partnerCount', (t) =>
  t.field({
    type: CountRef,
    description: 'How many partners an owner has on a day, counted by a definition.',
    args: {
      of: t.arg.id({ required: true, description: 'The owner.' }),
      definition: t.arg.id({
        required: true,
        description:
          'A counting definition: its name for the newest version, or "<name>@<version>". See `countingDefinitions`.',
      }),
      validAt: t.arg({
        type: 'PartialDate',
        description:
          'On this day; by default today (UTC). A month or year means all its days: who is counted on each of them, and who on some.',
      }),
      ...asKnown,
      within: t.arg.id({
        description: 'Only members of this group or organization on that day. Without members it counts 0.',
      }),
    },
    resolve: async (_root, args, context) =>
      partnerCount(
        context.graph,
        { of: args.of, definition: args.definition, within: args.within ?? undefined },
        await context.moment(args.validAt, args.knownAt),
      ),
  }),
)
