import { addDays, type Day, FIRST_DAY, LAST_DAY } from '../../schema/time/day.ts'
import { type Interval, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { type Truth, truthOf } from '../../schema/time/truth.ts'
import { AskError } from '../errors.ts'
import type { Track } from './track.ts'

/**
 * Whether something holds through all days of a span: `yes` where it does on each, `no` where it does on none.
 * It is asked only on the days on which an answer about these tracks and bounds can change.
 */
export function throughout(
  span: Interval,
  tracks: readonly Track[],
  bounds: readonly Interval[],
  holds: (day: Day) => Truth,
): Truth {
  let canHold = false
  let canFail = false
  for (const day of decisiveDays(span, tracks, bounds)) {
    const truth = holds(day)
    if (truth !== 'no') canHold = true
    if (truth !== 'yes') canFail = true
    if (canHold && canFail) break
  }
  return truthOf(canHold, canFail)
}

/** The days of a span on which an answer about these tracks and bounds can change, its first day among them. */
export function decisiveDays(span: Interval, tracks: readonly Track[], bounds: readonly Interval[]): Iterable<Day> {
  if (span.earliest === span.latest) return [span.earliest]
  const days = new Set<Day>([span.earliest])
  const consider = (interval: Interval | null): void => {
    if (interval === null) return
    // An answer changes on a bound, the day before or the day after it: see the strict comparisons in `standingOn`.
    for (const bound of [interval.earliest, interval.latest]) {
      for (const day of [addDays(bound, -1), bound, addDays(bound, 1)])
        if (day > span.earliest && day <= span.latest) days.add(day)
    }
  }
  for (const { spells } of tracks)
    for (const { start, end } of spells) for (const interval of [start, end]) consider(interval)
  bounds.forEach(consider)
  return days
}

/** Every day that a fact can name. */
export const ALL_DAYS: Interval = { earliest: FIRST_DAY, latest: addDays(LAST_DAY, -1) }

/** What holds from one day on, until the next of its list. */
export interface Stretch<T> {
  readonly from: Day
  readonly value: T
}

/**
 * What an answer about these tracks and bounds is through all time: a list without gaps, in order, from {@link FIRST_DAY} on, in which no two neighbours are
 * the same. It is asked only on the days on which it can change.
 */
export function throughTime<T>(
  tracks: readonly Track[],
  bounds: readonly Interval[],
  valueOn: (day: Day) => T,
  same: (a: T, b: T) => boolean,
): Stretch<T>[] {
  const stretches: Stretch<T>[] = []
  for (const from of [...decisiveDays(ALL_DAYS, tracks, bounds)].sort()) {
    const value = valueOn(from)
    const last = stretches.at(-1)
    if (last === undefined || !same(last.value, value)) stretches.push({ from, value })
  }
  return stretches
}

/** Throws `BAD_RANGE` where the first of two dates is certainly after the second. */
export function requireRange(from: PartialDate, to: PartialDate): void {
  if (intervalOf(from).earliest <= intervalOf(to).latest) return
  throw new AskError('BAD_RANGE', `from ${from} is after to ${to}: exchange the two days`, {
    what: 'order',
    from,
    to,
  })
}
