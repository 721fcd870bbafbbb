import { addDays, type Day, dayOfInstant } from '../../schema/time/day.ts'
import {
  compareDates,
  intervalOf,
  isExact,
  type PartialDate,
  whatIsWrongWithDate,
} from '../../schema/time/partial-date.ts'
import type { Language } from './api/generated/types.ts'
import { sayIn } from './i18n/words.ts'

/** Today, in UTC, as the API means it. */
export const today = (): Day => dayOfInstant(new Date())

/** A partial date, or null where the text is none. */
export const dateOrNull = (text: string): PartialDate | null =>
  whatIsWrongWithDate(text) === null ? (text as PartialDate) : null

/** A single day, or null where the text is a month, a year or no date. */
export const dayOrNull = (text: string): Day | null => {
  const date = dateOrNull(text)
  return date !== null && isExact(date) ? intervalOf(date).earliest : null
}

/** The last day that a partial date may be: where its slider stands and from which one steps on. */
export const lastDayOf = (date: PartialDate): Day => intervalOf(date).latest

/** The first day that a partial date may be. */
export const firstDayOf = (date: PartialDate): Day => intervalOf(date).earliest

/** Whether a date lies wholly after another; not where either is none. */
export function isAfter(date: string, other: string): boolean {
  const [one, two] = [dateOrNull(date), dateOrNull(other)]
  return one !== null && two !== null && firstDayOf(one) > lastDayOf(two)
}

/** Whether a date may end later than another; not where either is none. */
export function mayEndAfter(date: string, other: string): boolean {
  const [one, two] = [dateOrNull(date), dateOrNull(other)]
  return one !== null && two !== null && lastDayOf(one) > lastDayOf(two)
}

/** The order of two dates in a list; a text that is no date comes last. */
export function inOrderOfTime(a: string, b: string): number {
  const [one, two] = [dateOrNull(a), dateOrNull(b)]
  if (one === null || two === null) return one === two ? 0 : one === null ? 1 : -1
  return compareDates(one, two)
}

const MS_A_DAY = 86_400_000

/** Days since 1970-01-01: a day as a number on the time strip. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / MS_A_DAY)

/** The day of a number on the time strip. */
export const dayOfNumber = (n: number): Day => dayOfInstant(new Date(n * MS_A_DAY))

/** The same day of another year; 29 February becomes 28 where there is none. */
export function addYears(day: Day, years: number): Day {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  const moved = `${String(year + years).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  const whole = `${moved}-${String(dayOfMonth).padStart(2, '0')}`
  return (dateOrNull(whole) ?? addDays(`${moved}-01` as Day, 27)) as Day
}

/**
 * A partial date as people write it in few letters: "29 October 2025", "October 2025", "about 2008"; "29/10/2025", "tháng 10/2025", "khoảng năm 2008".
 * A text that is no date is given back as it is.
 */
export function dateInWords(date: string, language: Language): string {
  if (dateOrNull(date) === null) return date
  const exact = date.replace('~', '')
  const words = exactDate(exact, language)
  return exact === date ? words : sayIn(language)('date.about', { date: words })
}

function exactDate(text: string, language: Language): string {
  const say = sayIn(language)
  const [year = '', month, day] = text.split('-')
  if (year.endsWith('XX')) return say('date.century', { year: year.replace('XX', '00') })
  if (year.endsWith('X')) return say('date.decade', { year: year.replace('X', '0') })
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  return say(day !== undefined ? 'date.dayShort' : month !== undefined ? 'date.monthShort' : 'date.year', { date })
}

/** An instant as people write it, in UTC: "24 November 2026, 15:03". */
export const instantInWords = (instant: string, language: Language): string =>
  sayIn(language)('date.instant', { day: dateInWords(instant.slice(0, 10), language), time: instant.slice(11, 16) })
