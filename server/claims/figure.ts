import type { Claim } from '../../schema/kinds/claim.ts'

/** Of a claim what contradictions are found by. */
export type Figure = Pick<
  Claim,
  | 'id'
  | 'about'
  | 'quantity'
  | 'unit'
  | 'period'
  | 'value'
  | 'lower'
  | 'upper'
  | 'lowerExcluded'
  | 'upperExcluded'
  | 'populationId'
  | 'alsoCalled'
  | 'question'
>
