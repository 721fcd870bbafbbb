import { languageOf, textIn } from '../../schema/texts.ts'
import { LAST_DAY } from '../../schema/time/day.ts'
import { dateOfDay, type PartialDate } from '../../schema/time/partial-date.ts'
import { claimAnswer } from '../answers/of/claim.ts'
import { permalinkOf } from '../answers/permalink.ts'
import { derivedClaims } from '../asking/derived-claims.ts'
import { checkClaimsUnder, checkPageOfClaims } from '../claims/claims.ts'
import type { CheckedClaim } from '../claims/verdict.ts'
import { AskError } from '../errors.ts'
import { evidenceSentences } from '../text/evidence.ts'
import { PRICES } from '../work/prices.ts'
import { ActorRef } from './actor.ts'
import { asKnown, inLanguage, paged } from './arguments.ts'
import { builder } from './builder.ts'
import { completeness } from './completeness.ts'
import { type Cursor, connection, knownAtPage, listName, pageSize, readCursor, storePage } from './connection.ts'
import { CountRef } from './count.ts'
import { CitationRef, citationsIn } from './source.ts'
import { TransitionRef } from './transition.ts'

const QualifierEnum = builder.enumType('Qualifier', {
  description: 'How a figure was worded.',
  values: {
    EXACTLY: { value: 'exactly', description: 'The number and no other.' },
    NEARLY: { value: 'nearly', description: 'Below the number.' },
    ABOUT: { value: 'about', description: 'Near the number; no bound is promised.' },
    OVER: { value: 'over', description: 'Above the number.' },
    AT_LEAST: { value: 'at-least', description: 'The number or more.' },
    AT_MOST: { value: 'at-most', description: 'The number or less.' },
    VAGUE: { value: 'vague', description: 'No number ("thousands"), or a first, a record, a largest.' },
  } as const,
})

const VerdictEnum = builder.enumType('Verdict', {
  description:
    'What a claim is worth against the graph, on all of the days that its source gives. Derived, never entered.',
  values: {
    AGREES: { value: 'AGREES', description: 'The graph finds what the wording says.' },
    DIFFERS: {
      value: 'DIFFERS',
      description: 'The graph finds something else, on all days of the claim’s period; see the residual.',
    },
    IMPOSSIBLE: {
      value: 'IMPOSSIBLE',
      description: 'Arithmetic forbids it; the explanation shows how. Never of facts that are not complete.',
    },
    CANNOT_BE_CHECKED: {
      value: 'CANNOT_BE_CHECKED',
      description:
        'Not all days of the claim’s period give the same, the facts are not complete, or it has no question; the explanation says what would be needed.',
    },
  } as const,
})

const EvidenceRef = builder.objectRef<CheckedClaim>('ClaimEvidence').implement({
  description: 'What the graph finds for the quantity that a claim names.',
  fields: (t) => ({
    counts: t.field({
      type: [CountRef],
      description:
        'The count of the claim’s own question first, then the whole it is a part of, then what the words may have meant instead.',
      resolve: ({ evidence }) => [...(evidence?.counts ?? [])],
    }),
    moves: t.field({
      type: [TransitionRef],
      description: 'The transitions that a claim of them is made of, those counted for certain.',
      resolve: ({ world, evidence, claim }) =>
        (evidence?.moves ?? []).map((transition) => ({ world, transition, validAt: dayOf(claim) })),
    }),
    members: t.field({
      type: [ActorRef],
      description: 'The members of the group that a claim of members is about, by id.',
      resolve: ({ world, evidence, claim }) =>
        (evidence?.members ?? []).map((id) => ({ world, id, validAt: dayOf(claim) })),
    }),
    undecidedMoves: t.field({
      type: [TransitionRef],
      description: 'Transitions that may be meant too; no source says so.',
      resolve: ({ world, evidence, claim }) =>
        (evidence?.undecidedMoves ?? []).map((transition) => ({ world, transition, validAt: dayOf(claim) })),
    }),
    before: t.field({
      type: [ActorRef],
      description:
        'Of a claim of a place in an order ("the fifth"): who certainly came before, in the order of their days.',
      resolve: ({ world, evidence, claim }) =>
        (evidence?.place?.before ?? []).map(({ relation }) => ({
          world,
          id: relation.partnership.partner,
          validAt: dayOf(claim),
        })),
    }),
    ...completeness(t, ({ world, evidence, claim }) => ({
      world,
      lack: evidence?.lack ?? null,
      validAt: dayOf(claim),
    })),
    residual: t.float({
      nullable: true,
      description: 'The figure as said less what the graph finds for certain; null where there is nothing to compare.',
      resolve: ({ residual }) => residual,
    }),
    explanation: t.string({
      extensions: { price: PRICES.sentence },
      description: 'The comparison in sentences: the difference, the arithmetic, or what would be needed.',
      args: inLanguage,
      resolve: (checked, { language }) => evidenceSentences(checked, language ?? 'en'),
    }),
  }),
})

const dayOf = ({ question, saidOn }: CheckedClaim['claim']): PartialDate =>
  question?.kind === 'moves' ? question.to : (question?.validAt ?? saidOn ?? dateOfDay(LAST_DAY))

export const ClaimRef = builder.objectRef<CheckedClaim>('Claim').implement({
  description:
    'One published figure in one place of one document: a claim about the world that the graph checks, never an answer that it repeats.',
  fields: (t) => ({
    id: t.id({ description: 'Stable and opaque.', resolve: ({ claim }) => claim.id }),
    text: t.string({
      description: 'What is claimed, in our words.',
      args: inLanguage,
      resolve: ({ claim }, { language }) => textIn(claim.text, language ?? 'en'),
    }),
    textLanguage: t.string({
      description: 'The language that `text` is in, a BCP 47 tag; English where there is none in the one asked for.',
      args: inLanguage,
      resolve: ({ claim }, { language }) => languageOf(claim.text, language ?? 'en'),
    }),
    subject: t.string({
      nullable: true,
      description:
        'What the figure is of, with nobody’s number in it: "The growth target of 2025". Null where nobody has put it into words.',
      args: inLanguage,
      resolve: ({ claim: { subject } }, { language }) =>
        subject === undefined ? null : textIn(subject, language ?? 'en'),
    }),
    subjectLanguage: t.string({
      nullable: true,
      description: 'The language that `subject` is in, a BCP 47 tag; null where that is null.',
      args: inLanguage,
      resolve: ({ claim: { subject } }, { language }) =>
        subject === undefined ? null : languageOf(subject, language ?? 'en'),
    }),
    about: t.field({
      type: ActorRef,
      description: 'The actor that the figure is about: whose network, members or deeds.',
      resolve: ({ world, claim }) => ({ world, id: claim.about, validAt: dayOf(claim) }),
    }),
    quantity: t.string({
      description: 'What is measured; claims of one quantity are compared.',
      resolve: ({ claim }) => claim.quantity,
    }),
    value: t.float({
      nullable: true,
      description: 'The figure as said: 350 of "nearly 350". Null where none is named.',
      resolve: ({ claim }) => claim.value ?? null,
    }),
    qualifier: t.field({
      type: QualifierEnum,
      description: 'How it was worded.',
      resolve: ({ claim }) => claim.qualifier,
    }),
    lower: t.float({
      nullable: true,
      description: 'The lower bound that the wording guarantees; null where none.',
      resolve: ({ claim }) => claim.lower ?? null,
    }),
    upper: t.float({
      nullable: true,
      description: 'The upper bound that the wording guarantees; null where none.',
      resolve: ({ claim }) => claim.upper ?? null,
    }),
    unit: t.string({
      nullable: true,
      description: 'The unit; null for what is counted.',
      resolve: ({ claim }) => claim.unit ?? null,
    }),
    population: t.string({
      nullable: true,
      description: 'Whom or what is counted, as worded; in another language in our words, else in English.',
      args: inLanguage,
      resolve: ({ claim: { population } }, { language }) =>
        population === undefined ? null : textIn(population, language ?? 'en'),
    }),
    populationLanguage: t.string({
      nullable: true,
      description: 'The language that `population` is in, a BCP 47 tag; null where that is null.',
      args: inLanguage,
      resolve: ({ claim: { population } }, { language }) =>
        population === undefined ? null : languageOf(population, language ?? 'en'),
    }),
    period: t.string({
      nullable: true,
      description: 'The time that the figure is of: a date, or two with a slash.',
      resolve: ({ claim }) => claim.period ?? null,
    }),
    speaker: t.string({
      nullable: true,
      description: 'Who said it; null where the document itself does.',
      args: inLanguage,
      resolve: ({ claim: { speaker } }, { language }) =>
        speaker === undefined ? null : textIn(speaker, language ?? 'en'),
    }),
    speakerLanguage: t.string({
      nullable: true,
      description: 'The language that `speaker` is in, a BCP 47 tag; null where that is null.',
      args: inLanguage,
      resolve: ({ claim: { speaker } }, { language }) =>
        speaker === undefined ? null : languageOf(speaker, language ?? 'en'),
    }),
    office: t.string({
      nullable: true,
      description: 'The office that the speaker held that day, where the document says it.',
      args: inLanguage,
      resolve: ({ claim: { office } }, { language }) =>
        office === undefined ? null : textIn(office, language ?? 'en'),
    }),
    officeLanguage: t.string({
      nullable: true,
      description: 'The language that `office` is in, a BCP 47 tag; null where that is null.',
      args: inLanguage,
      resolve: ({ claim: { office } }, { language }) =>
        office === undefined ? null : languageOf(office, language ?? 'en'),
    }),
    saidOn: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it was said.',
      resolve: ({ claim }) => claim.saidOn ?? null,
    }),
    impliedBase: t.float({
      nullable: true,
      description: 'What the words imply the earlier figure to have been: "2.5-fold" of 350 implies 140.',
      resolve: ({ claim }) => claim.impliedBase ?? null,
    }),
    verdict: t.field({
      type: VerdictEnum,
      description: 'What it is worth, on all of the days that its source gives.',
      resolve: ({ verdict }) => verdict,
    }),
    evidence: t.field({
      type: EvidenceRef,
      nullable: true,
      description: 'What the graph finds.',
      resolve: (checked) => checked,
    }),
    note: t.string({
      nullable: true,
      description: 'What a reader has to know of it.',
      resolve: ({ claim }) => claim.note ?? null,
    }),
    permalink: t.string({
      extensions: { price: PRICES.sentence },
      nullable: true,
      description:
        'The address of this check, which says the same for ever: the whole one where the server has been told at which it is reached, else the path.',
      resolve: (checked, _args, { site }) => `${site}${permalinkOf(claimAnswer.cite(checked))}`,
    }),
    citations: t.field({
      type: [CitationRef],
      description: 'Where it was published.',
      resolve: ({ world, claim }) => citationsIn(world, claim.citations),
    }),
  }),
})

const ClaimConnectionRef = connection('Claim', ClaimRef, 'claims, by id')

builder.queryField('claims', (t) =>
  t.field({
    type: ClaimConnectionRef,
    description: 'Published figures, each checked at its own day.',
    args: {
      about: t.arg.id({ description: 'Only claims about this actor.' }),
      verdicts: t.arg({ type: [VerdictEnum], description: 'Only claims of these verdicts.' }),
      ...asKnown,
      ...paged,
    },
    resolve: async (_root, args, context) => {
      const size = pageSize(args.first)
      const list = listName('claims', args)
      const after = args.after == null ? null : readCursor(args.after, list)
      const known = await knownAtPage(context, after, args.knownAt)
      const at = { list, ...known, validAt: after?.validAt ?? context.today }
      const about = args.about ?? undefined
      const { verdicts } = args
      if (verdicts != null) {
        const derived = await derivedClaims(context, about, known)
        const ids = derived.verdicts.flatMap(([id, verdict]) => (verdicts.includes(verdict) ? [id] : []))
        const start = after === null ? 0 : after.place + 1
        const checked = await checkClaimsUnder(context.graph, ids.slice(start, start + size), known)
        return storePage(checked, start, ids.length, at)
      }
      const page = { first: size, after: after === null ? undefined : rowOf(after) }
      const { checked, total } = await checkPageOfClaims(context.graph, { about, page }, known)
      return storePage(checked, after === null ? 0 : after.place + 1, total, at, ({ claim }) => claim.id)
    },
  }),
)

/** The row that a page goes on from. */
function rowOf({ row }: Cursor): string {
  if (row !== undefined) return row
  throw new AskError('cursorOfNoRow').in('after')
}
