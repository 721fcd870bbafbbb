import type { TextRule, Wording as WordingOf } from './field.ts'

/** A language by its BCP 47 tag: "en", "vi", "pt", "zh". */
export const LANGUAGE_TAG: TextRule = {
  pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  says: 'a language is a BCP 47 tag such as en, vi or fr',
  such: ['en', 'vi'],
}

/** A text in somebody's language, in the words of its source. */
export type Wording = WordingOf
