import type { Level } from './parts.ts'

/** How a partner is told apart: by the kind of its level, or as one that has none on that day. */
export type SignKind = 'rung' | 'special' | 'sectoral' | 'none'

const SIGNS = { RUNG: 'rung', SPECIAL: 'special', SECTORAL: 'sectoral' } as const

/** The sign of a level; of none where there is no level. */
export const signOf = (level: Level | null): SignKind => (level === null ? 'none' : SIGNS[level.kind])

/** The rungs of a ladder, the highest first. */
export const rungsOf = (levels: readonly Level[]): Level[] =>
  levels.filter((level) => level.kind === 'RUNG').sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0))

/** How deep the colour of each level's sign is: rungs from 0, the lowest, to 1, the highest; others have one colour. */
export function shadesOf(levels: readonly Level[]): ReadonlyMap<string, number> {
  const rungs = rungsOf(levels)
  const steps = Math.max(1, rungs.length - 1)
  return new Map(
    levels.map((level) => [
      level.id,
      level.kind === 'RUNG' ? 1 - rungs.indexOf(level) / steps : level.kind === 'SPECIAL' ? 1 : 0,
    ]),
  )
}
