/**
 * A text of ours in one or more languages, by BCP 47 tag: `{ en: 'Partnership', vi: 'Quan hệ đối tác' }`. English is always there, so
 * that a reader whose language is missing is told in English rather than nothing.
 */
export type Texts = { readonly en: string } & { readonly [tag: string]: string | undefined }

/** The text in a language; in English where it has none in that language. */
export const textIn = (texts: Texts, language: string): string => texts[language] ?? texts.en

/** The language that {@link textIn} gives the text in: a reader is told where it is not the one asked for. */
export const languageOf = (texts: Texts, language: string): string => (texts[language] === undefined ? 'en' : language)

/** A statement whose texts under some names were stated in English alone, with them by language. */
export function inEnglish<T extends object>(
  statement: T,
  ...names: readonly string[]
): Readonly<Record<string, unknown>> {
  const told = statement as Readonly<Record<string, unknown>>
  const stated = names.filter((name) => told[name] !== undefined)
  return { ...told, ...Object.fromEntries(stated.map((name) => [name, { en: told[name] }])) }
}

/** The forms of a noun in one language, by the plural categories of Unicode CLDR: English has `one` and `other`, Vietnamese only `other`. */
export type NounForms = { readonly other: string } & { readonly [category in PluralCategory]?: string | undefined }

export const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many'] as const
type PluralCategory = (typeof PLURAL_CATEGORIES)[number]

/** A noun of ours in one or more languages, English always among them: `{ en: { one: 'mission', other: 'missions' } }`. */
export type Noun = { readonly en: NounForms } & { readonly [tag: string]: NounForms | undefined }

/** The noun as it stands after a number in a language ("1 mission", "5 missions"); in English where it has none in that language. */
export function nounIn(noun: Noun, language: string, number: number): string {
  const [forms, spoken] = noun[language] === undefined ? [noun.en, 'en'] : [noun[language], language]
  const category = new Intl.PluralRules(spoken).select(number)
  return (category === 'other' ? undefined : forms[category]) ?? forms.other
}
