import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { lackOn } from '../../server/queries/coverage.ts'
import { extentOf } from '../../server/queries/extent.ts'
import { partnerCountSteps } from '../../server/queries/partner-count-steps.ts'
import { worldOf } from '../../server/queries/world.ts'
import { at, factsOf, graphOf } from './facts.ts'

const day = (text: string) => text as PartialDate

describe('what an answer may lack', () => {
  const lacks = (reviewedTo: string | undefined, sample: boolean, date: string) =>
    lackOn(worldOf(factsOf([], { reviewedTo, sample })), 'AAA', day(date))?.because ?? null

  it.each<[string | undefined, boolean, string, string | null]>([
    ['2025-12-31', false, '1800-01-01', null],
    ['2025-12-31', false, '2025-12-31', null],
    ['2025-12-31', false, '2026-01-01', 'BEYOND'],
    ['2025-12-31', false, '2099-01-01', 'BEYOND'],
    // A year or month is all its days.
    ['2025-12-31', false, '2025', null],
    ['2025-06-30', false, '2025', 'BEYOND'],
    ['2025', false, '2025-12-31', null],
    ['2025-12-31', true, '2020-01-01', 'SAMPLE'],
    ['2025-12-31', true, '2099-01-01', 'SAMPLE'],
    [undefined, false, '2020-01-01', 'UNSAID'],
  ])('of facts gone through to %s (a sample: %s), on %s: %s', (reviewedTo, sample, date, because) => {
    expect(lacks(reviewedTo, sample, date)).toBe(because)
  })

  it('is told by the furthest of several statements, and a whole one goes before a sample', () => {
    const [early, late, sample] = [
      { reviewedTo: day('2024'), whole: true },
      { reviewedTo: day('2025-06-30'), whole: true },
      { reviewedTo: day('2026-06-30'), whole: false },
    ]
    expect(extentOf([late, early, sample])).toBe(late)
    expect(extentOf([sample, early])).toBe(early)
    expect(extentOf([{ whole: false, reviewedTo: undefined }, sample])).toBe(sample)
    expect(extentOf([])).toBeUndefined()
  })
})

it('a count ceases to be complete with a step of its own, on the day after the one gone through', async () => {
  const facts = factsOf([{ level: 'low', from: '2001-03-05' }], { reviewedTo: '2003-06' })
  const { steps } = await partnerCountSteps(graphOf(facts), { of: 'AAA', definition: 'low-or-higher' }, at('2000'))
  expect(steps).toEqual([
    { from: '0000-01-01', value: 0, upper: 0, complete: true },
    { from: '2001-03-05', value: 1, upper: 1, complete: true },
    { from: '2003-07-01', value: 1, upper: 1, complete: false },
  ])
})
