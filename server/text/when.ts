import type { Language } from '../../schema/answer-language.ts'
import { dateInWords, onDateInWords } from './dates.ts'
import { say } from './say.ts'

/** A period as a sentence says it: a date, or two with a slash: "on 31 December 2025", "in 2015", "from January 2025 to July 2025". */
export function whenInWords(period: string, language: Language): string {
  const [from = '', to] = period.split('/')
  return to === undefined
    ? onDateInWords(from, language)
    : say(language)('evidence.fromTo', { from: dateInWords(from, language), to: dateInWords(to, language) })
}
