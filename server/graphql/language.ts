import { LANGUAGES } from '../../schema/answer-language.ts'
import { builder } from './builder.ts'

export const LanguageEnum = builder.enumType('Language', {
  description: 'A language that Entente answers in.',
  values: {
    en: { value: LANGUAGES[0], description: 'English.' },
    vi: { value: LANGUAGES[1], description: 'Vietnamese.' },
  },
})
