// The questions about the world that every store answers, a line for those of a subject. `server/store/planned-graph.ts` puts them together.
export { actorReader } from './actors.ts'
export { claimReader } from './claims.ts'
export { definitionReader } from './counting-definitions.ts'
export { networkReader } from './network.ts'
