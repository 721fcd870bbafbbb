import type { Language } from './api/generated/types.ts'
import { dateInWords } from './dates.ts'
import { sayIn } from './i18n/words.ts'

/** An instant as people write it, in UTC: "24 November 2026, 15:03". */
export const instantInWords = (instant: string, language: Language): string =>
  sayIn(language)('date.instant', { day: dateInWords(instant.slice(0, 10), language), time: instant.slice(11, 16) })
