import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPartialDate } from '../../schema/time/date-text.ts'
import { addDays, type Day, dayOf, dayOfInstant, daysInMonth, earlier, later } from '../../schema/time/day.ts'
import {
  compareDates,
  dateOfDay,
  dateProblem,
  intervalOf,
  isExact,
  overlap,
  type PartialDate,
  partialDate,
  whatIsWrongWithDate,
} from '../../schema/time/partial-date.ts'
import { AskError } from '../../server/errors.ts'
import { completionsOf, DATES } from './dates.ts'

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
    ['204X~', '2030-01-01', '2059-12-31'],
    ['0000~', '0000-01-01', '0001-12-31'],
    ['9999~', '9998-01-01', '9999-12-31'],
    ['0000-01~', '0000-01-01', '0000-02-29'],
    ['0000-02~', '0000-01-01', '0000-03-31'],
    ['9999-11~', '9999-10-01', '9999-12-31'],
    ['9999-05~', '9999-04-01', '9999-06-30'],
    ['0099-12-31~', '0099-12-30', '0100-01-01'],
    ['2013-01~', '2012-12-01', '2013-02-28'],
    ['2024-03-01~', '2024-02-29', '2024-03-02'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['9999-12~', '9999-11-01', '9999-12-31'],
  ])('%s is %s to %s', (text, earliest, latest) => {
    expect(intervalOf(partialDate(text))).toEqual({ earliest, latest })
  })

  it.each<readonly [string, string]>([
    ['2025-02-30', '"2025-02-30" is not a date: 2025-02 has 28 days; '],
    ['2025-02-00', '"2025-02-00" is not a date: 2025-02 has 28 days; '],
    ['2024-04-31~', '"2024-04-31~" is not a date: 2024-04 has 30 days; '],
    ['2025-13', '"2025-13" is not a date: there is no month 13; '],
    ['2025-00-05', '"2025-00-05" is not a date: there is no month 00; '],
    ['205X-03', '"205X-03" is not a date: an unspecified year such as 205X stands alone; '],
    ['20XX-03-01', '"20XX-03-01" is not a date: an unspecified year such as 20XX stands alone; '],
    ...[
      '2025-6-1',
      '205',
      '29 October 2025',
      '2025-10-29T00:00:00Z',
      '2008?',
      '2008~~',
      ' 2008',
      '2XXX',
      '-2008',
      '',
    ].map((text) => [text, `${JSON.stringify(text)} is not a date: `] as const),
    ['x'.repeat(61), `"${'x'.repeat(60)}" is not a date: `],
  ])('%j is none, and the sentence says why and what to write', (text, why) => {
    const sentence = `${why}write a day, month or year such as 2025-10-29, 2013-06, 2004 or 2008~`
    expect(whatIsWrongWithDate(text)).toBe(sentence)
    expect(() => partialDate(text)).toThrow(new RangeError(sentence))
    // The seed and the log say it by themselves, those who ask the API read it in their language: in English it is one sentence.
    expect(sentenceOf(text)).toBe(sentence)
  })

  it('is exactly the days that complete it', () => {
    for (const date of DATES) {
      const days = completionsOf(date)
      expect([date, intervalOf(date)]).toEqual([date, { earliest: days[0], latest: days.at(-1) }])
      expect([date, isExact(date)]).toEqual([date, days.length === 1])
    }
  })

  it('overlaps another where some day completes both', () => {
    for (const a of DATES)
      for (const b of DATES) {
        const days = new Set(completionsOf(b))
        const shared = completionsOf(a).some((day) => days.has(day))
        expect([a, b, overlap(intervalOf(a), intervalOf(b))]).toEqual([a, b, shared])
      }
  })

  it('comes before another by its first day, then by its last', () => {
    const inOrder = ['1999', '1999-12-31', '2000-01-01~', '2000-01-01', '2000-01', '2000', '2000-01-02'].map(
      partialDate,
    )
    const mixed = [3, 6, 1, 5, 0, 2, 4].flatMap((i) => inOrder[i] ?? [])
    expect(mixed.sort(compareDates)).toEqual(inOrder)
    for (const a of DATES)
      for (const b of DATES) {
        expect(compareDates(a, b)).toBe(-compareDates(b, a) + 0)
        expect(compareDates(a, b) === 0).toBe(a === b)
      }
  })

  it('is read once, until very many others have been read', () => {
    const first = intervalOf(partialDate('1234-05-06'))
    intervalOf(partialDate('1234-05-07'))
    expect(intervalOf(partialDate('1234-05-06'))).toBe(first)
    for (let n = 0; n < 20_100; n++)
      intervalOf(dateOfDay(dayOf(3000 + Math.floor(n / 336), (Math.floor(n / 28) % 12) + 1, (n % 28) + 1)))
    expect(intervalOf(partialDate('1234-05-06'))).not.toBe(first)
    expect(intervalOf(partialDate('1234-05-06'))).toEqual(first)
  })

  it('is not read of a text that is none', () => {
    expect(() => intervalOf('May 1234' as PartialDate)).toThrow(new RangeError('"May 1234" is not a date'))
  })
})

describe('a day', () => {
  it.each([
    ['1999-12-31', 1, '2000-01-01'],
    ['2000-03-01', -1, '2000-02-29'],
    ['1900-03-01', -1, '1900-02-28'],
    ['0099-12-31', 1, '0100-01-01'],
    ['0004-02-28', 1, '0004-02-29'],
    ['2000-01-01', 366, '2001-01-01'],
    ['2000-05-05', 0, '2000-05-05'],
    ['0000-01-01', 0, '0000-01-01'],
    ['9999-12-30', 1, '9999-12-31'],
    ['0000-05-05', 1, '0000-05-06'],
    ['9999-05-05', 1, '9999-05-06'],
    // It stays within what a fact can name.
    ['0000-01-01', -1, '0000-01-01'],
    ['9999-12-31', 1, '9999-12-31'],
    ['9999-12-31', 400, '9999-12-31'],
  ])('%s moved by %i is %s', (day, n, moved) => {
    expect(addDays(day as Day, n)).toBe(moved)
  })

  it('moves by days as the calendar does', () => {
    for (const year of [4, 99, 1582, 1900, 1999, 2000, 9990])
      for (let month = 1; month <= 12; month++) {
        const day = dayOf(year, month, daysInMonth(year, month))
        for (const n of [-800, -31, -1, 1, 28, 366, 800]) expect(addDays(addDays(day, n), -n)).toBe(day)
        expect(addDays(day, 1)).toBe(month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1))
      }
  })

  it('of an instant is the one in UTC', () => {
    expect(dayOfInstant(new Date('2025-10-29T23:59:59.999+00:00'))).toBe('2025-10-29')
    expect(dayOfInstant(new Date('2025-10-30T06:00:00+07:00'))).toBe('2025-10-29')
  })

  it('is the earlier or the later of two', () => {
    const [a, b] = ['1999-12-31' as Day, '2000-01-01' as Day]
    expect([earlier(a, b), earlier(b, a), later(a, b), later(b, a)]).toEqual([a, a, b, b])
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
