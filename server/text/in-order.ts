import type { Language } from '../../schema/answer-language.ts'
import { compareIds } from '../../schema/ids.ts'
import { type Interval, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { LANGUAGE_FACTS } from '../../schema/words/generated/languages.ts'
import { compareIn } from '../../schema/words/in-locale.ts'

/** Names as the reader's language orders them. */
export const inOrder = (names: readonly string[], language: Language): string[] =>
  inOrderOfNames(names, (name) => name, language)

/** A list in the order of its names, as the reader's language orders them; equals as they stood. Each is named once. */
export function inOrderOfNames<One>(list: readonly One[], nameOf: (one: One) => string, language: Language): One[] {
  const compare = compareIn(LANGUAGE_FACTS[language].locale)
  return list
    .map((one) => ({ one, name: nameOf(one) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ one }) => one)
}

/** What has a day, in the order of the days: of one month or year before a day in it where it begins before; those of one day by name. */
export function inOrderOfDays<One extends { readonly on: PartialDate }>(
  list: readonly One[],
  nameOf: (one: One) => string,
  language: Language,
): One[] {
  const byName = inOrderOfNames(list, nameOf, language).map((one) => ({ one, on: intervalOf(one.on) }))
  return byName.sort((a, b) => compareDays(a.on, b.on)).map(({ one }) => one)
}

const compareDays = (a: Interval, b: Interval): number =>
  compareIds(a.earliest, b.earliest) || compareIds(a.latest, b.latest)
