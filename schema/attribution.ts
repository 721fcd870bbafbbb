export type { Attribution } from './kinds/attribution.ts'
