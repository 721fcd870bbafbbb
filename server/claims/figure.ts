import type { Claim } from '../../schema/kinds/claim.ts'

/** The fields of a claim that contradictions are found by. */
const FIELDS = [
  'id',
  'about',
  'quantity',
  'unit',
  'period',
  'value',
  'lower',
  'upper',
  'lowerExcluded',
  'upperExcluded',
  'qualifier',
  'impliedBase',
  'impliedBaseIs',
  'populationId',
  'alsoCalled',
  'question',
] as const satisfies readonly (keyof Claim)[]

/** Of a claim what contradictions are found by. */
export type Figure = Pick<Claim, (typeof FIELDS)[number]>

/** A claim without what is long in it. */
export const figureOf = (claim: Claim): Figure =>
  Object.fromEntries(FIELDS.map((field) => [field, claim[field]])) as unknown as Figure
