import type { Language } from '../../schema/answer-language.ts'
import { LANGUAGE_FACTS } from '../../schema/words/generated/languages.ts'
import { SERVER_MESSAGES } from '../../schema/words/generated/server.ts'
import { listIn, numberIn } from '../../schema/words/in-locale.ts'
import type { SAID_BY_THE_SERVER } from '../../schema/words/said-by-the-server.ts'
import { type Say, sayFrom } from '../../schema/words/say.ts'

type Spoken = Say<(typeof SAID_BY_THE_SERVER)[number]>

/** How a language says the server's messages: `say('vi')('footnote.within', { group })`. */
export const say = (language: Language): Spoken => SPOKEN[language]

const SPOKEN = Object.fromEntries(
  Object.entries(SERVER_MESSAGES).map(([language, messages]) => [language, sayFrom(messages)]),
) as Readonly<Record<Language, Spoken>>

/** A number as the language writes it. */
export const numberOf = (n: number, language: Language): string => numberIn(LANGUAGE_FACTS[language].locale, n)

/** Names in a row without an "and": "Chile, Slovakia". */
export const listOf = (names: readonly string[], language: Language): string =>
  listIn(LANGUAGE_FACTS[language].locale, names, 'unit')

/** Names in a row of which all are meant: "Chile, Peru and Slovakia". */
export const allOf = (names: readonly string[], language: Language): string =>
  listIn(LANGUAGE_FACTS[language].locale, names, 'conjunction')

/** A text as it stands at the beginning of a sentence: "Partners". */
export const beginning = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(LANGUAGE_FACTS[language].locale) + text.slice(1)
