import { AskError } from '../errors.ts'
import type { Asks } from './asks.ts'
import type { KnownAt } from './moment.ts'
import { requireActor, type World, worldOf } from './world.ts'

/** What a question about an owner's relations starts from. */
export interface OwnerQuestion {
  readonly of: string
  readonly ladder?: string | undefined
  readonly partner?: string | undefined
  readonly within?: string | undefined
}

/** An owner's world and the ladder asked about; null where the owner keeps none. */
export interface OwnerWorld {
  readonly world: World
  readonly ladder: string | null
}

/**
 * Selects an owner's relations as known at a revision. Throws `UNKNOWN_ID` where the owner, the ladder or `within` names nothing known then.
 * Without `ladder` it is the owner's first by id.
 */
export async function ownerWorld(graph: Asks<'network'>, question: OwnerQuestion, known: KnownAt): Promise<OwnerWorld> {
  const { of, partner, within } = question
  const world = worldOf(await graph.network({ of, partner, within, revision: known.revision }), graph.meter)
  requireActor(world, of, 'of')
  if (within !== undefined) requireActor(world, within, 'within')
  return { world, ladder: ladderOf(world, of, question.ladder) }
}

/** The ladder of an owner by its id; without one the owner's first, null where it keeps none. Throws `UNKNOWN_ID` where it is none of the owner's. */
export function ladderOf(world: World, of: string, ladder: string | undefined): string | null {
  const ladders = world.laddersOf(of)
  if (ladder === undefined) return ladders[0]?.id ?? null
  if (ladders.some(({ id }) => id === ladder)) return ladder
  throw ladders.length === 0
    ? new AskError('noLadder', { id: ladder, of })
    : new AskError('ladder', { id: ladder, of, known: ladders.map(({ id }) => id) })
}
