import type { Plate } from './plate.ts'

const at = (plate: Plate, radius: number, angle: number): string =>
  `${(plate.width / 2 + Math.cos(angle) * radius).toFixed(2)} ${(plate.height / 2 + Math.sin(angle) * radius).toFixed(2)}`

/** An arc round the middle of the plate, clockwise from one angle to another; radius in pixels. */
export function arcPath(plate: Plate, radius: number, from: number, to: number): string {
  const large = to - from > Math.PI ? 1 : 0
  return `M${at(plate, radius, from)} A${radius} ${radius} 0 ${large} 1 ${at(plate, radius, to)}`
}

/**
 * An arc for text to stand on: clockwise in the upper half and counter-clockwise in the lower, so that it is never upside down. Its radius is
 * that of the text's inner edge; `height` is how tall the text is.
 */
export function textArcPath(plate: Plate, radius: number, from: number, to: number, height: number): string {
  const middle = (from + to) / 2
  if (Math.sin(middle) <= 0.05) return arcPath(plate, radius, from, to)
  const outer = radius + height
  const large = to - from > Math.PI ? 1 : 0
  return `M${at(plate, outer, to)} A${outer} ${outer} 0 ${large} 0 ${at(plate, outer, from)}`
}
