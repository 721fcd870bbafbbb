export type { Designation } from './kinds/designation.ts'
