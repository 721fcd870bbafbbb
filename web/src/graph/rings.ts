import type { Level } from '../day/parts.ts'
import { rungsOf, shadesOf } from '../day/sign.ts'

/** Where a level is drawn: its distance from the owner, the rim being 1, and how deep its colour is, 1 the deepest. */
export interface Ring {
  readonly level: Level
  readonly radius: number
  readonly shade: number
}

const SPECIAL = 0.3
const HIGHEST = 0.46
const LOWEST = 0.82
const SECTORAL = 0.92

/**
 * The rings of a ladder, by level: special innermost on its own arc, then the rungs from the highest outwards, however many, sectoral levels
 * beyond the lowest rung. The rim is for partners without a level.
 */
export function ringsOf(levels: readonly Level[]): ReadonlyMap<string, Ring> {
  const rungs = rungsOf(levels)
  const steps = Math.max(1, rungs.length - 1)
  const shades = shadesOf(levels)
  return new Map(
    levels.map((level) => {
      const shade = shades.get(level.id) ?? 0
      if (level.kind === 'SPECIAL') return [level.id, { level, radius: SPECIAL, shade }]
      if (level.kind === 'SECTORAL') return [level.id, { level, radius: SECTORAL, shade }]
      return [level.id, { level, radius: HIGHEST + ((LOWEST - HIGHEST) * rungs.indexOf(level)) / steps, shade }]
    }),
  )
}
