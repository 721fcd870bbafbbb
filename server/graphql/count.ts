import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import { dateOfDay, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { countAnswer } from '../answers/of/count.ts'
import { permalinkOf } from '../answers/permalink.ts'
import { citationsOf } from '../queries/citations.ts'
import type { Member } from '../queries/counting.ts'
import { lackOn } from '../queries/coverage.ts'
import { type OPEN_BECAUSE, openBecause } from '../queries/open-because.ts'
import { type Count, partnerCount } from '../queries/partner-count.ts'
import { isBeyondReview } from '../queries/reviewed.ts'
import type { World } from '../queries/world.ts'
import { nounOfCount } from '../text/counted.ts'
import { countFootnote } from '../text/footnote.ts'
import { PRICES } from '../work/prices.ts'
import { ActorRef } from './actor.ts'
import { asKnown, inLanguage } from './arguments.ts'
import { builder } from './builder.ts'
import { completeness } from './completeness.ts'
import { CountingDefinitionRef } from './counting-definition.ts'
import { LevelRef } from './level.ts'
import { CitationRef, citationsIn } from './source.ts'

export interface MemberIn {
  readonly world: World
  readonly member: Member
  readonly validAt: PartialDate
  /** Of an undecided one: the count that it is undecided in. */
  readonly undecidedIn?: { readonly definition: CountingDefinition; readonly within?: string | undefined }
}

const OpenBecauseEnum = builder.enumType('OpenBecause', {
  description: 'What leaves it open whether an actor is counted: the first that holds, in this order.',
  values: {
    SPAN: {
      value: 'SPAN',
      description:
        'Nothing is unknown: of the days asked for it is counted on some for certain and on others certainly not.',
    },
    OTHER_SIDE_UNKNOWN: {
      value: 'OTHER_SIDE_UNKNOWN',
      description: 'The definition goes by the partner’s words, and none of these are known.',
    },
    MEMBERSHIP: {
      value: 'MEMBERSHIP',
      description: 'Whether it was a member of the group asked about depends on a date or a weak fact.',
    },
    CONFIDENCE: { value: 'CONFIDENCE', description: 'A fact of low confidence decides it.' },
    DATE: { value: 'DATE', description: 'A date decides it that is known by month or year only, or not at all.' },
  } satisfies Record<(typeof OPEN_BECAUSE)[number], unknown>,
})

export const CountMemberRef = builder.objectRef<MemberIn>('CountMember').implement({
  description: 'One actor that a count names.',
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'Who.',
      resolve: ({ world, member, validAt }) => ({ world, id: member.relation.partnership.partner, validAt }),
    }),
    level: t.field({
      type: LevelRef,
      description: 'The level that it is counted at.',
      resolve: ({ member }) => member.level,
    }),
    since: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'Since when it has been at or above the definition’s threshold; null where no source gives the start.',
      resolve: ({ member }) => member.since ?? null,
    }),
    possibleSince: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day that `since` may be, always a whole one: lists in order of time go by it.',
      resolve: ({ member }) => (member.since === undefined ? null : dateOfDay(intervalOf(member.since).earliest)),
    }),
    openBecause: t.field({
      type: OpenBecauseEnum,
      nullable: true,
      description: 'Of an undecided one: what leaves it open, the first reason that holds. Null where it is counted.',
      resolve: ({ world, member, validAt, undecidedIn }) =>
        undecidedIn === undefined
          ? null
          : openBecause(world, undecidedIn.definition, member.relation, intervalOf(validAt), undecidedIn.within),
    }),
    citations: t.field({
      type: [CitationRef],
      description:
        'What says so: the sources of the designation that brought it over the threshold and of the one that holds.',
      resolve: ({ world, member }) =>
        citationsIn(world, citationsOf(world, member.relation.partnership.id, member.evidence)),
    }),
  }),
})

const linkOf = (count: Count): string => permalinkOf(countAnswer.cite(count))

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
    permalink: t.string({ description: 'The path of this answer, which says the same for ever.', resolve: linkOf }),
    footnote: t.string({
      extensions: { price: PRICES.footnote },
      description: 'What to print under the number: definition, day, as known when, how far reviewed, permalink.',
      args: inLanguage,
      resolve: (count, { language }) => countFootnote(count, linkOf(count), language ?? 'en'),
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
