import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsUpTo, shapeOf } from './series-shape.ts'

const points = [
  { validAt: '2023-12-31', value: 20, upper: 20 },
  { validAt: '2024-12-31', value: 30, upper: 32 },
  { validAt: '2025-12-31', value: 40, upper: 40 },
]

describe('the drawing of a series', () => {
  it('is a step for each point, as high as what is certain', () => {
    expect(shapeOf(points, 300, 80).line).toBe('0,40 100,40 100,20 200,20 200,0 300,0')
  })

  it('has a band where something is open, from what is certain up to what may be', () => {
    expect(shapeOf(points, 300, 80).bands).toEqual([{ x: 100, y: 16, width: 100, height: 4 }])
  })

  it('names years where there is room, the last always', () => {
    expect(shapeOf(points, 300, 80, 150).columns.map(({ year }) => year)).toEqual(['2023', '2025'])
    expect(
      shapeOf([...points, ...points.map((p) => ({ ...p, validAt: '2025-12-31' }))], 300, 80, 1).columns.map(
        ({ year }) => year,
      ),
    ).toEqual(['2023', '2024', '2025'])
  })

  it('stays in its box, and marks a handful of rows, whatever the numbers', () => {
    const series = fc.array(fc.record({ value: fc.nat(400), more: fc.nat(9) }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(series, (given) => {
        const shape = shapeOf(
          given.map(({ value, more }) => ({ validAt: '2025-12-31', value, upper: value + more })),
          600,
          200,
        )
        const numbers = shape.line.split(/[ ,]/).map(Number)
        expect(numbers.every((n, i) => n >= 0 && n <= (i % 2 === 0 ? 600.01 : 200))).toBe(true)
        expect(shape.bands.every((band) => band.y >= -0.01 && band.y + band.height <= 200.01)).toBe(true)
        expect(shape.rows.length).toBeGreaterThanOrEqual(2)
        expect(shape.rows.length).toBeLessThanOrEqual(6)
      }),
    )
    expect(rowsUpTo(42)).toEqual([0, 10, 20, 30, 40])
  })
})
