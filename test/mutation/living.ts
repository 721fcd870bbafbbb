import type { Living } from './living/living-place.ts'
import { OF_ANSWERS } from './living/of-answers.ts'
import { OF_CLAIMS } from './living/of-claims.ts'
import { OF_LEVELS_IN_TIME } from './living/of-levels-in-time.ts'
import { OF_QUERIES } from './living/of-queries.ts'
import { OF_TIME } from './living/of-time.ts'

/** The survivors that were looked at and are right to live. Any other is printed by `npm run mutate`. */
export const LIVING: readonly Living[] = [...OF_TIME, ...OF_LEVELS_IN_TIME, ...OF_QUERIES, ...OF_CLAIMS, ...OF_ANSWERS]
