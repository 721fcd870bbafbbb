import { type Relation, relationsOf } from '../../server/queries/relation.ts'
import { type World, worldOf } from '../../server/queries/world.ts'
import { factsOf, LADDER, type Said } from './facts.ts'

/** A world of what AAA and others said, and the first relation of AAA in it. */
export function opened(
  said: readonly Said[],
  more: Parameters<typeof factsOf>[1] = {},
): { readonly world: World; readonly relation: Relation } {
  const world = worldOf(factsOf(said, more))
  const [relation] = relationsOf(world, 'AAA', LADDER)
  if (relation === undefined) throw new Error('a test needs a relation')
  return { world, relation }
}
