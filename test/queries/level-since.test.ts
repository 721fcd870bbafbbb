import { describe, expect, it } from 'vitest'
import type { CountingRule } from '../../schema/kinds/counting-definition.ts'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import { memberOf } from '../../server/queries/counting.ts'
import { relationsOf } from '../../server/queries/relation.ts'
import { worldOf } from '../../server/queries/world.ts'
import { definition, factsOf, LADDER, type Said } from './facts.ts'

/** Of BBB on a day: its level, since when it is counted and since when it is at that level. */
function shown(said: readonly Said[], day: string, rule: Partial<CountingRule> = {}) {
  const world = worldOf(factsOf(said, {}))
  const [relation] = relationsOf(world, 'AAA', LADDER)
  if (relation === undefined) throw new Error('a test needs a relation')
  const member = memberOf(world, definition('d', rule), relation, intervalOf(partialDate(day)))
  return member && [member.level.id.replace(`${LADDER}/`, ''), member.since, member.levelSince]
}

describe('since when somebody is at its level', () => {
  const upTwice: Said[] = [
    { level: 'low', from: '2001-01-01' },
    { level: 'middle', from: '2005-01-01' },
    { level: 'middle', from: '2008-01-01', formula: 'extensive' },
    { level: 'top', from: '2012-01-01' },
  ]

  it('is the day of the level, not of the threshold, and no deepening’s', () => {
    expect(shown(upTwice, '2004-12-31')).toEqual(['low', '2001-01-01', '2001-01-01'])
    expect(shown(upTwice, '2010-01-01')).toEqual(['middle', '2001-01-01', '2005-01-01'])
    expect(shown(upTwice, '2012-01-01')).toEqual(['top', '2001-01-01', '2012-01-01'])
  })

  it('begins anew after a break', () => {
    const broken: Said[] = [{ from: '2001-01-01', to: '2002-01-01' }, { from: '2003-01-01' }]
    expect(shown(broken, '2004-01-01')).toEqual(['low', '2003-01-01', '2003-01-01'])
  })

  it('is the day on which the level was come to from above too', () => {
    const down: Said[] = [
      { level: 'top', from: '2001-01-01' },
      { level: 'low', from: '2005-01-01' },
    ]
    expect(shown(down, '2006-01-01')).toEqual(['low', '2001-01-01', '2005-01-01'])
  })

  it('is unknown where no source gives the start', () => {
    expect(shown([{ attestedOn: '2001-01-01' }], '2002-01-01')).toEqual(['low', undefined, undefined])
  })

  it('is by the lower word the day on which the second side was as high, by the higher the first', () => {
    const both: Said[] = [
      { level: 'middle', from: '2005-01-01' },
      { side: 'other', level: 'low', from: '2004-01-01' },
      { side: 'other', level: 'middle', from: '2008-01-01' },
    ]
    expect(shown(both, '2009-01-01', { side: 'lower' })).toEqual(['middle', '2005-01-01', '2008-01-01'])
    expect(shown(both, '2009-01-01', { side: 'higher' })).toEqual(['middle', '2004-01-01', '2005-01-01'])
    expect(shown(both, '2006-01-01', { side: 'lower' })).toEqual(['low', '2005-01-01', '2005-01-01'])
  })
})
