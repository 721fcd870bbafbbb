import { describe, expect, it } from 'vitest'
import type { Day } from '../../schema/time/day.ts'
import { intervalOf, type PartialDate, partialDate } from '../../schema/time/partial-date.ts'
import { heldOn } from '../../schema/time/period.ts'
import { both, either, isBefore, isOnOrBefore, not, type Truth } from '../../schema/time/truth.ts'
import { completionsOf, DAYS, SHORT_DATES } from './dates.ts'

/** What a comparison is over all completions of two dates. */
function overAll(a: PartialDate, b: PartialDate, holds: (x: Day, y: Day) => boolean): Truth {
  const outcomes = new Set(completionsOf(a).flatMap((x) => completionsOf(b).map((y) => holds(x, y))))
  return outcomes.size === 2 ? 'depends' : outcomes.has(true) ? 'yes' : 'no'
}

describe('comparing partial dates', () => {
  it.each([
    ['is before', isBefore, (x: Day, y: Day) => x < y],
    ['is on or before', isOnOrBefore, (x: Day, y: Day) => x <= y],
  ] as const)('%s is what every completion says, of each two dates', (_name, compare, holds) => {
    for (const a of SHORT_DATES)
      for (const b of SHORT_DATES)
        expect([a, b, compare(intervalOf(a), intervalOf(b))]).toEqual([a, b, overAll(a, b, holds)])
  })

  it('knows nothing of one date by itself', () => {
    const june = intervalOf(partialDate('2013-06'))
    expect(isBefore(june, june)).toBe('depends')
  })

  it('joins truths as three-valued logic does', () => {
    const all: Truth[] = ['yes', 'no', 'depends']
    const table = (join: (a: Truth, b: Truth) => Truth) => all.map((a) => all.map((b) => join(a, b)))
    expect(table(both)).toEqual([
      ['yes', 'no', 'depends'],
      ['no', 'no', 'no'],
      ['depends', 'no', 'depends'],
    ])
    expect(table(either)).toEqual([
      ['yes', 'yes', 'yes'],
      ['yes', 'no', 'depends'],
      ['yes', 'depends', 'depends'],
    ])
    expect(all.map(not)).toEqual(['no', 'yes', 'depends'])
  })
})

describe('a period', () => {
  it('held on a day as every completion with from no later than to says', () => {
    const starts = SHORT_DATES.filter((date) => !date.endsWith('~') || date.length > 8)
    for (const from of starts)
      for (const to of [undefined, ...starts])
        for (const day of DAYS) {
          const outcomes = new Set<boolean>()
          for (const start of completionsOf(from)) {
            for (const end of to === undefined ? [undefined] : completionsOf(to)) {
              const isInOrder = end === undefined || start <= end
              if (isInOrder) outcomes.add(start <= day && (end === undefined || day < end))
            }
          }
          if (outcomes.size === 0) continue
          const expected = outcomes.size === 2 ? 'depends' : outcomes.has(true) ? 'yes' : 'no'
          expect([from, to, day, heldOn({ from, to }, day as Day)]).toEqual([from, to, day, expected])
        }
  })

  it.each([
    ['2026-02-05', 'depends'],
    ['2026-02-06', 'yes'],
  ] as const)('without a start is uncertain before the source that attests it: on %s %s', (day, truth) => {
    expect(heldOn({ attestedOn: partialDate('2026-02-06') }, day as Day)).toBe(truth)
  })

  it('without a start is certain only from the last day of the month of its source', () => {
    const on = (day: string) => heldOn({ attestedOn: partialDate('2026-02') }, day as Day)
    expect([on('2026-02-27'), on('2026-02-28')]).toEqual(['depends', 'yes'])
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
