/** A name to be placed at the rim. */
export interface Name {
  readonly id: string
  /** Its direction, in radians clockwise from the right. */
  readonly angle: number
  /** How wide its text is, in pixels. */
  readonly width: number
  /** The greater, the longer it stays when there is no room for all. */
  readonly weight: number
}

/** A placed name: where its text begins or ends, seen from the centre, and the line that leads to it from the rim. */
export interface PlacedName {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly side: 'left' | 'right'
  /** From the rim, by way of the bend, to the text. */
  readonly line: readonly (readonly [number, number])[]
  /** How wide it may be; less than its width where it must be cut. */
  readonly room: number
}

/** The space for names: half its width and height in pixels, the circle that they stay out of, the height of a line of text. */
export interface Margin {
  readonly halfWidth: number
  readonly halfHeight: number
  readonly circle: number
  readonly line: number
}

/** Room between the middle axis and a name above or below the circle, and between a line and its name. */
const AXIS = 6
const GAP = 4
/** A name cut shorter than this says nothing. */
const LEAST = 40

/**
 * Places names round a circle, level to read, none over another: each as near its own direction as its neighbours let it. Where there are more
 * than fit, those of least weight are left out (the later in the list among equals). The same names in the same space always lie alike.
 */
export function placeNames(names: readonly Name[], margin: Margin): PlacedName[] {
  const right = names.filter((name) => Math.cos(name.angle) >= -1e-9)
  const left = names.filter((name) => Math.cos(name.angle) < -1e-9)
  return [...placeSide(right, 'right', margin), ...placeSide(left, 'left', margin)]
}

function placeSide(names: readonly Name[], side: 'left' | 'right', margin: Margin): PlacedName[] {
  const lowest = margin.halfHeight - margin.line / 2
  const most = Math.max(0, Math.floor((2 * lowest) / margin.line) + 1)
  const kept = [...names]
    .map((name, at) => ({ name, at }))
    .sort((a, b) => b.name.weight - a.name.weight || a.at - b.at)
    .slice(0, most)
    .map(({ name }) => name)
    .sort((a, b) => Math.sin(a.angle) - Math.sin(b.angle))
  const wanted = kept.map((name) => margin.circle * Math.sin(name.angle))
  const heights = spread(wanted, margin.line, -lowest, lowest)
  const sign = side === 'right' ? 1 : -1
  return kept.flatMap((name, i) => {
    const y = heights[i] ?? 0
    // The nearest edge of the text's box decides how far out it must begin.
    const near = Math.max(0, Math.abs(y) - margin.line / 2)
    const out = near >= margin.circle ? AXIS : Math.sqrt(margin.circle ** 2 - near ** 2)
    const x = Math.max(AXIS, out) + GAP
    const room = Math.min(name.width, margin.halfWidth - x)
    if (room < Math.min(name.width, LEAST)) return []
    const rim: readonly [number, number] = [margin.circle * Math.cos(name.angle), margin.circle * Math.sin(name.angle)]
    return [{ id: name.id, x: sign * x, y, side, room, line: [rim, [sign * (x - GAP / 2), y] as const] }]
  })
}

/**
 * Heights nearest to the wanted ones (least squares), in their order, at least `gap` apart and between `least` and `most`: the pool-adjacent-violators
 * way of isotonic regression, on the heights less their share of gaps.
 */
export function spread(wanted: readonly number[], gap: number, least: number, most: number): number[] {
  const blocks: { sum: number; count: number }[] = []
  wanted.forEach((height, i) => {
    blocks.push({ sum: height - i * gap, count: 1 })
    for (;;) {
      const [before, last] = [blocks.at(-2), blocks.at(-1)]
      if (before === undefined || last === undefined || before.sum / before.count <= last.sum / last.count) break
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  })
  const highest = most - (wanted.length - 1) * gap
  return blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.max(least, Math.min(highest, sum / count))))
    .map((height, i) => height + i * gap)
}
