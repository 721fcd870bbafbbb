import { describe, expect, it } from 'vitest'
import type { CountingRule } from '../../schema/kinds/counting-definition.ts'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import { counted, memberOf } from '../../server/queries/counting.ts'
import { openBecause } from '../../server/queries/open-because.ts'
import { definition, LADDER, type Said } from './facts.ts'
import { opened } from './opened.ts'

/** How BBB is named on a day or through a year by a rule: its level, since when it is counted and at that level, and by which words. */
function named(said: readonly Said[], date: string, changes: Partial<CountingRule>) {
  const { world, relation } = opened(said)
  const member = memberOf(world, definition('d', changes), relation, intervalOf(partialDate(date)))
  return (
    member && [
      member.level.id.split('/').at(-1),
      member.since,
      member.levelSince,
      member.evidence.join(' '),
      member.levelEvidence.join(' '),
    ]
  )
}
/** Whether it is counted, and why that is open. */
function judged(said: readonly Said[], day: string, changes: Partial<CountingRule>) {
  const { world, relation } = opened(said)
  const [span, rule] = [intervalOf(partialDate(day)), definition('d', { unsaid: 'unknown', ...changes })]
  return [counted(world, rule, relation, span, undefined), openBecause(world, rule, relation, span, undefined)]
}

describe('who is counted in a year', () => {
  it('is named by what it was at the end of it, and by what it was before where that no longer counts', () => {
    const said: readonly Said[] = [
      { id: 'a', level: 'middle', from: '2000-01-01' },
      { id: 'b', level: 'top', from: '2001-05-01' },
      { id: 'c', level: 'low', from: '2001-09-01' },
    ]
    const owner = { side: 'owner' } as const
    expect(named(said, '2001', owner)).toEqual(['low', '2000-01-01', '2001-09-01', 'a c', ''])
    expect(named(said, '2001', { ...owner, levels: { atLeast: `${LADDER}/middle` } })).toEqual([
      'top',
      '2000-01-01',
      '2001-05-01',
      'a b',
      '',
    ])
    expect(named(said, '2001', { ...owner, levels: { exactly: `${LADDER}/middle` } })).toEqual([
      'middle',
      '2000-01-01',
      '2000-01-01',
      'a',
      '',
    ])
  })
})

describe('by both sides’ words', () => {
  it('of two that are at one level the first to have come to it makes it so by the higher, the last by the lower', () => {
    const said: readonly Said[] = [
      { id: 'a', level: 'low', from: '2001' },
      { id: 'b', level: 'low', from: '2001-06', side: 'other' },
    ]
    // The year begins before the month and ends after it: what may have begun first is the first.
    expect(named(said, '2003', { side: 'higher' })).toEqual(['low', '2001', '2001', 'a b', 'a'])
    expect(named(said, '2003', { side: 'lower' })).toEqual(['low', '2001-06', '2001-06', 'a b', 'b'])
  })

  it('a side has been at a level since it first said so, however often it says it again', () => {
    const said: readonly Said[] = [
      { id: 'a', level: 'low', from: '2001-01-01' },
      { id: 'a2', level: 'low', from: '2003-01-01', formula: 'anew' },
      { id: 'b', level: 'low', from: '2002-01-01', side: 'other' },
    ]
    expect(named(said, '2004', { side: 'higher' })).toEqual(['low', '2001-01-01', '2001-01-01', 'a a2 b', 'a'])
    expect(named(said, '2004', { side: 'lower' })).toEqual(['low', '2002-01-01', '2002-01-01', 'a a2 b', 'b'])
  })
})

describe('where the partner’s own words are not known', () => {
  it('of one kind of level, those of another kind are no answer for it', () => {
    const said: readonly Said[] = [
      { level: 'top', from: '2001-01-01' },
      { level: 'special', from: '2001-01-01' },
      { level: 'low', from: '2001-01-01', side: 'other' },
    ]
    const rule = { side: 'other', levels: { atLeast: `${LADDER}/top` }, special: true } as const
    expect(judged(said, '2002-01-01', rule)).toEqual(['depends', 'OTHER_SIDE_UNKNOWN'])
    expect(judged(said, '2002-01-01', { ...rule, special: false })).toEqual(['no', null])
  })

  it('it is open as soon as the owner may have named a level', () => {
    const said: readonly Said[] = [{ level: 'low', from: '2002-01' }]
    expect(judged(said, '2002-01-15', { side: 'other' })).toEqual(['depends', expect.any(String)])
    expect(judged(said, '2001-12-31', { side: 'other' })).toEqual(['no', null])
  })

  it('something that ended is known to have ended, whatever came long after', () => {
    const said: readonly Said[] = [
      { level: 'low', from: '1990-01-01' },
      { level: 'low', from: '1999-01-01', to: '2000-01-01', side: 'other' },
      { level: 'low', from: '2005-01-01', side: 'other' },
    ]
    expect(judged(said, '2002-01-01', { side: 'other' })).toEqual(['no', null])
    expect(judged(said, '1998-01-01', { side: 'other' })).toEqual(['depends', 'OTHER_SIDE_UNKNOWN'])
  })
})
