import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, type Margin, type Name, placeAll, placeNames, spread } from './labels.ts'
import { marginOf, plateFor } from './plate.ts'

const margin: Margin = { halfWidth: 400, halfHeight: 300, circle: 220, line: 16 }

const names = fc
  .array(
    fc.record({
      angle: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
      width: fc.integer({ min: 10, max: 140 }),
      lines: fc.integer({ min: 1, max: 2 }),
      weight: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 80 },
  )
  .map((all) => all.map((one, i): Name => ({ ...one, id: `${i}` })))

const boxesOf = (all: readonly Name[], place: Margin) => {
  const byId = new Map(all.map((name) => [name.id, name]))
  return placeNames(all, place).map((placed) => {
    const height = (byId.get(placed.id)?.lines ?? 1) * place.line
    const [left, right] =
      placed.side === 'right' ? [placed.x, placed.x + placed.room] : [placed.x - placed.room, placed.x]
    return { ...placed, left, right, top: placed.y - height / 2, bottom: placed.y + height / 2 }
  })
}

describe('names round a circle', () => {
  it('never lie over one another, over the circle or over the edge', () => {
    fc.assert(
      fc.property(names, (all) => {
        const boxes = boxesOf(all, margin)
        boxes.forEach((a, i) => {
          expect(a.left).toBeGreaterThanOrEqual(-margin.halfWidth - 1e-6)
          expect(a.right).toBeLessThanOrEqual(margin.halfWidth + 1e-6)
          expect(a.top).toBeGreaterThanOrEqual(-margin.halfHeight - 1e-6)
          expect(a.bottom).toBeLessThanOrEqual(margin.halfHeight + 1e-6)
          const nearX = Math.max(0, a.left, -a.right)
          const nearY = Math.max(0, a.top, -a.bottom)
          expect(Math.hypot(nearX, nearY)).toBeGreaterThanOrEqual(margin.circle - 1e-6)
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.right <= b.left + 1e-6 ||
              b.right <= a.left + 1e-6 ||
              a.bottom <= b.top + 1e-6 ||
              b.bottom <= a.top + 1e-6
            expect(apart).toBe(true)
          }
        })
      }),
    )
  })

  it('are all there where there is room', () => {
    const round = Array.from(
      { length: 40 },
      (_, i): Name => ({ id: `${i}`, angle: (i / 40) * 2 * Math.PI, width: 80, lines: 1, weight: 0 }),
    )
    expect(placeAll(round, margin)).toHaveLength(40)
  })

  it('are all there where one must be cut for it', () => {
    const close = Array.from(
      { length: 24 },
      (_, i): Name => ({
        id: `${i}`,
        angle: ((i - 11.5) / 11.5) * 0.7,
        width: i === 12 ? 300 : 80,
        lines: 1,
        weight: 0,
      }),
    )
    const placed = placeNames(close, margin)
    expect(placed).toHaveLength(24)
    expect(placed.find(({ id }) => id === '12')?.room).toBeLessThan(300)
  })

  it('leave the lightest out where there is none', () => {
    const crowd = Array.from(
      { length: 60 },
      (_, i): Name => ({ id: `${i}`, angle: ((i - 30) / 60) * 3, width: 80, lines: 1, weight: i % 2 }),
    )
    const placed = placeNames(crowd, { ...margin, halfHeight: 200 })
    const kept = (weight: number): number => placed.filter(({ id }) => Number(id) % 2 === weight).length
    expect(placed.length).toBeLessThan(60)
    expect(kept(1)).toBeGreaterThan(kept(0))
  })

  it('fill the largest circle that leaves room for all of them', () => {
    const round = Array.from(
      { length: 50 },
      (_, i): Name => ({ id: `${i}`, angle: (i / 50) * 2 * Math.PI, width: 100, lines: 1, weight: 0 }),
    )
    const plate = plateFor(800, 700, round)
    expect(placeAll(round, marginOf(plate))).not.toBeNull()
    expect(placeAll(round, marginOf({ ...plate, rim: plate.rim + 3 }))).toBeNull()
  })
})

describe('heights spread apart', () => {
  it('stay where they are when they are apart', () => {
    expect(spread([-50, 0, 50], [16, 16, 16], -100, 100)).toEqual([-50, 0, 50])
  })
  it('share what they must move', () => {
    expect(spread([0, 0], [16, 16], -100, 100)).toEqual([-8, 8])
  })
  it('keep within the space', () => {
    expect(spread([-100, -100], [16, 32], -100, 100)).toEqual([-92, -68])
    expect(spread([100, 100], [16, 32], -100, 100)).toEqual([60, 84])
  })
})

describe('a long name', () => {
  const measure = (text: string): number => text.length * 6
  it('goes on two lines of about the same length', () => {
    expect(linesOf('Các Tiểu Vương quốc Ả Rập Thống nhất', 130, measure)).toEqual([
      'Các Tiểu Vương quốc',
      'Ả Rập Thống nhất',
    ])
  })
  it('stays on one where it fits or has one word', () => {
    expect(linesOf('Viet Nam', 130, measure)).toEqual(['Viet Nam'])
    expect(linesOf('Llanfairpwllgwyngyllgogerych', 100, measure)).toEqual(['Llanfairpwllgwyngyllgogerych'])
  })
})
