/**
 * A date as exact as its source: a day, a month or a year, in EDTF level 1 (ISO 8601-2).
 *
 * `2025-10-29`, `2013-06`, `2004`; `204X` and `20XX` are a decade and a century; a final `~` says
 * "approximately" and widens the interval by one unit of its own precision to each side, so
 * `2008~` is 2007 to 2009. It is never a moment: it is the interval of days it may be, which is worked out in
 * `partial-date.ts`. Here is only how it is written, for whoever shows dates and reasons about none.
 */
export type PartialDate = string & { readonly __partialDate: unique symbol }

/** The year with its unspecified digits, month, day and `~` of a partial date. */
export const DATE_SHAPE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/

/** Whether a text is a partial date. */
export function isPartialDate(text: string): text is PartialDate {
  const match = DATE_SHAPE.exec(text)
  if (!match) return false
  const [, year = '', month, day] = match
  if (month === undefined) return true
  // An unspecified year stands alone: "204X-03" is no month.
  return isDay(`${year}-${month}-${day ?? '01'}`)
}

/** Whether the calendar has a day: a reader that takes 30 February for 2 March gives back another text. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
