import { beforeAll, describe, expect, it } from 'vitest'
import type { Day } from '../../schema/time/day.ts'
import { addYears, dateInWords, dayNumber, dayOfNumber } from './dates.ts'
import { loadWords } from './i18n/words.ts'

beforeAll(() => Promise.all([loadWords('en'), loadWords('vi')]))

describe('dates on the page', () => {
  it.each([
    ['2025-10-29', '29 October 2025', '29/10/2025'],
    ['2013-06', 'June 2013', 'tháng 6/2013'],
    ['2004', '2004', 'năm 2004'],
    ['2008~', 'about 2008', 'khoảng năm 2008'],
    ['204X', 'the 2040s', 'thập niên 2040'],
    ['2025-02-30', '2025-02-30', '2025-02-30'],
  ])('writes %s as "%s" and "%s"', (date, en, vi) => {
    expect(dateInWords(date, 'en')).toBe(en)
    expect(dateInWords(date, 'vi')).toBe(vi)
  })

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
