import fc from 'fast-check'
import { addDays, type Day, dayOf, daysInMonth } from '../../schema/time/day.ts'
import { type PartialDate, partialDate } from '../../schema/time/partial-date.ts'

/** Partial dates of a few neighbouring years, so that they meet often: days, months, years, approximate ones. */
export const partialDates = (): fc.Arbitrary<PartialDate> =>
  fc
    .record({
      year: fc.integer({ min: 1999, max: 2001 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
      precision: fc.constantFrom('day', 'day', 'month', 'month', 'year'),
      about: fc.boolean(),
    })
    .map(({ year, month, day, precision, about }) => {
      const m = String(month).padStart(2, '0')
      const d = String(Math.min(day, daysInMonth(year, month))).padStart(2, '0')
      const text = precision === 'year' ? `${year}` : precision === 'month' ? `${year}-${m}` : `${year}-${m}-${d}`
      return partialDate(`${text}${about ? '~' : ''}`)
    })

/** Every day that a partial date may be, found by its text alone: walk all days about it and keep those that its definition names. */
export function completionsOf(date: PartialDate): readonly Day[] {
  const known = walked.get(date)
  if (known !== undefined) return known
  const days = walk(date)
  walked.set(date, days)
  return days
}

/** Walking is slow, and a few thousand dates come again and again. */
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
