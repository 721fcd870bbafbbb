/** A name to be placed at the rim. */
export interface Name {
  readonly id: string
  /** Its direction, in radians clockwise from the right. */
  readonly angle: number
  /** How wide its widest line is, in pixels, and how many lines it has. */
  readonly width: number
  readonly lines: number
  /** The greater, the longer it stays when there is no room for all. */
  readonly weight: number
}

/** A placed name: where its text begins or ends, seen from the centre, and the line that leads to it from the rim. */
export interface PlacedName {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly side: 'left' | 'right'
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
const LEAST = 44
/** In pixels: a name farther from its own direction than this is looked for in the wrong place. */
const ASTRAY = 64

/** All names in their places; null where they do not all fit uncut and near their directions. */
export const placeAll = (names: readonly Name[], margin: Margin): PlacedName[] | null =>
  placeEach(names, margin, Number.POSITIVE_INFINITY)

/** All names in their places, none cut shorter than `least`; null where they do not all fit near their directions. */
function placeEach(names: readonly Name[], margin: Margin, least: number): PlacedName[] | null {
  const placed = sides(names, (side, which) => placeSide(side, which, margin))
  const fits = placed.every(({ room, width, astray }) => room >= Math.min(width, least) && astray <= ASTRAY)
  return fits && placed.length === names.length ? placed : null
}

/**
 * Names round a circle, level to read, none over another: each as near its own direction as its neighbours let it. Where not all fit, the heavier ones
 * come first (the earlier in the list among equals), and one that has no room, or pushes another too far away, is left out: a name that is cut says more
 * than one that is not there. The same names in the same space always lie alike.
 */
export function placeNames(names: readonly Name[], margin: Margin): PlacedName[] {
  return (
    placeEach(names, margin, LEAST) ??
    sides(names, (side, which) => {
      let kept: Name[] = []
      let placed: Placed[] = []
      for (const name of [...side].sort((a, b) => b.weight - a.weight)) {
        const tried = placeSide([...kept, name], which, margin)
        if (
          tried.length <= kept.length ||
          tried.some((one) => one.astray > ASTRAY / 2 || one.room < Math.min(one.width, LEAST))
        )
          continue
        kept = [...kept, name]
        placed = tried
      }
      return placed
    })
  )
}

interface Placed extends PlacedName {
  readonly width: number
  /** How far it lies from its own height. */
  readonly astray: number
}

const sides = (
  names: readonly Name[],
  place: (names: readonly Name[], side: 'left' | 'right') => Placed[],
): Placed[] => [
  ...place(
    names.filter((name) => Math.cos(name.angle) >= -1e-9),
    'right',
  ),
  ...place(
    names.filter((name) => Math.cos(name.angle) < -1e-9),
    'left',
  ),
]

/** Places the names of one side; nobody where they are too many for its height. */
function placeSide(names: readonly Name[], side: 'left' | 'right', margin: Margin): Placed[] {
  const down = [...names].sort((a, b) => Math.sin(a.angle) - Math.sin(b.angle))
  const heights = down.map((name) => name.lines * margin.line)
  if (heights.reduce((sum, height) => sum + height, 0) > 2 * margin.halfHeight) return []
  const wanted = down.map((name) => margin.circle * Math.sin(name.angle))
  const middles = spread(wanted, heights, -margin.halfHeight, margin.halfHeight)
  const sign = side === 'right' ? 1 : -1
  return down.map((name, i) => {
    const y = middles[i] ?? 0
    // The nearest edge of the text's box decides how far out it must begin.
    const near = Math.max(0, Math.abs(y) - (heights[i] ?? 0) / 2)
    const out = near >= margin.circle ? AXIS : Math.sqrt(margin.circle ** 2 - near ** 2)
    const x = Math.max(AXIS, out) + GAP
    const rim: readonly [number, number] = [margin.circle * Math.cos(name.angle), margin.circle * Math.sin(name.angle)]
    return {
      id: name.id,
      x: sign * x,
      y,
      side,
      width: name.width,
      room: Math.min(name.width, margin.halfWidth - x),
      astray: Math.abs(y - (wanted[i] ?? 0)),
      line: [rim, [sign * (x - GAP / 2), y] as const],
    }
  })
}

/**
 * Middles of boxes of given heights, nearest to the wanted ones (least squares), in their order, none over another, all between `top` and `bottom`: the
 * pool-adjacent-violators way of isotonic regression, on the middles less the room of the boxes before them.
 */
export function spread(wanted: readonly number[], heights: readonly number[], top: number, bottom: number): number[] {
  const before: number[] = []
  let sum = 0
  for (const [i, height] of heights.entries()) {
    sum += i === 0 ? 0 : ((heights[i - 1] ?? 0) + height) / 2
    before.push(sum)
  }
  const blocks: { sum: number; count: number }[] = []
  wanted.forEach((middle, i) => {
    blocks.push({ sum: middle - (before[i] ?? 0), count: 1 })
    for (;;) {
      const [last, previous] = [blocks.at(-1), blocks.at(-2)]
      if (last === undefined || previous === undefined || previous.sum / previous.count <= last.sum / last.count) break
      blocks.splice(-2, 2, { sum: previous.sum + last.sum, count: previous.count + last.count })
    }
  })
  const least = top + (heights[0] ?? 0) / 2
  const most = bottom - sum - (heights.at(-1) ?? 0) / 2
  return blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.max(least, Math.min(most, sum / count))))
    .map((height, i) => height + (before[i] ?? 0))
}

/** A name on one line, or on two of about the same length where it is wider than `most`. */
export function linesOf(name: string, most: number, measure: (text: string) => number): readonly string[] {
  const words = name.split(' ')
  if (words.length < 2 || measure(name) <= most) return [name]
  const cuts = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const)
  return cuts.reduce((best, cut) => (Math.max(...cut.map(measure)) < Math.max(...best.map(measure)) ? cut : best))
}
