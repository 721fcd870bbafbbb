import { LANGUAGES, type Language } from '../../schema/answer-language.ts'
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
