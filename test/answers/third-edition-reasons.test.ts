import { describe, expect, it } from 'vitest'
import type { CountingRule } from '../../schema/kinds/counting-definition.ts'
import type { Day } from '../../schema/time/day.ts'
import { noneStands } from '../../server/answers/third-edition-reasons.ts'
import { definition, type Said } from '../queries/facts.ts'
import { opened } from '../queries/opened.ts'

// Printed permalinks of the third edition hold its reasons: what it took for silence is never altered.

const on = '2002-01-01'
const low: Said = { level: 'low', from: '2001' }
const water: Said = { level: 'sectoral', sector: 'water', from: '2001' }
const theirs = (level: string, more: Partial<Said> = {}): Said => ({ level, side: 'other', from: '2001', ...more })

describe('the third edition', () => {
  it('takes it for silence where the rule goes by them and the owner says something', () => {
    const hangs = (said: readonly Said[], day: string, changes: Partial<CountingRule>) =>
      noneStands(opened(said).world, definition('d', changes), opened(said).relation, day as Day)
    const sides = (said: readonly Said[], unsaid: Partial<CountingRule> = {}) =>
      (['owner', 'other', 'lower', 'higher'] as const).map((side) => hangs(said, on, { side, ...unsaid }))
    expect(sides([low])).toEqual([false, true, true, false])
    expect(sides([low, theirs('special')])).toEqual([false, false, false, false])
    const unknown = { unsaid: 'unknown' } as const
    expect(sides([low], unknown)).toEqual([false, true, true, true])
    expect(sides([low, theirs('special')], unknown)).toEqual([false, true, true, true])
    expect(sides([low, theirs('top')], unknown)).toEqual([false, false, false, false])
    expect(sides([low, theirs('top', { from: '2003' })], unknown)).toEqual([false, true, true, true])
    expect(sides([low, theirs('top', { to: '2002-01-01' })], unknown)).toEqual([false, false, false, false])
    expect(sides([water, theirs('sectoral', { sector: 'food' })], unknown)).toEqual([false, true, true, true])
    expect(sides([water, theirs('sectoral', { sector: 'water' })], unknown)).toEqual([false, false, false, false])
    expect(hangs([low], '2000-12-31', { side: 'other', ...unknown })).toBe(false)
    expect(hangs([low, theirs('top')], '2000-12-31', { side: 'other', ...unknown })).toBe(false)
  })
})
