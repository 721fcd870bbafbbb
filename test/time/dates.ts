import { addDays, type Day, dayOf } from '../../schema/time/day.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'

/** Six days about the turn of a year, so few that two of them are often the same one: where `<` and `<=` differ. */
export const DAYS = ['1999-11-30', '1999-12-01', '1999-12-31', '2000-01-01', '2000-01-02', '2000-01-31'] as const

const MONTHS = ['1999-11', '1999-12', '2000-01'] as const

/**
 * Those days and the months they are in, each as it is and approximately: all pairs and triples of them are few enough to be tried. Nothing is read here as the module is loaded: a reader that fails would
 * let no test run, instead of failing one.
 */
export const SHORT_DATES = [...DAYS, ...MONTHS].flatMap((text) => [
  text,
  `${text}~`,
]) as readonly unknown[] as readonly PartialDate[]

/** With their years. */
export const DATES = [...SHORT_DATES, '1999', '2000', '1999~'] as readonly unknown[] as readonly PartialDate[]

/** Every day that a partial date may be, found by its text alone: walk all days about it and keep those that its definition names. */
export function completionsOf(date: PartialDate): readonly Day[] {
  const known = walked.get(date)
  if (known !== undefined) return known
  const days = walk(date)
  walked.set(date, days)
  return days
}

/** Walking is slow, and a few dates come again and again. */
const walked = new Map<PartialDate, readonly Day[]>()

function walk(date: PartialDate): Day[] {
  const about = date.endsWith('~')
  const [year = 0, month, day] = date.replace('~', '').split('-').map(Number)
  const units = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
  const position = (y: number, m: number): number => (units === 'month' ? y * 12 + m : y)
  const days: Day[] = []
  for (let at = dayOf(year - 2, 1, 1); at < dayOf(year + 3, 1, 1); at = addDays(at, 1)) {
    const [y = 0, m = 0] = at.split('-').map(Number)
    if (units === 'day') {
      const exact = dayOf(year, month ?? 1, day ?? 1)
      if (at === exact || (about && (addDays(at, 1) === exact || addDays(at, -1) === exact))) days.push(at)
    } else if (Math.abs(position(y, m) - position(year, month ?? 0)) <= (about ? 1 : 0)) {
      days.push(at)
    }
  }
  return days
}
