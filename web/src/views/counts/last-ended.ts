import { addDays, type Day } from '../../../../schema/time/day.ts'

/** A step of a series. */
export const STEPS = ['year', 'quarter', 'month'] as const
export type Step = (typeof STEPS)[number]

const MONTHS = { year: 12, quarter: 3, month: 1 } as const

/** The last month of the last step that has ended by a whole day, such as "2025-12": a series goes to what has been, not to what is to come. */
export function lastEnded(step: Step, day: Day): string {
  // A step that ends with the day has ended.
  const [year = 0, month = 1] = addDays(day, 1).split('-').map(Number)
  const months = year * 12 + Math.floor((month - 1) / MONTHS[step]) * MONTHS[step] - 1
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}
