import type { Words } from './generated/values.ts'
import { listIn } from './in-locale.ts'

/** What is said of refusals in one language, by what was wrong. */
export type Refusals = Words['refusal']

/** What was wrong: the key of its sentence in the files of messages. */
export type RefusalKey = keyof Refusals

/** What a refusal names. A list is of the choices that there are (`known`), of what may be meant (`names`), or of all that is meant; `namesIn` has the names in each language. */
export type Named = Readonly<Record<string, string | number | readonly string[] | NamesIn>>

/** The names that a refusal names, by language: those who say it again may speak another than it was first said in. */
export type NamesIn = { readonly [language: string]: readonly string[] }

/** A value of a message: where it is shown plainly, a list may stand for it. */
type NamedIn<V> = { readonly [N in keyof V]: string extends V[N] ? V[N] | readonly string[] : V[N] }

/** A key with what its sentence names. A key that stands in no file of messages, or another name, does not compile. */
export type Told = {
  [K in RefusalKey]: Refusals[K] extends (values: infer V) => string
    ? readonly [key: K, named: NamedIn<V> & { readonly namesIn?: NamesIn }]
    : readonly [key: K]
}[RefusalKey]

/** The language of a refusal: its tag, and the locale that writes its lists. */
export interface SaidIn {
  readonly language: string
  readonly locale: string
}

/** A refusal in one language, of which `refusals` are the sentences. */
export function refusalIn(refusals: Refusals, { language, locale }: SaidIn, key: RefusalKey, named: Named): string {
  const sentence: unknown = refusals[key]
  if (typeof sentence !== 'function') return String(sentence)
  const { namesIn, ...plain } = named
  const names = typeof namesIn === 'object' && !isList(namesIn) ? namesIn[language] : undefined
  const values = Object.entries(names === undefined ? plain : { ...plain, names }).map(([name, value]) => [
    name,
    isList(value) ? listed(locale, name, value) : value,
  ])
  return sentence(Object.fromEntries(values))
}

const isList = (value: Named[string] | undefined): value is readonly string[] => Array.isArray(value)

const listed = (locale: string, name: string, list: readonly string[]): string =>
  listIn(locale, list, name === 'known' ? 'unit' : name === 'names' ? 'disjunction' : 'conjunction')
