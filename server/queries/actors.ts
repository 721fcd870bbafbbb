import type { Graph } from '../store/graph.ts'
import { type World, worldOf } from './world.ts'

/** Some actors with their names, as known at a revision. Ids that name nothing are absent. */
export const actorsNamed = async (
  graph: Pick<Graph, 'actors'>,
  ids: readonly string[],
  revision: number,
): Promise<World> => worldOf(await graph.actors({ ids, revision }))
