import { LANGUAGE_FACTS } from '../../../schema/words/generated/languages.ts'
import { listIn } from '../../../schema/words/in-locale.ts'
import type { Language } from '../api/generated/types.ts'
import { tagOf } from './words.ts'

/** A number, or its two bounds as `both` says them. */
export const bounds = (
  least: number,
  most: number,
  both: (values: { readonly least: number; readonly most: number }) => string,
): string => (least === most ? String(least) : both({ least, most }))

/** A fact as messages choose by it. */
export const yesOrNo = (fact: boolean): 'yes' | 'no' => (fact ? 'yes' : 'no')

/** Names in a row: "Chile, Peru and Slovakia", or without the "and". */
export const listOf = (
  names: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' | 'unit',
): string => listIn(LANGUAGE_FACTS[tagOf(language)].locale, names, type)

/** A list in the order of its names, as the reader's language orders them. */
export const inOrderOfNames = <One>(list: readonly One[], nameOf: (one: One) => string, language: Language): One[] => {
  const { compare } = new Intl.Collator(tagOf(language))
  return [...list].sort((a, b) => compare(nameOf(a), nameOf(b)))
}
