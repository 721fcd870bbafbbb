import type { Language } from '../api/generated/types.ts'
import { LANGUAGES } from '../i18n/words.ts'

/** The language that a footnote is given in beside English: the reader's, or where that is English the next one. */
export const besideEnglish = (language: Language): Language => (language === 'en' ? (LANGUAGES[1] ?? 'en') : language)
