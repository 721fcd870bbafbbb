import type { Seat } from '../day/parts.ts'
import { fromTop } from './scene.ts'

/** The stretch of the rim where the partners of one region sit; angles in radians clockwise from the right. */
export interface RegionArc {
  readonly code: string
  readonly name: string
  readonly from: number
  readonly to: number
}

/** The regions round the rim, clockwise from the top. Partners without a region, such as organizations, have none. */
export function regionArcs(seats: readonly Seat[]): RegionArc[] {
  const round = [...seats].sort((a, b) => fromTop(angleOf(a)) - fromTop(angleOf(b)))
  const half = halfSeat(round.map(angleOf))
  const arcs: RegionArc[] = []
  let open: RegionArc | null = null
  for (const seat of round) {
    const code = 'regionCode' in seat.actor ? seat.actor.regionCode : null
    const name = 'region' in seat.actor ? seat.actor.region : null
    const angle = fromTop(angleOf(seat)) * 2 * Math.PI - Math.PI / 2
    if (open !== null && open.code !== code) {
      arcs.push(open)
      open = null
    }
    if (code === null || name === null) continue
    open = { code, name, from: (open as RegionArc | null)?.from ?? angle - half, to: angle + half }
  }
  if (open !== null) arcs.push(open)
  return arcs
}

const angleOf = (seat: Seat): number => Math.atan2(seat.y, seat.x)

/** Half of the least angle between two neighbours, and never more than 15 degrees. */
function halfSeat(angles: readonly number[]): number {
  const turns = angles.map(fromTop)
  const gaps = turns.flatMap((turn, i) => (i === 0 ? [] : [turn - (turns[i - 1] ?? 0)])).filter((gap) => gap > 1e-6)
  return Math.min(Math.PI / 12, Math.min(...gaps, 1) * Math.PI)
}
