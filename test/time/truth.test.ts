import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../schema/time/day.ts'
import { intervalOf, type PartialDate, partialDate } from '../../schema/time/partial-date.ts'
import { heldOn } from '../../schema/time/period.ts'
import { both, either, isBefore, isOnOrBefore, not, type Truth } from '../../schema/time/truth.ts'
import { completionsOf, partialDates } from './dates.ts'

/** What a comparison is over all completions of two dates. */
function overAll(a: PartialDate, b: PartialDate, holds: (x: Day, y: Day) => boolean): Truth {
  const outcomes = new Set(completionsOf(a).flatMap((x) => completionsOf(b).map((y) => holds(x, y))))
  return outcomes.size === 2 ? 'depends' : outcomes.has(true) ? 'yes' : 'no'
}

/** Short dates only: the product of two approximate years has a million pairs. */
const short = partialDates().filter((date) => date.length > 5)

describe('comparing partial dates', () => {
  it.each([
    ['is before', isBefore, (x: Day, y: Day) => x < y],
    ['is on or before', isOnOrBefore, (x: Day, y: Day) => x <= y],
  ] as const)('%s is what every completion says', (_name, compare, holds) => {
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(compare(intervalOf(a), intervalOf(b))).toBe(overAll(a, b, holds))
      }),
    )
  })

  it('knows nothing of one date by itself', () => {
    const june = intervalOf(partialDate('2013-06'))
    expect(isBefore(june, june)).toBe('depends')
  })

  it('joins truths as three-valued logic does', () => {
    const all: Truth[] = ['yes', 'no', 'depends']
    for (const a of all) {
      expect(not(not(a))).toBe(a)
      for (const b of all) {
        expect(both(a, b)).toBe(not(either(not(a), not(b))))
        expect(both(a, b)).toBe(both(b, a))
      }
      expect(both(a, 'yes')).toBe(a)
      expect(either(a, 'no')).toBe(a)
    }
  })
})

describe('a period', () => {
  it('held on a day as every completion with from no later than to says', () => {
    fc.assert(
      fc.property(short, fc.option(short, { nil: undefined }), short, (from, to, probe) => {
        const day = intervalOf(probe).earliest
        const outcomes = new Set<boolean>()
        for (const start of completionsOf(from)) {
          for (const end of to === undefined ? [undefined] : completionsOf(to)) {
            if (end === undefined || start <= end) outcomes.add(start <= day && (end === undefined || day < end))
          }
        }
        if (outcomes.size === 0) return
        const expected = outcomes.size === 2 ? 'depends' : outcomes.has(true) ? 'yes' : 'no'
        expect(heldOn({ from, to }, day)).toBe(expected)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['2026-02-05', 'depends'],
    ['2026-02-06', 'yes'],
  ] as const)('without a start is uncertain before the source that attests it: on %s %s', (day, truth) => {
    expect(heldOn({ attestedOn: partialDate('2026-02-06') }, day as Day)).toBe(truth)
  })

  it('without a start or a source that attests it is uncertain on every day', () => {
    expect(heldOn({}, '2025-01-01' as Day)).toBe('depends')
  })

  it('is half-open: its first day is in, its last is out', () => {
    const period = { from: partialDate('2013-01-01'), to: partialDate('2013-02-01') }
    expect(['2012-12-31', '2013-01-01', '2013-01-31', '2013-02-01'].map((day) => heldOn(period, day as Day))).toEqual([
      'no',
      'yes',
      'yes',
      'no',
    ])
  })
})
