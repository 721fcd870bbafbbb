/** The plate of the network: its size in pixels and the radius of its rim. The owner is in the middle. */
export interface Plate {
  readonly width: number
  readonly height: number
  readonly rim: number
}

/** Between the rim and the names: the dots of partners without a level, and the names of the regions. */
export const BAND = 24
/** Names above and below the circle lie in steps. */
const STEPS = 46
/** The share of the width that the names of one side may take. */
const NAMES = 0.24

/** The largest rim that leaves room for names as wide as `widest`. */
export function plateFor(width: number, height: number, widest: number): Plate {
  const beside = Math.min(widest, width * NAMES) + 12
  const rim = Math.min(width / 2 - beside - BAND, height / 2 - STEPS - BAND)
  return { width, height, rim: Math.max(60, Math.floor(rim)) }
}

/** A point of the plate in pixels from its upper left corner, by its direction and its distance from the owner (the rim is 1). */
export const pointOn = (plate: Plate, angle: number, radius: number): { readonly x: number; readonly y: number } => ({
  x: plate.width / 2 + Math.cos(angle) * radius * plate.rim,
  y: plate.height / 2 + Math.sin(angle) * radius * plate.rim,
})
