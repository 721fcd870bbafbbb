import { addDays, type Day, dayOfInstant } from '../../../schema/time/day.ts'
import { dateOrNull } from '../dates.ts'

const MS_A_DAY = 86_400_000

/** Days since 1970-01-01: a day as a number on the time strip. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / MS_A_DAY)

/** The day of a number on the time strip. */
export const dayOfNumber = (n: number): Day => dayOfInstant(new Date(n * MS_A_DAY))

/** The same day of another year; 29 February becomes 28 where there is none. */
export function addYears(day: Day, years: number): Day {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  const moved = `${String(year + years).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  const whole = `${moved}-${String(dayOfMonth).padStart(2, '0')}`
  return (dateOrNull(whole) ?? addDays(`${moved}-01` as Day, 27)) as Day
}
