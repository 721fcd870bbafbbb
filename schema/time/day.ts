/**
 * One calendar day of the proleptic Gregorian calendar, as ISO text: "2025-10-29".
 *
 * Days compare as text does, so `a < b` is "a is earlier than b" and both stores order them alike.
 */
export type Day = string & { readonly __day: unique symbol }

/** Earlier than any day that a fact can name; the lower bound of a start that nobody knows. */
export const FIRST_DAY = '0000-01-01' as Day
/** Later than any day that a fact can name; the upper bound of an end that nobody knows. */
export const LAST_DAY = '9999-12-31' as Day

const MS_A_DAY = 86_400_000

const utc = (year: number, month: number, dayOfMonth: number): number => {
  const date = new Date(0)
  // Date.UTC reads years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  return date.getTime()
}

/** The number of days in a month, leap years included. */
export const daysInMonth = (year: number, month: number): number => new Date(utc(year, month + 1, 0)).getUTCDate()

/** The day of a year, month and day of the month, which the caller has checked. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` as Day

/** The day `n` days after (before, where negative), held within {@link FIRST_DAY} and {@link LAST_DAY}. */
export function addDays(day: Day, n: number): Day {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  const date = new Date(utc(year, month, dayOfMonth) + n * MS_A_DAY)
  const y = date.getUTCFullYear()
  if (y < 0) return FIRST_DAY
  if (y > 9999) return LAST_DAY
  return dayOf(y, date.getUTCMonth() + 1, date.getUTCDate())
}

/** The day, in UTC, on which an instant falls. */
export const dayOfInstant = (instant: Date): Day => instant.toISOString().slice(0, 10) as Day

/** The later of two days. */
export const later = (a: Day, b: Day): Day => (a < b ? b : a)
/** The earlier of two days. */
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
