import { describe, expect, it } from 'vitest'
import { partialDate } from '../../schema/time/partial-date.ts'
import { countedThroughTime } from '../../server/queries/counted-through-time.ts'
import { levelCounts } from '../../server/queries/level-counts.ts'
import { partnerCountSeries } from '../../server/queries/partner-count-series.ts'
import { definitionSensitivity } from '../../server/queries/sensitivity.ts'
import type { Facts } from '../../server/store/facts.ts'
import { at, definition, factsOf, graphOf, type Said } from './facts.ts'
import { opened } from './opened.ts'

const through = (said: readonly Said[]) => {
  const { world, relation } = opened(said)
  return countedThroughTime(world, definition('d'), relation, undefined).map(({ from, value }) => [
    from,
    value && `${value.certain} ${value.member.level.id.split('/').at(-1)} by ${value.member.evidence.join(' ')}`,
  ])
}

describe('how a relation is counted through time', () => {
  it('is told once for as long as it is the same, also while it is not counted', () => {
    expect(
      through([
        { id: 'a', level: 'sectoral', sector: 'water', from: '1990-01-01' },
        { id: 'b', level: 'special', from: '1995-01-01' },
        { id: 'c', level: 'low', from: '2000-01-01', to: '2001-01-01' },
      ]),
    ).toEqual([
      ['0000-01-01', null],
      ['2000-01-01', 'true low by c'],
      ['2001-01-01', null],
    ])
  })

  it('is another where it rests on other words, though the level and its day are the same', () => {
    expect(
      through([
        { id: 'a', level: 'low', from: '2000-01-01' },
        { id: 'b', level: 'low', from: '2001-01-01', formula: 'b' },
        { id: 'c', level: 'low', from: '2002-01-01', formula: 'c' },
      ]),
    ).toEqual([
      ['0000-01-01', null],
      ['2000-01-01', 'true low by a'],
      ['2001-01-01', 'true low by a b'],
      ['2002-01-01', 'true low by a c'],
    ])
  })
})

describe('a series', () => {
  it('names on each of its days those of that day, also where they are as many as before', async () => {
    const said: readonly Said[] = [
      { partner: 'BBB', from: '1990' },
      { partner: 'CCC', from: '1990', to: '2000-06-01' },
      { partner: 'DDD', from: '2000-06-01' },
    ]
    const { points } = await partnerCountSeries(
      graphOf(factsOf(said, { definitions: [definition('d')] })),
      { of: 'AAA', definition: 'd', from: partialDate('1999'), to: partialDate('2001'), step: 'YEAR' },
      at('2002'),
    )
    expect(points.map(({ members }) => members.map(({ relation }) => relation.partnership.partner))).toEqual([
      ['BBB', 'CCC'],
      ['BBB', 'DDD'],
      ['BBB', 'DDD'],
    ])
    expect(points[2]?.members).toBe(points[1]?.members)
  })
})

describe('the numbers of the levels', () => {
  it('are of each level alone, and of rungs at or above: neither special nor sectoral ones are among those', async () => {
    const said: readonly Said[] = [
      { partner: 'BBB', level: 'special', from: '1990' },
      { partner: 'CCC', level: 'sectoral', sector: 'water', from: '1990' },
      { partner: 'DDD', level: 'middle', from: '1990' },
      { partner: 'union', level: 'middle', from: '1990' },
      { partner: 'EEE', level: 'top', from: '1990', low: true },
    ]
    const counts = await levelCounts(graphOf(factsOf(said)), { of: 'AAA' }, at('2000'))
    expect(
      counts.map(({ level, exactly, orHigher }) => [
        level.id.split('/').at(-1),
        exactly.value,
        exactly.upper,
        orHigher && [orHigher.value, orHigher.upper],
      ]),
    ).toEqual([
      ['top', 0, 1, [0, 1]],
      ['middle', 1, 1, [1, 2]],
      ['low', 0, 0, [1, 2]],
      ['special', 1, 1, null],
      ['sectoral', 1, 1, null],
    ])
  })
})

describe('a number by every definition', () => {
  it('is by the ids of the definitions, whatever their ladders', async () => {
    const other = `AAA/missions`
    const facts: Facts = factsOf([{}], {
      definitions: [
        definition('b'),
        definition('d'),
        { ...definition('a'), ladder: other },
        { ...definition('c'), ladder: other },
      ],
    })
    const ladder = (facts.ladder ?? []).flatMap((one) => [{ ...one, id: other }, one])
    const { counts, differences } = await definitionSensitivity(
      graphOf({ ...facts, ladder }),
      { of: 'AAA' },
      at('2002'),
    )
    expect(counts.map(({ definition: { id } }) => id)).toEqual(['a@1', 'b@1', 'c@1', 'd@1'])
    expect(differences.map(({ a, b }) => `${a.definition}${b.definition}`)).toEqual([
      'ab',
      'ac',
      'ad',
      'bc',
      'bd',
      'cd',
    ])
  })
})
