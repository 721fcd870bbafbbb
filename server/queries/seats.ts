import { compareIds } from '../../schema/ids.ts'
import { compareRegions } from '../../schema/region.ts'
import type { Relation } from './relation.ts'
import type { World } from './world.ts'

/** Where a partner sits: a direction from the owner as a point on the unit circle. It never depends on the day. */
export interface Seat {
  readonly partner: string
  readonly x: number
  readonly y: number
}

/**
 * Seats for every partner of any time, in the order of ids. Direction is geography: partners sit by region in the regions' order round the world,
 * inside a region by the day they first came, so that a reader finds one where it was. Regions are set apart by half a seat;
 * the first sits at the top and the others follow clockwise (y grows downwards).
 */
export function seatsOf(world: World, relations: readonly Relation[]): Seat[] {
  const placed = relations
    .map((relation) => {
      const actor = world.actor(relation.partnership.partner)
      const region = actor !== undefined && 'region' in actor ? (actor.region ?? '') : ''
      const first = relation.owner
        .flatMap((track) => track.spells.map((spell) => spell.start.earliest as string))
        .sort()
        .at(0)
      return { partner: relation.partnership.partner, region, first: first ?? '9999-12-31' }
    })
    .sort(
      (a, b) => compareRegions(a.region, b.region) || compareIds(a.first, b.first) || compareIds(a.partner, b.partner),
    )
  let place = 0
  const places = placed.map((seat, i) => {
    if (i > 0) place += placed[i - 1]?.region === seat.region ? 1 : 1.5
    return { partner: seat.partner, place }
  })
  const circumference = place + 1.5
  return places
    .map(({ partner, place: at }) => {
      const angle = (at / circumference) * 2 * Math.PI - Math.PI / 2
      return { partner, x: round(Math.cos(angle)), y: round(Math.sin(angle)) }
    })
    .sort((a, b) => compareIds(a.partner, b.partner))
}

/** Six decimals, so that every platform's cosine prints alike. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6 + 0
