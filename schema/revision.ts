import type { Instant } from './date.ts'

/**
 * One atomic batch of statements. Numbers count 1, 2, 3 …; instants strictly increase with them, whatever a clock does.
 */
export interface Revision {
  readonly number: number
  readonly recordedAt: Instant
  readonly by: string
  readonly reason: string
  /** How many statements it asserted, and how many it withdrew (those it replaced by a correction included). */
  readonly asserted: number
  readonly retracted: number
}
