import type { Words } from './generated/values.ts'
import { listIn } from './in-locale.ts'

/** What is said of refusals in one language, by what was wrong. */
export type Refusals = Words['refusal']

/** What was wrong: the key of its sentence in the files of messages. */
export type RefusalKey = keyof Refusals

/** What a refusal names. A list is of the choices that there are (`known`), of what may be meant (`names`), or of all that is meant. */
export type Named = Readonly<Record<string, string | number | readonly string[]>>

/** A value of a message: where it is shown plainly, a list may stand for it. */
type NamedIn<V> = { readonly [N in keyof V]: string extends V[N] ? V[N] | readonly string[] : V[N] }

/** A key with what its sentence names. A key that stands in no file of messages, or another name, does not compile. */
export type Told = {
  [K in RefusalKey]: Refusals[K] extends (values: infer V) => string
    ? readonly [key: K, named: NamedIn<V>]
    : readonly [key: K]
}[RefusalKey]

/** A refusal in one language: `refusals` are its sentences, `locale` writes its lists. */
export function refusalIn(refusals: Refusals, locale: string, key: RefusalKey, named: Named): string {
  const sentence: unknown = refusals[key]
  if (typeof sentence !== 'function') return String(sentence)
  const values = Object.entries(named).map(([name, value]) => [
    name,
    typeof value === 'object' ? listed(locale, name, value) : value,
  ])
  return sentence(Object.fromEntries(values))
}

const listed = (locale: string, name: string, list: readonly string[]): string =>
  listIn(locale, list, name === 'known' ? 'unit' : name === 'names' ? 'disjunction' : 'conjunction')
