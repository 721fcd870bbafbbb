import type { Level } from '../day/parts.ts'

/** Where a level is drawn: its distance from the owner, the rim being 1, and how deep its colour is, 1 the deepest. */
export interface Ring {
  readonly level: Level
  readonly radius: number
  readonly depth: number
}

const SPECIAL = 0.3
const HIGHEST = 0.46
const LOWEST = 0.82
const SECTORAL = 0.92

/**
 * The rings of a ladder, by level: special innermost on its own arc, then the rungs from the highest outwards, sectoral levels
 * beyond the lowest rung. The rim is for partners without a level.
 */
export function ringsOf(levels: readonly Level[]): ReadonlyMap<string, Ring> {
  const rungs = levels.filter((level) => level.kind === 'RUNG').sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0))
  const steps = Math.max(1, rungs.length - 1)
  return new Map(
    levels.map((level) => {
      if (level.kind === 'SPECIAL') return [level.id, { level, radius: SPECIAL, depth: 1 }]
      if (level.kind === 'SECTORAL') return [level.id, { level, radius: SECTORAL, depth: 0 }]
      const out = rungs.indexOf(level) / steps
      return [level.id, { level, radius: HIGHEST + (LOWEST - HIGHEST) * out, depth: rungs.length === 1 ? 1 : 1 - out }]
    }),
  )
}
