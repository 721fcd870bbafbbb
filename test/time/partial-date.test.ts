import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPartialDate } from '../../schema/time/date-text.ts'
import { addDays, type Day, dayOf, daysInMonth } from '../../schema/time/day.ts'
import {
  compareDates,
  dateProblem,
  intervalOf,
  isExact,
  overlap,
  partialDate,
  whatIsWrongWithDate,
} from '../../schema/time/partial-date.ts'
import { AskError } from '../../server/errors.ts'
import { completionsOf, partialDates } from './dates.ts'

/** What an asker is told of a text that is no date, in English. */
function sentenceOf(text: string): string | null {
  const problem = dateProblem(text)
  return problem === null ? null : new AskError(...problem).message
}

describe('a partial date', () => {
  it.each([
    ['2025-10-29', '2025-10-29', '2025-10-29'],
    ['2013-06', '2013-06-01', '2013-06-30'],
    ['2004', '2004-01-01', '2004-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['204X', '2040-01-01', '2049-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2008~', '2007-01-01', '2009-12-31'],
    ['2013-01~', '2012-12-01', '2013-02-28'],
    ['2024-03-01~', '2024-02-29', '2024-03-02'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['9999-12~', '9999-11-01', '9999-12-31'],
  ])('%s is %s to %s', (text, earliest, latest) => {
    expect(intervalOf(partialDate(text))).toEqual({ earliest, latest })
  })

  it.each([
    ['2025-02-30', '2025-02 has 28 days'],
    ['2025-13', 'there is no month 13'],
    ['2025-00', 'there is no month 00'],
    ['2025-6-1', 'is not a date'],
    ['205', 'is not a date'],
    ['205X-03', 'stands alone'],
    ['29 October 2025', 'is not a date'],
    ['2025-10-29T00:00:00Z', 'is not a date'],
    ['2008?', 'is not a date'],
    ['', 'is not a date'],
  ])('%j is none, and the sentence says why and what to write', (text, why) => {
    expect(whatIsWrongWithDate(text)).toContain(why)
    expect(whatIsWrongWithDate(text)).toContain('2013-06')
    expect(() => partialDate(text)).toThrow(RangeError)
    // The seed and the log say it by themselves, those who ask the API read it in their language: in English it is one sentence.
    expect(sentenceOf(text)).toBe(whatIsWrongWithDate(text))
  })

  it('is exactly the days that complete it', () => {
    fc.assert(
      fc.property(partialDates(), (date) => {
        const days = completionsOf(date)
        expect(intervalOf(date)).toEqual({ earliest: days[0], latest: days.at(-1) })
        expect(isExact(date)).toBe(days.length === 1)
      }),
    )
  })

  it('overlaps another where some day completes both', () => {
    fc.assert(
      fc.property(partialDates(), partialDates(), (a, b) => {
        const days = new Set(completionsOf(b))
        const shared = completionsOf(a).some((day) => days.has(day))
        expect(overlap(intervalOf(a), intervalOf(b))).toBe(shared)
      }),
    )
  })

  it('has a total order', () => {
    fc.assert(
      fc.property(partialDates(), partialDates(), partialDates(), (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0)
        expect(compareDates(a, b) === 0).toBe(a === b)
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('a day', () => {
  it('moves by days as the calendar does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 9990 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -800, max: 800 }),
        (year, month, n) => {
          const day = dayOf(year, month, daysInMonth(year, month))
          expect(addDays(addDays(day, n), -n)).toBe(day)
          expect(addDays(day, 1).endsWith('-01')).toBe(true)
          if (n > 0) expect(addDays(day, n) > day).toBe(true)
        },
      ),
    )
  })

  it('stays within what a fact can name', () => {
    expect(addDays('0000-01-01' as Day, -1)).toBe('0000-01-01')
    expect(addDays('9999-12-31' as Day, 1)).toBe('9999-12-31')
  })
})

describe('a text', () => {
  it('is a date exactly where nothing is wrong with it', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789X-~'), maxLength: 11 })
    const near = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map(([year, month, day]) =>
        [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-'),
      )
    fc.assert(
      fc.property(fc.oneof(digits, near, near), (text) => {
        expect(isPartialDate(text)).toBe(whatIsWrongWithDate(text) === null)
      }),
    )
  })

  it.each([0, 4, 99, 1582, 1900, 2000, 2024, 9999])('is a day where the calendar has it, in the year %i', (year) => {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = dayOf(year, month, day)
        const there = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
        expect([text, isPartialDate(text)]).toEqual([text, there])
      }
    }
  })
})
