import { LANGUAGES, type Language } from '../../schema/answer-language.ts'
import type { Wording } from '../../schema/language.ts'
import { LANGUAGE_FACTS } from '../../schema/words/generated/languages.ts'
import { builder } from './builder.ts'

/** A tag as the API writes it, whose names have no hyphen: "pt-BR" is pt_BR. */
const nameOf = (language: Language): string => language.replaceAll('-', '_')

export const LanguageEnum = builder.enumType('Language', {
  description: 'A language that Entente answers in.',
  values: Object.fromEntries(
    LANGUAGES.map((language) => [
      nameOf(language),
      { value: language, description: `${LANGUAGE_FACTS[language].english}.` },
    ]),
  ) as Readonly<Record<string, { readonly value: Language; readonly description: string }>>,
})

/** A wording in the language asked for, else in English, else the first. */
export const wordingIn = (wordings: readonly Wording[], language: Language): string =>
  chosen(wordings, language)?.text ?? ''

/** The language of the text that {@link wordingIn} gives. */
export const languageOfWording = (wordings: readonly Wording[], language: Language): string =>
  chosen(wordings, language)?.language ?? 'en'

const chosen = (wordings: readonly Wording[], language: Language): Wording | undefined =>
  wordings.find((w) => w.language === language) ?? wordings.find((w) => w.language === 'en') ?? wordings[0]
