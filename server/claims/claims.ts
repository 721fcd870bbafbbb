import type { KnownAt } from '../queries/moment.ts'
import { compareIds, requireActor, type World, worldOf } from '../queries/world.ts'
import type { Graph } from '../store/graph.ts'
import { type Contradiction, contradictionsIn } from './contradictions.ts'
import { type CheckedClaim, checkClaim, type Verdict } from './verdict.ts'

/** Which claims. */
export interface ClaimsQuestion {
  readonly about?: string | undefined
  readonly verdicts?: readonly Verdict[] | undefined
}

/** The claims about an actor, or all, each checked at its own day as known at a revision; by id. Throws `UNKNOWN_ID` for an unknown actor. */
export async function claims(
  graph: Pick<Graph, 'claims'>,
  { about, verdicts }: ClaimsQuestion,
  known: KnownAt,
): Promise<CheckedClaim[]> {
  const { checked } = await checkAll(graph, about, known)
  return checked.filter(({ verdict }) => verdicts === undefined || verdicts.includes(verdict))
}

/** The contradictions among claims about an actor; or, where none is asked about, among all claims and among what sources say of things. Throws `UNKNOWN_ID` for an unknown actor. */
export async function contradictions(
  graph: Pick<Graph, 'claims'>,
  { about }: Pick<ClaimsQuestion, 'about'>,
  known: KnownAt,
): Promise<{ readonly world: World; readonly contradictions: readonly Contradiction[] }> {
  const { world, checked } = await checkAll(graph, about, known)
  return {
    world,
    contradictions: contradictionsIn(checked, about === undefined ? (world.facts.attribution ?? []) : []),
  }
}

async function checkAll(graph: Pick<Graph, 'claims'>, about: string | undefined, known: KnownAt) {
  const world = worldOf(await graph.claims({ about, revision: known.revision }))
  if (about !== undefined) requireActor(world, about, 'about')
  const checked = [...(world.facts.claim ?? [])]
    .sort((a, b) => compareIds(a.id, b.id))
    .map((claim) => checkClaim(world, claim, known))
  return { world, checked }
}
