import { compareIds } from '../../schema/ids.ts'
import type { Attribution } from '../../schema/kinds/attribution.ts'
import type { Asks } from '../queries/asks.ts'
import type { KnownAt } from '../queries/moment.ts'
import { requireActor, type World, worldOf } from '../queries/world.ts'
import type { Facts } from '../store/facts.ts'
import type { PageAsked } from '../store/plan.ts'
import { sortedInSlices } from '../work/slices.ts'
import type { Contradiction, ContradictionKind } from './contradictions.ts'
import { type CheckedClaim, claimChecker } from './verdict.ts'

/** Some claims, each checked at its own day as known at a revision, by id; with the world they were checked in. */
export interface CheckedClaims {
  readonly world: World
  readonly checked: readonly CheckedClaim[]
}

/** Checks one page of the claims about an actor, or of all, and selects nothing for the others; `total` counts all. Throws `UNKNOWN_ID` for an unknown actor. */
export async function checkPageOfClaims(
  graph: Asks<'claimsPage'>,
  question: { readonly about?: string | undefined; readonly page: PageAsked },
  known: KnownAt,
): Promise<CheckedClaims & { readonly total: number }> {
  const { facts, page } = await graph.claimsPage({ ...question, revision: known.revision })
  const world = worldOf(facts, graph.meter)
  if (question.about !== undefined) requireActor(world, question.about, 'about')
  return { world, checked: await checkAll(world, known), total: page.total }
}

/** Checks the claims held under ids; those under which none is are absent. */
export async function checkClaimsUnder(
  graph: Asks<'contradicting'>,
  ids: readonly string[],
  known: KnownAt,
): Promise<readonly CheckedClaim[]> {
  if (ids.length === 0) return []
  const asked = { claims: ids, attributions: [], decisions: [], revision: known.revision }
  return checkAll(worldOf(await graph.contradicting(asked), graph.meter), known)
}

/** A contradiction by the ids of what is in it, each list by id, and of the decisions about it. */
export interface ContradictionByIds {
  readonly id: string
  readonly kind: ContradictionKind
  readonly claims: readonly string[]
  readonly attributions: readonly string[]
  readonly decisions: readonly string[]
}

/** Contradictions with what is in them, their claims checked, in the order in which they are given. */
export async function contradictionsOf(
  graph: Asks<'contradicting'>,
  found: readonly ContradictionByIds[],
  known: KnownAt,
): Promise<{ readonly world: World; readonly contradictions: readonly Contradiction[] }> {
  const all = (of: (one: ContradictionByIds) => readonly string[]): string[] => [...new Set(found.flatMap(of))]
  const facts: Facts =
    found.length === 0
      ? {}
      : await graph.contradicting({
          claims: all(({ claims }) => claims),
          attributions: all(({ attributions }) => attributions),
          decisions: all(({ decisions }) => decisions),
          revision: known.revision,
        })
  const world = worldOf(facts, graph.meter)
  const claims = new Map((await checkAll(world, known)).map((checked) => [checked.claim.id, checked]))
  const attributions = new Map((facts.attribution ?? []).map((one): [string, Attribution] => [one.id, one]))
  return {
    world,
    contradictions: found.map((one) => ({
      id: one.id,
      kind: one.kind,
      claims: one.claims.flatMap((id) => claims.get(id) ?? []),
      attributions: one.attributions.flatMap((id) => attributions.get(id) ?? []),
    })),
  }
}

/** By id, in slices: a contradiction may have thousands of claims. */
async function checkAll(world: World, known: KnownAt): Promise<CheckedClaim[]> {
  const check = claimChecker(world, known)
  const checked: CheckedClaim[] = []
  for (const claim of await sortedInSlices(world.facts.claim ?? [], (a, b) => compareIds(a.id, b.id), world.meter)) {
    checked.push(check(claim))
    await world.meter.pause()
  }
  return checked
}
