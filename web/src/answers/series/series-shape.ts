/** One point of a chart: a step of time and the number on its last day. */
export interface Point {
  readonly validAt: string
  readonly value: number
  readonly upper: number
}

/** The drawing of a series in a box: every point is a step as wide as the others, from its left edge to its right. */
export interface Shape {
  /** The line on top of what is certain. */
  readonly line: string
  /** The area below it. */
  readonly area: string
  /** What may be counted besides: one box for each step that leaves something open. */
  readonly bands: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[]
  readonly rows: readonly { readonly n: number; readonly y: number }[]
  readonly columns: readonly { readonly year: string; readonly x: number }[]
  /** The middle of a step. */
  readonly middle: (index: number) => number
}

/** The numbers at which an axis up to `most` is marked: 0 and round ones, five or six of them. */
export function rowsUpTo(most: number): number[] {
  const step =
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => most / one <= 5) ?? 10 ** Math.ceil(Math.log10(most / 5))
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step)
}

/** Lays a series out in a box of pixels; `room` is the least distance between two years on the axis. */
export function shapeOf(points: readonly Point[], width: number, height: number, room = 48): Shape {
  const most = Math.max(1, ...points.map(({ upper }) => upper))
  const step = width / Math.max(1, points.length)
  const y = (n: number): number => height - (n / most) * height
  const round = (n: number): number => Math.round(n * 100) / 100
  const tops = points.map(
    ({ value }, i) => `${round(i * step)},${round(y(value))} ${round((i + 1) * step)},${round(y(value))}`,
  )
  return {
    line: tops.join(' '),
    area: points.length === 0 ? '' : `0,${height} ${tops.join(' ')} ${round(width)},${height}`,
    bands: points.flatMap(({ value, upper }, i) =>
      upper > value
        ? [{ x: round(i * step), y: round(y(upper)), width: round(step), height: round(y(value) - y(upper)) }]
        : [],
    ),
    rows: rowsUpTo(most).map((n) => ({ n, y: round(y(n)) })),
    columns: yearsOn(points, step, room),
    middle: (index) => round((index + 0.5) * step),
  }
}

/** The first step of each year that has room for its number, seen from the last year backwards, so that the newest is named. */
function yearsOn(points: readonly Point[], step: number, room: number): { year: string; x: number }[] {
  const firsts = points.flatMap(({ validAt }, i) =>
    validAt.slice(0, 4) === points[i - 1]?.validAt.slice(0, 4)
      ? []
      : [{ year: validAt.slice(0, 4), x: (i + 0.5) * step }],
  )
  const shown: { year: string; x: number }[] = []
  for (const one of firsts.reverse()) if (shown.length === 0 || (shown.at(-1)?.x ?? 0) - one.x >= room) shown.push(one)
  return shown.reverse()
}
