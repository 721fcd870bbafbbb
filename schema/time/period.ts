import { type Day, FIRST_DAY, LAST_DAY } from './day.ts'
import { type Interval, intervalOf, type PartialDate } from './partial-date.ts'
import { type Truth, truthOf } from './truth.ts'

/**
 * How long something held: half-open, `from` is in and `to` is out.
 *
 * No `to`: open, with no end known. No `from`: begun on a day that no source gives, not "always"; it is
 * certain from `attestedOn`, the day of the earliest source that attests it, and possible before.
 */
export interface Period {
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
  readonly attestedOn?: PartialDate | undefined
}

/** The days on which a period may have begun. Without `from` and `attestedOn` it may be any. */
export function startOf(period: Period): Interval {
  if (period.from !== undefined) return intervalOf(period.from)
  return {
    earliest: FIRST_DAY,
    latest: period.attestedOn === undefined ? LAST_DAY : intervalOf(period.attestedOn).latest,
  }
}

/** The days that may be the first one out; null while it is open. */
export const endOf = (period: Period): Interval | null => (period.to === undefined ? null : intervalOf(period.to))

/**
 * Whether a period held on a day. A period whose `to` may be earlier than its `from` is read as one that
 * begins no later than it ends.
 */
export function heldOn(period: Period, day: Day): Truth {
  const start = startOf(period)
  const end = endOf(period)
  const canHold = start.earliest <= day && (end === null || end.latest > day)
  const canFail = start.latest > day || (end !== null && end.earliest <= day)
  return truthOf(canHold, canFail)
}
