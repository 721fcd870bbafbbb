import { z } from 'zod'
import { PartialDate } from './date.ts'
import { envelope } from './envelope.ts'
import { ActorId, Id } from './ids.ts'
import { BothLanguages } from './language.ts'

/**
 * How a figure was worded. `nearly` 350 stays below 350, `over` 8 stays above 8, `at-least` and `at-most` include the number,
 * `about` promises neither side; `vague` names no number ("thousands") or a first, a record, a largest.
 */
export const Qualifier = z.enum(['exactly', 'nearly', 'about', 'over', 'at-least', 'at-most', 'vague'])
export type Qualifier = z.infer<typeof Qualifier>

/** What kind of figure it is; it decides which units are possible. A `record` is a first, a record or a largest, with or without its number. */
export const Measure = z.enum(['count', 'money', 'percentage', 'multiple', 'rank', 'record'])
export type Measure = z.infer<typeof Measure>

/** The units of each measure. A count and a rank have none: what is counted is the population. */
export const UNITS: Readonly<Record<Measure, readonly string[]>> = {
  count: [],
  money: ['USD million', 'USD billion'],
  percentage: ['%', 'percentage points'],
  multiple: ['times'],
  rank: [],
  record: ['USD million', 'USD billion', '%', 'times'],
}

/**
 * The question whose answer the figure can be held against: a count on a day, or the moves
 * of a time. `moves: upgrades` are entries onto the rungs and moves up; what was deepened beside the rungs may be meant too and stays undecided.
 */
export const ClaimQuestion = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('count'),
    of: ActorId,
    definition: Id,
    validAt: PartialDate,
    within: ActorId.optional(),
  }),
  z.strictObject({
    kind: z.literal('moves'),
    of: ActorId,
    moves: z.enum(['entries', 'upgrades']),
    from: PartialDate,
    to: PartialDate,
  }),
  z.strictObject({ kind: z.literal('members'), group: ActorId, validAt: PartialDate }),
])
export type ClaimQuestion = z.infer<typeof ClaimQuestion>

/** One figure that somebody published in one place of one document. A claim about the world, never an answer. */
export const Claim = z.strictObject({
  kind: z.literal('claim'),
  ...envelope,
  about: ActorId,
  /** What is claimed, in our words. */
  text: BothLanguages,
  /** What is measured, a slug: claims of one quantity are compared. */
  quantity: Id,
  measure: Measure,
  value: z.number().optional(),
  qualifier: Qualifier,
  /** What the wording guarantees; `lowerExcluded` and `upperExcluded` say that the bound itself is out ("over 8" is above 8). */
  lower: z.number().optional(),
  upper: z.number().optional(),
  lowerExcluded: z.literal(true).optional(),
  upperExcluded: z.literal(true).optional(),
  unit: z.string().min(1).optional(),
  /** Whom or what is counted, as worded; and as a slug, so that two wordings of one population are told from two populations. */
  population: z.string().min(1).optional(),
  populationId: Id.optional(),
  /** Another population that the same sentence gives the number for, where it changes its words on the way. */
  alsoCalled: Id.optional(),
  /** The time that the figure is of: an EDTF date ("2025"), or two with a slash ("2025-01/2025-07"). */
  period: z
    .string()
    .regex(/^[0-9X~-]+(\/[0-9X~-]+)?$/, 'a period is a date such as 2025 or two with a slash such as 2025-01/2025-07')
    .optional(),
  /** Said of a time to come. */
  target: z.literal(true).optional(),
  speaker: z.string().min(1).optional(),
  /** The office that the speaker held that day, where the document says it. */
  office: z.string().min(1).optional(),
  saidOn: PartialDate.optional(),
  /** What "2.5-fold" or "+15.6%" implies the earlier figure to have been; on the claim of the quantity. */
  impliedBase: z.number().optional(),
  question: ClaimQuestion.optional(),
})
export type Claim = z.infer<typeof Claim>
