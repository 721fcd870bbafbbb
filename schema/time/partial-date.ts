import { DATE_SHAPE, type PartialDate } from './date-text.ts'
import { addDays, type Day, dayOf, daysInMonth, FIRST_DAY, LAST_DAY } from './day.ts'

export type { PartialDate } from './date-text.ts'

/** The days that something may be: both ends are in it. */
export interface Interval {
  readonly earliest: Day
  readonly latest: Day
}

/** Why a text is no partial date, and what a sentence about that names. */
export type DateProblem =
  | readonly ['date', { readonly text: string }]
  | readonly ['dateOfUnknownYear', { readonly text: string; readonly year: string }]
  | readonly ['dateOfNoMonth', { readonly text: string; readonly month: string }]
  | readonly ['dateOfNoDay', { readonly text: string; readonly month: string; readonly days: number }]

/** Why a text that was meant as a partial date is none; null where it is one. */
export function dateProblem(given: string): DateProblem | null {
  const text = given.slice(0, 60)
  const match = DATE_SHAPE.exec(text)
  if (!match) return ['date', { text }]
  const [, year = '', month, day] = match
  if (year.includes('X') && month !== undefined) return ['dateOfUnknownYear', { text, year }]
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return ['dateOfNoMonth', { text, month }]
  if (day !== undefined) {
    const days = daysInMonth(Number(year), Number(month))
    if (Number(day) < 1 || Number(day) > days) return ['dateOfNoDay', { text, month: `${year}-${month}`, days }]
  }
  return null
}

/**
 * What is wrong with a text that was meant as a partial date, in one English sentence with its remedy; null where it is one. It is the English of `refusal.date…`,
 * and stands here too because dates are read before the words are made of their files.
 */
export function whatIsWrongWithDate(given: string): string | null {
  const problem = dateProblem(given)
  if (problem === null) return null
  const why = whyNoDate(problem)
  return `${JSON.stringify(problem[1].text)} is not a date: ${why === null ? '' : `${why}; `}${REMEDY}`
}

const REMEDY = 'write a day, month or year such as 2025-10-29, 2013-06, 2004 or 2008~'

function whyNoDate([what, named]: DateProblem): string | null {
  switch (what) {
    case 'date':
      return null
    case 'dateOfUnknownYear':
      return `an unspecified year such as ${named.year} stands alone`
    case 'dateOfNoMonth':
      return `there is no month ${named.month}`
    case 'dateOfNoDay':
      return `${named.month} has ${named.days} days`
  }
}

/** Reads a partial date. Throws a `RangeError` whose message names the value and the remedy. */
export function partialDate(text: string): PartialDate {
  const wrong = whatIsWrongWithDate(text)
  if (wrong !== null) throw new RangeError(wrong)
  return text as PartialDate
}

const cache = new Map<string, Interval>()

/** The days that a partial date may be. */
export function intervalOf(date: PartialDate): Interval {
  const known = cache.get(date)
  if (known) return known
  const interval = readInterval(date)
  // Bounded, since callers' dates end up here too.
  if (cache.size > 20_000) cache.clear()
  cache.set(date, interval)
  return interval
}

function readInterval(date: PartialDate): Interval {
  const match = DATE_SHAPE.exec(date)
  if (!match) throw new RangeError(`${JSON.stringify(date)} is not a date`)
  const [, yearText = '', month, day, about] = match
  const first = Number(yearText.replaceAll('X', '0'))
  const last = Number(yearText.replaceAll('X', '9'))
  const slack = about ? 1 : 0
  if (day !== undefined) {
    const exact = dayOf(first, Number(month), Number(day))
    return { earliest: addDays(exact, -slack), latest: addDays(exact, slack) }
  }
  if (month !== undefined) {
    const from = first * 12 + (Number(month) - 1) - slack
    const to = first * 12 + (Number(month) - 1) + slack
    const [toYear, toMonth] = [Math.floor(to / 12), (to % 12) + 1]
    return {
      earliest: from < 0 ? FIRST_DAY : dayOf(Math.floor(from / 12), (from % 12) + 1, 1),
      latest: toYear > 9999 ? LAST_DAY : dayOf(toYear, toMonth, daysInMonth(toYear, toMonth)),
    }
  }
  const width = last - first + 1
  return {
    earliest: dayOf(Math.max(0, first - slack * width), 1, 1),
    latest: dayOf(Math.min(9999, last + slack * width), 12, 31),
  }
}

/** Whether a partial date is one day and no other. */
export const isExact = (date: PartialDate): boolean => {
  const { earliest, latest } = intervalOf(date)
  return earliest === latest
}

/** A day as a partial date. */
export const dateOfDay = (day: Day): PartialDate => day as unknown as PartialDate

/** Whether two intervals have a day in common. */
export const overlap = (a: Interval, b: Interval): boolean => a.earliest <= b.latest && b.earliest <= a.latest

/** A total order of dates for lists: by earliest day, then by latest. No two texts mean the same days. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [x, y] = [intervalOf(a), intervalOf(b)]
  if (x.earliest !== y.earliest) return x.earliest < y.earliest ? -1 : 1
  return x.latest < y.latest ? -1 : x.latest > y.latest ? 1 : 0
}
