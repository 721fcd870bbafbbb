import { describe, expect, it } from 'vitest'
import type { Day } from '../../../schema/time/day.ts'
import { addYears, dayNumber, dayOfNumber } from './day-numbers.ts'

describe('a day on the time strip', () => {
  it('turns a day into a number and back, leap days and days before 1970 too', () => {
    for (const day of ['1954-07-21', '1970-01-01', '2000-02-29', '2025-12-31'])
      expect(dayOfNumber(dayNumber(day))).toBe(day)
    expect(dayNumber('2025-01-01') - dayNumber('2024-01-01')).toBe(366)
  })

  it('goes a year on and back', () => {
    expect(addYears('2024-02-29' as Day, 1)).toBe('2025-02-28')
    expect(addYears('2025-10-29' as Day, -1)).toBe('2024-10-29')
  })
})
