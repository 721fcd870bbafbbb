import { describe, expect, it } from 'vitest'
import type { CountingRule } from '../../schema/kinds/counting-definition.ts'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import type { Truth } from '../../schema/time/truth.ts'
import { counted, memberOf } from '../../server/queries/counting.ts'
import { openBecause } from '../../server/queries/open-because.ts'
import { relationsOf } from '../../server/queries/relation.ts'
import { worldOf } from '../../server/queries/world.ts'
import { definition, factsOf, LADDER, type Said } from './facts.ts'

/** Whether BBB is counted on a day by the partner's word, by a rule that takes what is unsaid for nothing and by one that takes it for unknown; and why the second leaves it open. */
function judged(
  said: readonly Said[],
  day: string,
  changes: Partial<CountingRule> = {},
): [Truth, Truth, string | null] {
  const world = worldOf(factsOf(said, {}))
  const [relation] = relationsOf(world, 'AAA', LADDER)
  if (relation === undefined) throw new Error('a test needs a relation')
  const span = intervalOf(partialDate(day))
  const first = definition('d', { side: 'other', ...changes })
  const second = definition('d', { side: 'other', ...changes, unsaid: 'unknown' })
  return [
    counted(world, first, relation, span, undefined),
    counted(world, second, relation, span, undefined),
    openBecause(world, second, relation, span, undefined),
  ]
}

const owner: Said = { from: '2001-01-01' }
const sector: Said = { side: 'other', level: 'sectoral', sector: 'water', from: '2001-01-01' }

describe('words that are not known', () => {
  it('are no answer where the partner is known to have spoken of a sector only', () => {
    expect(judged([owner, sector], '2002-01-01')).toEqual(['no', 'depends', 'OTHER_SIDE_UNKNOWN'])
  })

  it('are no answer before the first words that are known', () => {
    const said: Said[] = [owner, { side: 'other', from: '2005-01-01' }]
    expect(judged(said, '2004-12-31')).toEqual(['no', 'depends', 'OTHER_SIDE_UNKNOWN'])
    expect(judged(said, '2005-01-01')).toEqual(['yes', 'yes', null])
  })

  it('may name a higher rung than the owner does', () => {
    const middle: Partial<CountingRule> = { levels: { atLeast: `${LADDER}/middle` } }
    expect(judged([owner], '2002-01-01', middle)).toEqual(['no', 'depends', 'OTHER_SIDE_UNKNOWN'])
    expect(judged([owner], '2002-01-01', { ...middle, side: 'higher' })).toEqual([
      'no',
      'depends',
      'OTHER_SIDE_UNKNOWN',
    ])
    expect(judged([owner], '2002-01-01', { ...middle, side: 'lower' })).toEqual(['no', 'no', null])
  })

  it('are an answer where a designation is known to have ended with none in its place', () => {
    const said: Said[] = [owner, { side: 'other', from: '2002-01-01', to: '2003-01-01' }]
    expect(judged(said, '2002-06-01')).toEqual(['yes', 'yes', null])
    expect(judged(said, '2003-01-01')).toEqual(['no', 'no', null])
  })

  it('are asked for only where the owner names a level', () => {
    expect(judged([owner, sector], '2000-12-31')).toEqual(['no', 'no', null])
    expect(judged([{ ...owner, level: 'special' }], '2002-01-01')).toEqual(['no', 'no', null])
    expect(judged([{ ...owner, level: 'special' }], '2002-01-01', { special: true })).toEqual([
      'depends',
      'depends',
      'OTHER_SIDE_UNKNOWN',
    ])
  })

  it('leave the partner named by what the owner calls it, counted since no day', () => {
    const world = worldOf(factsOf([{ ...owner, level: 'low' }], {}))
    const [relation] = relationsOf(world, 'AAA', LADDER)
    if (relation === undefined) throw new Error('a test needs a relation')
    const rule = { side: 'other', levels: { atLeast: `${LADDER}/middle` }, unsaid: 'unknown' } as const
    const span = intervalOf(partialDate('2002-01-01'))
    const member = memberOf(world, definition('d', rule), relation, span)
    expect([member?.level.id, member?.since, member?.levelSince]).toEqual([`${LADDER}/low`, undefined, '2001-01-01'])
  })

  it('leave a weak fact what it is, and a month a month', () => {
    expect(judged([owner, { side: 'other', from: '2001-01-01', low: true }], '2002-01-01')).toEqual([
      'depends',
      'depends',
      'CONFIDENCE',
    ])
    expect(judged([owner, { side: 'other', from: '2002-01' }], '2002-01-15')).toEqual(['depends', 'depends', 'DATE'])
  })

  it('are unknown still where a weak fact says that something ended', () => {
    const said: Said[] = [owner, { side: 'other', from: '2002-01-01', to: '2003-01-01', low: true }]
    expect(judged(said, '2003-06-01')).toEqual(['no', 'depends', 'OTHER_SIDE_UNKNOWN'])
  })

  it('change nothing by the owner’s word', () => {
    for (const day of ['2000-12-31', '2002-01-01'])
      expect(judged([owner, sector], day, { side: 'owner' })[0]).toBe(
        judged([owner, sector], day, { side: 'owner' })[1],
      )
  })
})
