import type { Level } from './parts.ts'
import { rungsOf } from './sign.ts'

/** The ids of the levels from the closest outwards: special, the rungs from the highest, sectoral. */
export const fromClosest = (levels: readonly Level[]): string[] =>
  [
    ...levels.filter((level) => level.kind === 'SPECIAL'),
    ...rungsOf(levels),
    ...levels.filter((level) => level.kind === 'SECTORAL'),
  ].map(({ id }) => id)
