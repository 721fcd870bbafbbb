// The questions about the world that every store answers, a line for those of a subject: its reader and its plans. `server/store/planned-graph.ts` puts readers together,
// `server/store/all-plans.ts` lists plans.
export * from './actors.ts'
export * from './claims.ts'
export * from './counting-definitions.ts'
export * from './coverage.ts'
export * from './memberships.ts'
export * from './network.ts'
// Not asked by requests, and so not planned ahead.
export { wholeReader } from './whole.ts'
