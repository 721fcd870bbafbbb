// Numbers, dates, lists and forms as Intl writes them. Making a formatter takes far longer than using it, so each is made when it is first wanted and kept.

const numbers = new Map<string, Intl.NumberFormat>()
const forms = new Map<string, Intl.PluralRules>()
const ordinalForms = new Map<string, Intl.PluralRules>()
const lists = new Map<string, Intl.ListFormat>()
const collators = new Map<string, Intl.Collator>()
const dates = new Map<string, Intl.DateTimeFormat>()

function kept<F>(formatters: Map<string, F>, key: string, make: () => F): F {
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = make()
  formatters.set(key, made)
  return made
}

/** A number with the digits and separators of a locale: "1,074", "1.074". */
export const numberIn = (locale: string, n: number): string =>
  kept(numbers, locale, () => new Intl.NumberFormat(locale)).format(n)

/** The form of words that goes with a number: "one", "few", "many", "other". */
export const formIn = (locale: string, n: number): string =>
  kept(forms, locale, () => new Intl.PluralRules(locale)).select(n)

/** The form of words that goes with a place in an order: in English "one" (1st), "two", "few" or "other". */
export const ordinalFormIn = (locale: string, n: number): string =>
  kept(ordinalForms, locale, () => new Intl.PluralRules(locale, { type: 'ordinal' })).select(n)

/** The parts of a day that `options` name, as a locale writes them together. A day is a day everywhere: it is read in UTC. */
export const dateIn = (locale: string, date: Date, options: Intl.DateTimeFormatOptions): string =>
  kept(
    dates,
    `${locale} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
  ).format(date)

/** Which of two names comes first, as a locale orders them: in Vietnamese Đ is after D. */
export const compareIn = (locale: string): Intl.Collator['compare'] =>
  kept(collators, locale, () => new Intl.Collator(locale)).compare

/** Names one after another: as "conjunction" ("A, B and C"), as "disjunction" ("A, B or C"), or as "unit", a plain list ("A, B, C"). */
export const listIn = (
  locale: string,
  names: readonly string[],
  type: 'conjunction' | 'disjunction' | 'unit',
): string => kept(lists, `${locale} ${type}`, () => new Intl.ListFormat(locale, { type })).format(names)
