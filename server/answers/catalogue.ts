import type { CitableKind } from './citable.ts'
import { claimAnswer } from './of/claim.ts'
import { countAnswer } from './of/count.ts'
import { seriesAnswer } from './of/count-series.ts'
import { diffAnswer } from './of/network-diff.ts'

/** Every kind of answer that can be cited, a line each. Permalinks, files, feeds, commands and the API walk this list. */
export const CATALOGUE: readonly CitableKind[] = [countAnswer, seriesAnswer, diffAnswer, claimAnswer]
