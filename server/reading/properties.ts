import { LANGUAGES, type Language } from '../../schema/answer-language.ts'
import type { Day } from '../../schema/time/day.ts'
import { intervalOf, isExact, type PartialDate } from '../../schema/time/partial-date.ts'
import type { DayValue, ReadingProperties } from '../store/reading.ts'

const dayValue = (day: Day): DayValue => ({ day })

/** The first day of a span of whole days and the first day out of it; no `to` where no end is known. */
export const days = ({ from, to }: { readonly from: Day; readonly to: Day | undefined }): ReadingProperties => ({
  from: dayValue(from),
  to: to === undefined ? undefined : dayValue(to),
})

/**
 * A date as properties: the first and the last day that it may be, always, and itself where it is one day. So `signedEarliest <= date('2023-12-31')` loses none, and
 * nothing looks more exact than its source.
 */
export function dated(name: string, date: PartialDate | undefined): ReadingProperties {
  if (date === undefined) return {}
  const { earliest, latest } = intervalOf(date)
  return {
    ...(isExact(date) ? { [name]: dayValue(earliest) } : {}),
    [`${name}Earliest`]: dayValue(earliest),
    [`${name}Latest`]: dayValue(latest),
  }
}

/** A text in each language of answers: English under the plain name, the others with their tag behind it (`nameVi`). */
export const inEachLanguage = (name: string, text: (language: Language) => string | undefined): ReadingProperties =>
  Object.fromEntries(
    LANGUAGES.map((tag) => [tag === 'en' ? name : `${name}${tag.charAt(0).toUpperCase()}${tag.slice(1)}`, text(tag)]),
  )

/** Of some wordings the first in a language; for English, which stands in for all, else the first of any. */
export const wordingIn = (
  wordings: readonly { readonly language: string; readonly text: string }[],
  language: Language,
): string | undefined =>
  (wordings.find((one) => one.language === language) ?? (language === 'en' ? wordings[0] : undefined))?.text
