import type { Level, Seat } from '../day/parts.ts'
import type { Standing, Standings } from '../day/standing.ts'
import { ringsOf } from './rings.ts'

/** One partner on one day with its place, in the owner's own geometry: the owner at 0, the rim at 1. */
export interface Mark extends Standing {
  /** Its direction, in radians clockwise from the right. It never changes. */
  readonly angle: number
  /** Its distance from the owner: its level on that day. */
  readonly radius: number
}

/** The network of one day, ready to draw at any size. */
export interface Scene {
  readonly owner: { readonly id: string; readonly name: string }
  /** Every partner of any time, clockwise from the top. */
  readonly marks: readonly Mark[]
}

/** Where those who stand somewhere on a day are drawn. Whoever has no seat is left out, since nothing could be drawn for it. */
export function sceneOf(standings: Standings, seats: readonly Seat[], levels: readonly Level[]): Scene {
  const rings = ringsOf(levels)
  const angles = new Map(seats.map(({ actor, x, y }) => [actor.id, Math.atan2(y, x)]))
  const marks = standings.all.flatMap((standing): Mark[] => {
    const angle = angles.get(standing.id)
    return angle === undefined ? [] : [{ ...standing, angle, radius: rings.get(standing.level?.id ?? '')?.radius ?? 1 }]
  })
  return { owner: standings.owner, marks: marks.sort((a, b) => fromTop(a.angle) - fromTop(b.angle)) }
}

/** An angle as the part of a turn that it lies clockwise after the top. */
export const fromTop = (angle: number): number => {
  const turn = (angle + Math.PI / 2) / (2 * Math.PI)
  // A hair before the top is the top: six decimals of a cosine leave that much.
  return (((turn + 1e-6) % 1) + 1) % 1
}
