export type { Coverage } from './kinds/coverage.ts'
