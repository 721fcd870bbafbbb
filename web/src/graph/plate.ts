import { type Margin, type Name, placeAll } from './labels.ts'

/** The plate of the network: its size in pixels and the radius of its rim. The owner is in the middle. */
export interface Plate {
  readonly width: number
  readonly height: number
  readonly rim: number
}

/** The height of a line of names. Vietnamese marks need more of it than English ones. */
export const LINE = 16
/** A name wider than this goes on two lines. */
export const WIDEST = 132

/** Above the circle and below it. */
const AIR = 30
/** Between the names and the edge of the plate. */
const EDGE = 4
/** A network smaller than this shows nothing. */
const LEAST = 60
/** The least share of the width for the names of one side, where not all fit. */
const SHARE = 0.19
/** A circle smaller than this has no room for the names of its regions. */
const SMALL = 150

/** Between the rim and the names: the dots of partners without a level, and the regions with their names. */
export const bandOf = (rim: number): number => (rim < SMALL ? 11 : 24)

/** The radius of the owner's circle, in pixels. */
export const ownerRadius = (rim: number): number => Math.min(32, Math.round(rim * 0.22))

/** The space that a plate leaves for names. */
export const marginOf = ({ width, height, rim }: Plate): Margin => ({
  halfWidth: width / 2 - EDGE,
  halfHeight: height / 2 - EDGE,
  circle: rim + bandOf(rim),
  line: LINE,
})

/** The largest plate on which every name has its place uncut; where there is none, one that leaves the names a share of the width. */
export function plateFor(width: number, height: number, names: readonly Name[]): Plate {
  const most = Math.floor(Math.min(width / 2, height / 2 - AIR) - bandOf(SMALL))
  const least = Math.max(LEAST, Math.floor(Math.min(width * (0.5 - SHARE), height / 2 - AIR) - bandOf(0)))
  for (let rim = most; rim > least; rim -= 3) {
    const plate = { width, height, rim }
    if (placeAll(names, marginOf(plate)) !== null) return plate
  }
  return { width, height, rim: least }
}

/** A point of the plate in pixels from its upper left corner, by its direction and its distance from the owner (the rim is 1). */
export const pointOn = (plate: Plate, angle: number, radius: number): { readonly x: number; readonly y: number } => ({
  x: plate.width / 2 + Math.cos(angle) * radius * plate.rim,
  y: plate.height / 2 + Math.sin(angle) * radius * plate.rim,
})
