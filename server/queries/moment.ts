import type { Instant } from '../../schema/date.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'

/** As known when: the revision that a question is asked at (0: nothing was known yet) and the instant that the answer bears. */
export interface KnownAt {
  readonly revision: number
  readonly knownAt: Instant
}

/** The day that a question speaks of (a month or year means all its days), and as known when. */
export interface Moment extends KnownAt {
  readonly validAt: PartialDate
}
