import fc from 'fast-check'
import { addDays, type Day } from '../../schema/time/day.ts'

/** Six days that follow one another or are the same, about the turn of a month: facts drawn from them begin and end on one day as often as not, which is where `<` and `<=` differ. */
export const CLOSE_DAYS: readonly Day[] = [-2, -1, 0, 1, 2, 30].map((n) => addDays('2000-03-01' as Day, n))

/** One of those days. */
export const closeDay = fc.constantFrom(...CLOSE_DAYS)

/** One of them, or as much as a source may know of it: about the day, or the month. */
export const closeDate = fc.constantFrom(
  ...CLOSE_DAYS,
  ...CLOSE_DAYS.slice(0, 3).map((day) => `${day}~`),
  '2000-02',
  '2000-03',
)

/** How often a property is tried: so many times, and a quarter of it where mutants are tried, for each of which it is tried anew. */
export const runs = (times: number): number => (process.env.MUTATED_PART === undefined ? times : Math.ceil(times / 4))
