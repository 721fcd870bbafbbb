import { descriptionOf, type Statement } from './statement.ts'
import type { Interval, PartialDate } from './time/partial-date.ts'
import { endOf, startOf } from './time/period.ts'

/** The days on which a statement may have begun to hold, and those that may be the first one out (null: open). */
export interface Days {
  readonly start: Interval
  readonly end: Interval | null
}

/** Between which days a statement holds; null where it holds whenever it is stated. */
export function daysOf(statement: Statement): Days | null {
  const holds = descriptionOf(statement.kind)?.holds ?? null
  if (holds === null) return null
  const dates = statement as unknown as Readonly<Record<string, PartialDate | undefined>>
  const period = { from: dates[holds.from], to: dates[holds.to], attestedOn: dates[holds.attested] }
  return { start: startOf(period), end: endOf(period) }
}
