export type { Partnership } from './kinds/partnership.ts'
