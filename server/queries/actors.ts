import type { Asks } from './asks.ts'
import { type World, worldOf } from './world.ts'

/** Some actors with their names, as known at a revision. Ids that name nothing are absent. */
export const actorsNamed = async (graph: Asks<'actors'>, ids: readonly string[], revision: number): Promise<World> =>
  worldOf(await graph.actors({ ids, revision }), graph.meter)
