import type { Language } from '../../schema/answer-language.ts'
import type { Claim } from '../../schema/kinds/claim.ts'
import { numberOf, say } from './say.ts'

/** A figure in its source's own wording, in quotation marks; else its number. Null where it has neither. */
export function saidIn({ citations, value, lower, upper, unit }: Claim, language: Language): string | null {
  const original = citations.find((citation) => citation.original !== undefined)?.original
  if (original !== undefined) return say(language)('evidence.quoted', { text: original })
  const number = value ?? lower ?? upper
  if (number === undefined) return null
  return unit === undefined ? numberOf(number, language) : `${numberOf(number, language)} ${unit}`
}
