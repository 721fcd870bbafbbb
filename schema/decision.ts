export type { Decision } from './kinds/decision.ts'
