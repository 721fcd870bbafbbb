import { describe, expect, it } from 'vitest'
import type { Level, Link, Seat } from '../day/parts.ts'
import { standingsOf } from '../day/standing.ts'
import { regionArcs } from './regions.ts'
import { ringsOf } from './rings.ts'
import { fromTop, sceneOf } from './scene.ts'
import { walkFrom } from './walk.ts'

const level = (slug: string, rank: number | null, kind: Level['kind'] = 'RUNG'): Level => ({
  id: `X/l/${slug}`,
  name: slug,
  nameLanguage: 'en',
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
const owner = { id: 'X', name: 'X' }
const link = (id: string, slug: string, more: Partial<Link> = {}): [string, Link] => [
  id,
  { level: { id: `X/l/${slug}` }, since: '2001', certain: true, confidence: 'HIGH', beside: [], ...more },
]
const sceneWith = (links: [string, Link][], filter: string[] | null = null) =>
  sceneOf(standingsOf({ owner, levels, seats, links: new Map(links), filter }), seats, levels)

describe('the scene of a day', () => {
  const scene = sceneWith([
    link('A', 'top'),
    link('B', 'special'),
    link('C', 'low', { certain: false, confidence: 'LOW' }),
    link('E', 'sector'),
    link('Z', 'top'),
  ])
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

  it('never turns anybody: on another day only the distance is another', () => {
    const later = sceneWith([link('A', 'low'), link('D', 'top')])
    expect(later.marks.map(({ id, angle }) => [id, angle])).toEqual(scene.marks.map(({ id, angle }) => [id, angle]))
    expect(later.marks.find(({ id }) => id === 'A')?.radius).toBeGreaterThan(mark('A').radius)
  })

  it('has a ring for each rung, however many there are, from the highest outwards', () => {
    const eight = Array.from({ length: 8 }, (_, i) => level(`status ${i}`, 8 - i))
    const rings = [...ringsOf(eight).values()]
    const radii = rings.map(({ radius }) => radius)
    expect(radii).toEqual([...radii].sort((a, b) => a - b))
    expect(new Set(radii).size).toBe(8)
    expect(rings.map(({ shade }) => shade)[0]).toBe(1)
    expect(rings.at(-1)?.shade).toBe(0)
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
  const { marks } = sceneWith(
    [link('A', 'top'), link('B', 'low'), link('C', 'top'), link('D', 'low')],
    ['X/l/top', 'X/l/low'],
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
    const none = sceneWith([], []).marks
    expect(walkFrom(none, null, 'first')).toBeNull()
  })
})
