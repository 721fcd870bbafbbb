import { describe, expect, it } from 'vitest'
import type { Level, Link, Move, Seat } from '../day/parts.ts'
import { besideOn } from './beside.ts'
import { regionArcs } from './regions.ts'
import { fromTop, sceneOf } from './scene.ts'
import { walkFrom } from './walk.ts'

const level = (slug: string, rank: number | null, kind: Level['kind'] = 'RUNG'): Level => ({
  id: `X/l/${slug}`,
  name: slug,
  rank,
  kind,
})
const levels = [
  level('top', 3),
  level('middle', 2),
  level('low', 1),
  level('special', null, 'SPECIAL'),
  level('sector', null, 'SECTORAL'),
]

const seat = (id: string, turn: number, regionCode = '035', type: 'State' | 'Organization' = 'State'): Seat => {
  const angle = turn * 2 * Math.PI - Math.PI / 2
  const actor =
    type === 'State'
      ? { __typename: type, id, name: id, region: `region ${regionCode}`, regionCode }
      : { __typename: type, id, name: id }
  return { actor, x: Math.cos(angle), y: Math.sin(angle) } as Seat
}
const seats = [
  seat('A', 0),
  seat('B', 0.1),
  seat('C', 0.4, '155'),
  seat('D', 0.5, '155'),
  seat('E', 0.9, '', 'Organization'),
]
const frame = {
  of: { id: 'X', name: 'X' },
  ladder: 'X/l',
  knownAt: '',
  revision: 1,
  levels,
  nodes: seats,
} as unknown as Parameters<typeof sceneOf>[0]
const link = (id: string, slug: string, more: Partial<Link> = {}): Link => ({
  partner: { id },
  level: { id: `X/l/${slug}` },
  since: '2001',
  certain: true,
  confidence: 'HIGH',
  ...more,
})
const move = (id: string, on: string, kind: Move['kind'], from: string | null, to: string | null): Move => ({
  kind,
  on,
  partner: { id, name: id },
  from: from === null ? null : { id: `X/l/${from}` },
  to: to === null ? null : { id: `X/l/${to}` },
  skipped: [],
})

describe('the scene of a day', () => {
  const links = [
    link('A', 'top'),
    link('B', 'special'),
    link('C', 'low', { certain: false, confidence: 'LOW' }),
    link('E', 'sector'),
    link('Z', 'top'),
  ]
  const scene = sceneOf(frame, links, [], '2020-01-01', null)
  const mark = (id: string) => scene.marks.find((one) => one.id === id)!

  it('gives every seat a mark, clockwise from the top, and nobody without a seat', () => {
    expect(scene.marks.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D', 'E'])
  })

  it('puts the highest rung nearest, special nearer still, sectoral beyond the rungs, no level at the rim', () => {
    const radii = ['B', 'A', 'C', 'E', 'D'].map((id) => mark(id).radius)
    expect(radii).toEqual([...radii].sort((a, b) => a - b))
    expect(new Set(radii).size).toBe(5)
    expect(mark('D').radius).toBe(1)
  })

  it('says what is uncertain, of low confidence and an organization', () => {
    expect(mark('C')).toMatchObject({ certain: false, confidence: 'LOW', organization: false, sign: 'rung', depth: 0 })
    expect(mark('E')).toMatchObject({ organization: true, sign: 'sectoral' })
  })

  it('never turns anybody: on another day only the distance is another', () => {
    const later = sceneOf(frame, [link('A', 'low'), link('D', 'top')], [], '2021-01-01', null)
    expect(later.marks.map(({ id, angle }) => [id, angle])).toEqual(scene.marks.map(({ id, angle }) => [id, angle]))
    expect(later.marks.find(({ id }) => id === 'A')?.radius).toBeGreaterThan(mark('A').radius)
  })

  it('shows what the filter lets through, partners without a level by the name "none"', () => {
    const shown = (filter: string[]) =>
      sceneOf(frame, links, [], '2020-01-01', filter)
        .marks.filter((one) => one.shown)
        .map(({ id }) => id)
    expect(shown(['top', 'none'])).toEqual(['A', 'D'])
    expect(shown([])).toEqual([])
  })
})

describe('a sectoral relation beside a rung', () => {
  const moves = [
    move('A', '2010-05', 'DEEPENING', null, 'sector'),
    move('A', '2012-01-01', 'DEEPENING', null, 'sector'),
    move('A', '2015-01-01', 'LAPSE', 'sector', null),
    move('B', '2011', 'ENTRY', null, 'low'),
    move('C', '2010-05-05', 'DEEPENING', null, 'special'),
  ]
  it.each([
    ['2010-05-30', []],
    ['2010-05-31', ['A']],
    ['2013-01-01', ['A']],
    ['2015-01-01', ['A']],
  ])('holds on %s for %j', (day, expected) => {
    expect([...besideOn(moves, levels, day)]).toEqual(expected)
  })

  it('ends with the last of them', () => {
    expect([...besideOn([...moves, move('A', '2016-01-01', 'LAPSE', 'sector', null)], levels, '2016-01-01')]).toEqual(
      [],
    )
  })
})

describe('the regions at the rim', () => {
  it('reach from the first of their partners to the last; an organization is in none', () => {
    const arcs = regionArcs(seats)
    expect(arcs.map(({ name }) => name)).toEqual(['region 035', 'region 155'])
    const [first] = arcs
    expect(fromTop(first!.to)).toBeGreaterThan(0.1)
    expect(fromTop(first!.to)).toBeLessThan(0.2)
  })
})

describe('a walk through the network', () => {
  const { marks } = sceneOf(
    frame,
    [link('A', 'top'), link('B', 'low'), link('C', 'top'), link('D', 'low')],
    [],
    '2020-01-01',
    ['top', 'low'],
  )
  it.each([
    [null, 'first', 'A'],
    [null, 'last', 'D'],
    ['A', 'next', 'B'],
    ['A', 'previous', 'D'],
    ['D', 'next', 'A'],
    ['B', 'inwards', 'A'],
    ['A', 'inwards', 'A'],
    ['C', 'outwards', 'D'],
    ['E', 'next', 'A'],
  ] as const)('from %s %s is %s', (from, step, to) => {
    expect(walkFrom(marks, from, step)).toBe(to)
  })
  it('leads nowhere where the filter hides everybody', () => {
    const none = sceneOf(frame, [], [], '2020-01-01', []).marks
    expect(walkFrom(none, null, 'first')).toBeNull()
  })
})
