import { beforeAll, describe, expect, it } from 'vitest'
import { dateInWords, dayOrNull } from './dates.ts'
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

  it('tells a whole day from a month, a year and what is none', () => {
    for (const text of ['2025-10', '2025', '204X', '2025-10-29~', '2025-02-30', '29.10.2025', ''])
      expect(dayOrNull(text)).toBeNull()
    expect(dayOrNull('2025-10-29')).toBe('2025-10-29')
  })
})
