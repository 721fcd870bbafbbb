import { describe, expect, it } from 'vitest'
import type { Day } from '../../../schema/time/day.ts'
import { isWithin, lensOf, letsThrough } from './lens.ts'
import type { Transition } from './parts.ts'

const spells = [{ from: '2010-03-01', to: '2020-06-01', certain: true }]
const nodes = [
  { actor: { id: 'A' }, spells },
  { actor: { id: 'B' }, spells: [] },
]
const group = {
  undecided: [{ actor: { id: 'C' } }],
  members: [{ actor: { id: 'A' } }],
  withinOthers: [{ __typename: 'State' as const, id: 'B', name: 'B', region: null }],
}
const through = (partner: string, day: string, hasLevel: boolean, known = false): boolean =>
  letsThrough(lensOf(nodes, known ? group : null), partner, day as Day, hasLevel)

describe('a group as a lens', () => {
  it('lets partners through on the days on which they are members, from the first to the one before the last', () => {
    expect(['2010-02-28', '2010-03-01', '2020-05-31', '2020-06-01'].map((day) => through('A', day, true))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(through('D', '2015-01-01', true)).toBe(false)
  })

  it('lets members without a level through; while the members are not known, those who are one on another day', () => {
    expect(['A', 'B', 'C', 'D'].map((id) => through(id, '2005-01-01', false, true))).toEqual([true, true, true, false])
    expect(['A', 'B'].map((id) => through(id, '2005-01-01', false))).toEqual([true, false])
  })

  it('keeps of what changed the changes of members, and the end of a level on which they still were one', () => {
    const move = (day: string, to: { id: string } | null): boolean =>
      isWithin(lensOf(nodes, null), {
        kind: to === null ? 'LAPSE' : 'UPGRADE',
        on: day,
        certainFrom: day,
        partner: { id: 'A', name: 'A' },
        from: { id: 'low' },
        to,
        skipped: [],
        confidence: 'HIGH' as const,
      } satisfies Transition)
    expect([move('2010-02-28', { id: 'high' }), move('2010-03-01', { id: 'high' })]).toEqual([false, true])
    expect([move('2020-06-01', null), move('2020-06-02', null)]).toEqual([true, false])
  })
})
