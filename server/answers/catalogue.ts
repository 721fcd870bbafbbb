// Every kind of answer that can be cited, a line each. `citable-kinds.ts` makes the list of them that permalinks, files, feeds, commands and the API walk.

export { claimAnswer } from './of/claim.ts'
export { countAnswer } from './of/count.ts'
export { seriesAnswer } from './of/count-series.ts'
export { diffAnswer } from './of/network-diff.ts'
