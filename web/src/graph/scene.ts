import type { Confidence, FrameQuery } from '../api/generated/types.ts'
import type { Level, Link, Move } from '../day/parts.ts'
import { besideOn } from './beside.ts'
import { ringsOf } from './rings.ts'

/** How a partner is drawn: by the kind of its level, or as one that has none on that day. */
export type SignKind = 'rung' | 'special' | 'sectoral' | 'none'

/** One partner on one day, in the owner's own geometry: the owner at 0, the rim at 1. */
export interface Mark {
  readonly id: string
  readonly name: string
  /** Its direction, in radians clockwise from the right. It never changes. */
  readonly angle: number
  /** Its distance from the owner: its level on that day. */
  readonly radius: number
  readonly sign: SignKind
  /** Of a rung: 0 is the lowest, 1 the highest. */
  readonly depth: number
  readonly level: Level | null
  readonly since: string | null
  readonly certain: boolean
  readonly confidence: Confidence
  readonly organization: boolean
  /** Whether it has a sectoral relation beside its level. */
  readonly beside: boolean
  /** Whether the filter shows it. */
  readonly shown: boolean
}

/** The network of one day, ready to draw at any size. */
export interface Scene {
  readonly owner: { readonly id: string; readonly name: string }
  /** Every partner of any time, clockwise from the top. */
  readonly marks: readonly Mark[]
}

/** What the filter calls partners without a level on the day. */
export const NO_LEVEL = 'none'

/** The last part of a level's id: its name within its ladder. */
export const levelSlug = (levelId: string): string => levelId.slice(levelId.lastIndexOf('/') + 1)

/**
 * Who stands where on a day. `filter` holds the slugs of the levels shown, null all of them. A link to somebody without a seat
 * is left out, since nothing could be drawn for it.
 */
export function sceneOf(
  frame: FrameQuery['network'],
  links: readonly Link[],
  moves: readonly Move[],
  day: string,
  filter: readonly string[] | null,
): Scene {
  const levels = new Map(frame.levels.map((level) => [level.id, level]))
  const rings = ringsOf(frame.levels)
  const linkOf = new Map(links.map((link) => [link.partner.id, link]))
  const beside = besideOn(moves, frame.levels, day)
  const marks = frame.nodes.map((seat): Mark => {
    const link = linkOf.get(seat.actor.id)
    const level = levels.get(link?.level.id ?? '') ?? null
    const ring = level === null ? undefined : rings.get(level.id)
    const slug = level === null ? NO_LEVEL : levelSlug(level.id)
    return {
      id: seat.actor.id,
      name: seat.actor.name,
      angle: Math.atan2(seat.y, seat.x),
      radius: ring?.radius ?? 1,
      sign: level === null ? 'none' : SIGNS[level.kind],
      depth: ring?.depth ?? 0,
      level,
      since: link?.since ?? null,
      certain: link?.certain ?? true,
      confidence: link?.confidence ?? 'HIGH',
      organization: seat.actor.__typename === 'Organization',
      beside: level?.kind === 'RUNG' && beside.has(seat.actor.id),
      shown: filter === null || filter.includes(slug),
    }
  })
  return { owner: frame.of, marks: marks.sort((a, b) => fromTop(a.angle) - fromTop(b.angle)) }
}

const SIGNS = { RUNG: 'rung', SPECIAL: 'special', SECTORAL: 'sectoral' } as const

/** An angle as the part of a turn that it lies clockwise after the top. */
export const fromTop = (angle: number): number => {
  const turn = (angle + Math.PI / 2) / (2 * Math.PI)
  // A hair before the top is the top: six decimals of a cosine leave that much.
  return (((turn + 1e-6) % 1) + 1) % 1
}
