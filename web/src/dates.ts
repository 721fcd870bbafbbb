import { isPartialDate, type PartialDate } from '../../schema/time/date-text.ts'
import type { Day } from '../../schema/time/day.ts'
import type { Language } from './api/generated/types.ts'
import { sayIn } from './i18n/words.ts'

/** Today where the reader is. The API reckons in UTC where no day is named; the page always names one. */
export function today(): Day {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10) as Day
}

/** Today in UTC, as the API means it. */
export const todayInUtc = (): Day => new Date().toISOString().slice(0, 10) as Day

/** A partial date, or null where the text is none. Which days it may be only the API says. */
export const dateOrNull = (text: string): PartialDate | null => (isPartialDate(text) ? text : null)

/** A single day, or null where the text is a month, a year, an approximate date or none. Only a whole day is ten letters long. */
export const dayOrNull = (text: string): Day | null =>
  text.length === 10 && isPartialDate(text) ? (text as string as Day) : null

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
