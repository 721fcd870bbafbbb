import { describe, expect, it } from 'vitest'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import { linkIn } from '../../server/queries/link.ts'
import { relationsOf } from '../../server/queries/relation.ts'
import { besideIn, theirsIn } from '../../server/queries/words.ts'
import { worldOf } from '../../server/queries/world.ts'
import { factsOf, LADDER, type Said } from './facts.ts'

const on = (said: readonly Said[], day: string) => {
  const world = worldOf(factsOf(said))
  const [relation] = relationsOf(world, 'AAA', LADDER)
  const span = intervalOf(partialDate(day))
  const link = relation === undefined ? null : linkIn(relation, span)
  return {
    designation: link?.designation,
    theirs: relation === undefined ? null : (theirsIn(world, relation, span)?.id ?? null),
    beside: link === null ? null : besideIn(world, link, span).map(({ id }) => id),
  }
}

describe('the words that hold on a day', () => {
  const ours: Said[] = [
    { id: 'rung', level: 'low', from: '2010-05-04' },
    { id: 'higher', level: 'top', from: '2017' },
    { id: 'water', level: 'sectoral', sector: 'water', from: '2014-06-16' },
    { id: 'food', level: 'sectoral', sector: 'food', from: '2014-06', to: '2019-01-01' },
    { id: 'motto', level: null, from: '2012-01-01', formula: 'reliable neighbours' },
  ]

  it('are those of the level shown, the last that has certainly begun', () => {
    expect(on(ours, '2010-05-03').designation).toBeUndefined()
    expect(on(ours, '2010-05-04').designation).toBe('rung')
    expect(on(ours, '2017-01-15').designation).toBe('rung')
    expect(on(ours, '2017-12-31').designation).toBe('higher')
  })

  it('have beside them what stands for certain: sectors by name, then what names no level', () => {
    expect(on(ours, '2011-12-31').beside).toEqual([])
    expect(on(ours, '2012-01-01').beside).toEqual(['motto'])
    expect(on(ours, '2014-06-16').beside).toEqual(['water', 'motto'])
    expect(on(ours, '2014-06-30').beside).toEqual(['food', 'water', 'motto'])
    expect(on(ours, '2018-12-31').beside).toEqual(['food', 'water', 'motto'])
    expect(on(ours, '2019-01-01').beside).toEqual(['water', 'motto'])
    // Of a year asked for, only what stands on each of its days.
    expect(on(ours, '2014').beside).toEqual(['motto'])
  })

  it('have nothing beside them that rests on a weak fact', () => {
    const weak: Said[] = [
      { level: 'low', from: '2001' },
      { level: 'sectoral', sector: 'water', from: '2002', low: true },
      { level: null, from: '2002', low: true },
    ]
    expect(on(weak, '2005-01-01').beside).toEqual([])
  })

  it('are not said twice where the level shown is beside the rungs itself', () => {
    const sectors: Said[] = [
      { id: 'water', level: 'sectoral', sector: 'water', from: '2001' },
      { id: 'food', level: 'sectoral', sector: 'food', from: '2001' },
    ]
    expect(on(sectors, '2005-01-01')).toMatchObject({ designation: 'food', beside: ['water'] })
  })

  it('are the partner’s own by the same rule, and none where none are known', () => {
    expect(on(ours, '2018-01-01').theirs).toBeNull()
    const theirs: Said[] = [
      ...ours,
      { id: 'forum', side: 'other', level: null, from: '2004' },
      { id: 'their rung', side: 'other', level: 'low', from: '2011-03-02' },
    ]
    expect(on(theirs, '2003-12-31').theirs).toBeNull()
    expect(on(theirs, '2011-03-01').theirs).toBe('forum')
    expect(on(theirs, '2011-03-02').theirs).toBe('their rung')
  })
})
