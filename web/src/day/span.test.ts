import { describe, expect, it } from 'vitest'
import type { Day } from '../../../schema/time/day.ts'
import { spanOf, stepOf } from './span.ts'

describe('the span of a day', () => {
  const spans = [
    { from: null, to: '2001-03-01', said: 'always before' },
    { from: '2010-05-05', to: '2020-01-01', said: 'first' },
    { from: '2020-01-01', to: null, said: 'second' },
  ]
  it.each([
    ['1800-01-01', 'always before'],
    ['2001-02-28', 'always before'],
    ['2001-03-01', undefined],
    ['2010-05-04', undefined],
    ['2010-05-05', 'first'],
    ['2019-12-31', 'first'],
    ['2020-01-01', 'second'],
    ['2999-01-01', 'second'],
  ])('%s is in %s: its first day is in, the first day out is out', (day, said) => {
    expect(spanOf(spans, day as Day)?.said).toBe(said)
  })
})

describe('the step of a day', () => {
  const steps = [
    { from: '0000-01-01', said: 0 },
    { from: '2001-03-01', said: 1 },
    { from: '2012-05-05', said: 2 },
  ]
  it.each([
    ['1800-01-01', 0],
    ['2001-02-28', 0],
    ['2001-03-01', 1],
    ['2012-05-04', 1],
    ['2999-01-01', 2],
  ])('on %s is %i: the last that has begun', (day, said) => {
    expect(stepOf(steps, day as Day)?.said).toBe(said)
  })
})
