export type { Claim, ClaimQuestion, Measure, Qualifier } from './kinds/claim.ts'
export { UNITS } from './kinds/claim.ts'
