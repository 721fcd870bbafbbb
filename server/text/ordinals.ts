import type { Language } from '../../schema/answer-language.ts'
import { LANGUAGE_FACTS } from '../../schema/words/generated/languages.ts'
import { ordinalFormIn } from '../../schema/words/in-locale.ts'
import { say } from './say.ts'

/** A place in an order: "5th", "thứ 5"; where two are given, from one to the other. */
export function ordinalIn(first: number, last: number, language: Language): string {
  const one = (n: number): string =>
    say(language)('evidence.ordinal', { n, form: ordinalFormIn(LANGUAGE_FACTS[language].locale, n) })
  return first === last ? one(first) : say(language)('evidence.ordinals', { first: one(first), last: one(last) })
}
