import type { Language } from '../../schema/answer-language.ts'
import { say } from './say.ts'

/** The word for what a ladder's relations are with, in the form that goes with a number: "partner", "partners". */
export const nounFor = (n: number, language: Language): string => say(language)('counted.noun', { n })

/** The same word for many whose number is not said, as in a title or after "0 to 1": "partners". */
export const nouns = (language: Language): string => say(language)('counted.nouns')
