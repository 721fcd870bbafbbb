import type { Asks } from './asks.ts'
import { type World, worldOf } from './world.ts'

/** An id in the letters that it may be meant in: as it stands, a code in capitals, a slug in small ones. */
export const spellingsOf = (id: string): string[] => [...new Set([id, id.toUpperCase(), id.toLowerCase()])]

/** The actor that an id means, written in whatever case, as known at a revision; null where it names none. */
export async function actorMeant(
  graph: Asks<'actors'>,
  id: string,
  revision: number,
): Promise<{ readonly world: World; readonly id: string } | null> {
  const world = await actorsNamed(graph, spellingsOf(id), revision)
  const meant = spellingsOf(id).find((spelling) => world.actor(spelling) !== undefined)
  return meant === undefined ? null : { world, id: meant }
}

/** Some actors with their names, as known at a revision. Ids that name nothing are absent. */
export const actorsNamed = async (graph: Asks<'actors'>, ids: readonly string[], revision: number): Promise<World> =>
  worldOf(await graph.actors({ ids, revision }), graph.meter)
