import type { Language } from '../../schema/answer-language.ts'
import type { Day } from '../../schema/time/day.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { say } from './say.ts'

/** A partial date with the preposition of its precision: "on 29 October 2025", "in June 2013"; in Vietnamese as it stands. */
export const onDateInWords = (date: PartialDate | string, language: Language): string =>
  say(language)('date.on', {
    date: dateInWords(date, language),
    exact: /^\d{4}-\d{2}-\d{2}$/.test(date) ? 'yes' : 'no',
  })

/** Two whole days one after the other, the year of both said once: "1 January" and "31 December 2025". */
export const twoDaysInWords = (first: Day, last: Day, language: Language): [first: string, last: string] => [
  first.slice(0, 4) === last.slice(0, 4)
    ? say(language)('date.dayOfYear', { date: new Date(`${first}T00:00:00Z`) })
    : dateInWords(first, language),
  dateInWords(last, language),
]

/** A partial date as people write it: "29 October 2025", "June 2013"; "ngày 29 tháng 10 năm 2025", "tháng 6 năm 2013". */
export function dateInWords(date: PartialDate | string, language: Language): string {
  const exact = date.replace('~', '')
  const words = exactDate(exact, language)
  return exact === date ? words : say(language)('date.about', { date: words })
}

function exactDate(text: string, language: Language): string {
  const speak = say(language)
  const [year = '', month, day] = text.split('-')
  if (year.endsWith('XX')) return speak('date.century', { year: year.replace('XX', '00') })
  if (year.endsWith('X')) return speak('date.decade', { year: year.replace('X', '0') })
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  return speak(day !== undefined ? 'date.day' : month !== undefined ? 'date.month' : 'date.year', { date })
}
