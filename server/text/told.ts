import type { Language } from '../../schema/answer-language.ts'
import { languageOf, type Texts, textIn } from '../../schema/texts.ts'
import { say } from './say.ts'

/** A text of ours as files print it: in the reader's language, else in English, and then it says so, since plain text bears no mark of its language. */
export function toldIn(texts: Texts, language: Language): string {
  const text = textIn(texts, language)
  return languageOf(texts, language) === language ? text : say(language)('export.inEnglish', { text })
}
