import type { Language } from '../api/generated/types.ts'
import { dateInWords } from '../dates.ts'
import type { Words } from '../i18n/words.ts'

/** A date with what stands before it in a sentence: "on 29 October 2025", "in October 2025". */
export const whenInWords = (date: string, words: Words, language: Language): string =>
  words.count.when({
    exact: /^\d{4}-\d\d-\d\d$/.test(date) ? 'yes' : 'no',
    day: dateInWords(date, language),
  })
