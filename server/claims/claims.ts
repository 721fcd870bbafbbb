import { compareIds } from '../../schema/ids.ts'
import type { KnownAt } from '../queries/moment.ts'
import { requireActor, type World, worldOf } from '../queries/world.ts'
import type { Graph } from '../store/graph.ts'
import type { PageAsked } from '../store/plan.ts'
import { type Contradiction, contradictionsIn } from './contradictions.ts'
import { type CheckedClaim, checkClaim } from './verdict.ts'

/** The claims about an actor, or all, each checked at its own day as known at a revision, by id; with the world they were checked in. */
export interface CheckedClaims {
  readonly world: World
  readonly checked: readonly CheckedClaim[]
}

/** Checks all claims about an actor, or all there are. Throws `UNKNOWN_ID` for an unknown actor. */
export async function checkClaims(
  graph: Pick<Graph, 'claims'>,
  about: string | undefined,
  known: KnownAt,
): Promise<CheckedClaims> {
  const world = worldOf(await graph.claims({ about, revision: known.revision }))
  return checkAll(world, about, known)
}

/** Checks one page of them and selects nothing for the others; `total` counts all. Throws `UNKNOWN_ID` for an unknown actor. */
export async function checkPageOfClaims(
  graph: Pick<Graph, 'claimsPage'>,
  question: { readonly about?: string | undefined; readonly page: PageAsked },
  known: KnownAt,
): Promise<CheckedClaims & { readonly total: number }> {
  const { facts, page } = await graph.claimsPage({ ...question, revision: known.revision })
  return { ...checkAll(worldOf(facts), question.about, known), total: page.total }
}

function checkAll(world: World, about: string | undefined, known: KnownAt): CheckedClaims {
  if (about !== undefined) requireActor(world, about, 'about')
  const checked = [...(world.facts.claim ?? [])]
    .sort((a, b) => compareIds(a.id, b.id))
    .map((claim) => checkClaim(world, claim, known))
  return { world, checked }
}

/** The contradictions among claims that were checked; with no actor asked about, among what sources say of things too, which is about none. */
export const contradictionsAmong = ({ world, checked }: CheckedClaims, about: string | undefined): Contradiction[] =>
  contradictionsIn(checked, about === undefined ? (world.facts.attribution ?? []) : [])
