export type { Membership } from './kinds/membership.ts'
