import type { Language } from '../../schema/answer-language.ts'
import { LANGUAGE_FACTS } from '../../schema/words/generated/languages.ts'
import { SERVER_REFUSALS } from '../../schema/words/generated/server.ts'
import { type Named, type RefusalKey, refusalIn } from '../../schema/words/refusal.ts'

/** What was wrong, and what a sentence about it names. */
interface Refused {
  readonly key: RefusalKey
  readonly named: Named
}

/** A refusal in a language. */
export const refusalSentence = ({ key, named }: Refused, language: Language): string =>
  refusalIn(SERVER_REFUSALS[language], { language, locale: LANGUAGE_FACTS[language].locale }, key, named)
