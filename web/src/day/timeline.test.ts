import { describe, expect, it } from 'vitest'
import type { Transition } from './parts.ts'
import { barsOf, changeAfter, changeBefore, changesOf, yearTicks } from './timeline.ts'

const transition = (id: string, on: string, certainFrom = on, kind: Transition['kind'] = 'ENTRY'): Transition => ({
  kind,
  on,
  certainFrom,
  partner: { id, name: id },
  from: null,
  to: { id: 'X/l/a' },
  skipped: [],
  confidence: 'HIGH' as const,
})

const transitions = [
  transition('CHL', '2007', '2007-12-31'),
  transition('FRA', '2013-09-25'),
  transition('ITA', '2013-01', '2013-01-31'),
  transition('SGP', '2013-09-25'),
]

describe('the changes on the time strip', () => {
  it('are in order, those of one day together, a partial date on the day from which it is certain', () => {
    expect(changesOf(transitions).map(({ day, transitions }) => [day, transitions.map((m) => m.partner.id)])).toEqual([
      ['2007-12-31', ['CHL']],
      ['2013-01-31', ['ITA']],
      ['2013-09-25', ['FRA', 'SGP']],
    ])
  })

  it('are stepped through on each side of a day, and not beyond the last', () => {
    const changes = changesOf(transitions)
    expect(changeAfter(changes, '2013-01-31', '2026-01-01')?.day).toBe('2013-09-25')
    expect(changeAfter(changes, '2013-01-30', '2026-01-01')?.day).toBe('2013-01-31')
    expect(changeAfter(changes, '2013-01-31', '2013-09-24')).toBeUndefined()
    expect(changeBefore(changes, '2013-01-31')?.day).toBe('2007-12-31')
    expect(changeBefore(changes, '2007-12-31')).toBeUndefined()
  })

  it('stand on one another where they fall together, and tell an exact day from a partial one', () => {
    const bars = barsOf(changesOf(transitions), '2007-01-01', '2017-01-01', 10)
    expect(bars.map(({ at, below, exact }) => [at, below, exact])).toEqual([
      [0.05, 0, false],
      [0.65, 0, false],
      [0.65, 1, true],
      [0.65, 2, true],
    ])
  })

  it('have as many years under them as there is room for', () => {
    expect(yearTicks('1977-07-18', '2026-11-24', 12).map(({ year }) => year)).toEqual([
      1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025,
    ])
    expect(yearTicks('1977-07-18', '2026-11-24', 5).map(({ year }) => year)).toEqual([1980, 1990, 2000, 2010, 2020])
  })
})
