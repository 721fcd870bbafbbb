import { compareIds } from '../../schema/ids.ts'
import type { Coverage } from '../../schema/kinds/coverage.ts'
import type { Asks } from './asks.ts'
import type { KnownAt } from './moment.ts'
import { requireActor, type World, worldOf } from './world.ts'

/** What is said of how far facts have been gone through, of an owner or of all, by owner, kind of facts and id. Throws `UNKNOWN_ID` for an unknown owner. */
export async function coverages(
  graph: Asks<'coverages'>,
  question: { readonly of?: string | undefined },
  known: KnownAt,
): Promise<{ readonly world: World; readonly coverages: readonly Coverage[] }> {
  const world = worldOf(await graph.coverages({ ...question, revision: known.revision }), graph.meter)
  if (question.of !== undefined) requireActor(world, question.of, 'of')
  const inOrder = (a: Coverage, b: Coverage): number =>
    compareIds(a.owner, b.owner) || compareIds(a.facts, b.facts) || compareIds(a.id, b.id)
  return { world, coverages: [...(world.facts.coverage ?? [])].sort(inOrder) }
}
