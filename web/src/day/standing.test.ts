import { describe, expect, it } from 'vitest'
import type { Day } from '../../../schema/time/day.ts'
import type { Level, Link, Seat, Spell } from './parts.ts'
import { linksOfDay, NO_LEVEL, standingsOf } from './standing.ts'

const level = (id: string, rank: number | null, kind: Level['kind'] = 'RUNG'): Level => ({
  id,
  name: id,
  nameLanguage: 'en',
  rank,
  kind,
})
const levels = [level('high', 2), level('low', 1), level('special', null, 'SPECIAL'), level('sector', null, 'SECTORAL')]

const spell = (from: string | null, to: string | null, on: string, beside: string[] = []): Spell => ({
  from,
  to,
  level: { id: on },
  since: from,
  certain: true,
  confidence: 'HIGH',
  beside: beside.map((id) => ({ level: { id } })),
})
const seat = (id: string, spells: Spell[], type: 'State' | 'Organization' = 'State'): Seat => ({
  actor:
    type === 'State'
      ? { __typename: type, id, name: id, region: 'Asia', regionCode: '035' }
      : { __typename: type, id, name: id },
  x: 1,
  y: 0,
  spells,
})
const seats = [
  seat('A', [spell('2001-03-01', '2010-05-05', 'low'), spell('2010-05-05', null, 'high', ['sector'])]),
  seat('B', [spell(null, null, 'special')]),
  seat('C', [spell('2015-01-01', null, 'sector', ['sector'])], 'Organization'),
]
const owner = { id: 'X', name: 'X' }
const on = (day: string, filter: string[] | null = null) =>
  standingsOf({ owner, levels, seats, links: linksOfDay(seats, day as Day), filter }).all

describe('who stands where on a day', () => {
  it('is what the spell of the day says, without any geometry', () => {
    expect(on('2010-05-04').map((one) => [one.id, one.level?.id ?? null, one.sign, one.shade])).toEqual([
      ['A', 'low', 'rung', 0],
      ['B', 'special', 'special', 1],
      ['C', null, 'none', 0],
    ])
    expect(on('2010-05-05')[0]).toMatchObject({ sign: 'rung', shade: 1, since: '2010-05-05' })
    expect(Object.keys(on('2010-05-05')[0]!)).not.toEqual(expect.arrayContaining(['angle', 'radius', 'depth']))
  })

  it('says what stands beside a level, and not of a sectoral relation that another is beside it', () => {
    expect(on('2020-01-01').map(({ id, beside }) => [id, beside])).toEqual([
      ['A', true],
      ['B', false],
      ['C', false],
    ])
  })

  it('says what is uncertain, of low confidence and an organization', () => {
    const link: Link = { level: { id: 'low' }, since: null, certain: false, confidence: 'LOW', beside: [] }
    const links = new Map([['C', link]])
    expect(standingsOf({ owner, levels, seats, links, filter: null }).all[2]).toMatchObject({
      certain: false,
      confidence: 'LOW',
      organization: true,
      since: null,
      region: null,
    })
  })

  it('shows what the filter lets through by the ids of levels, and partners without one by a name of its own', () => {
    const shown = (filter: string[]) => on('2010-05-05', filter).flatMap((one) => (one.shown ? [one.id] : []))
    expect(shown(['high', NO_LEVEL])).toEqual(['A', 'C'])
    expect(shown([])).toEqual([])
  })
})
