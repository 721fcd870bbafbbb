import type { Claim } from '../../schema/kinds/claim.ts'
import type { KnownAt } from '../queries/moment.ts'
import type { World } from '../queries/world.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import { PRICES } from '../work/prices.ts'
import { type Evidence, evidenceFor } from './evidence.ts'
import { holds, isAbove, meet, rangeOf } from './range.ts'

/** What a claim is worth against the graph. Derived at the claim's own day, as known at a revision. */
export type Verdict = 'AGREES' | 'DIFFERS' | 'IMPOSSIBLE' | 'CANNOT_BE_CHECKED'
export const VERDICTS: readonly Verdict[] = ['AGREES', 'DIFFERS', 'IMPOSSIBLE', 'CANNOT_BE_CHECKED']

/** Why a claim cannot be checked, where it cannot. */
export type Lacking = 'no-question' | 'no-bounds' | 'undecided'

/** A claim with what the graph says of it. */
export interface CheckedClaim {
  readonly world: World
  readonly claim: Claim
  readonly known: KnownAt
  readonly verdict: Verdict
  readonly evidence: Evidence | null
  /** The figure as said, less what the graph finds for certain: adding one named member lowers it by exactly one. Null where there is nothing to compare. */
  readonly residual: number | null
  readonly lacking: Lacking | null
}

/** Checks a claim: what it says against what the graph finds for its own question. */
export const checkClaim = (world: World, claim: Claim, known: KnownAt): CheckedClaim =>
  checkAgainst(evidenceFor(world, claim, known), world, claim, known)

/** Checks claims of one world one after another; a question that several of them have is answered once. */
export function claimChecker(world: World, known: KnownAt): (claim: Claim) => CheckedClaim {
  const answered = new Map<string, Evidence | null>()
  return (claim) => {
    world.meter.spend(PRICES.claim)
    const key = claim.question === undefined ? '' : canonicalJson(claim.question)
    let evidence = answered.get(key)
    if (evidence === undefined) {
      evidence = evidenceFor(world, claim, known)
      answered.set(key, evidence)
    }
    return checkAgainst(evidence, world, claim, known)
  }
}

function checkAgainst(evidence: Evidence | null, world: World, claim: Claim, known: KnownAt): CheckedClaim {
  const checked = { world, claim, known, evidence, residual: residualOf(claim, evidence) }
  if (evidence === null) return { ...checked, verdict: 'CANNOT_BE_CHECKED', lacking: 'no-question' }
  const range = rangeOf(claim)
  if (range === null) return { ...checked, verdict: 'CANNOT_BE_CHECKED', lacking: 'no-bounds' }
  // More in a part than there are in the whole.
  if (evidence.whole !== null && isAbove(range, evidence.whole.upper))
    return { ...checked, verdict: 'IMPOSSIBLE', lacking: null }
  const found = { lower: evidence.value, upper: evidence.upper, lowerExcluded: false, upperExcluded: false }
  if (holds(range, evidence.value) && holds(range, evidence.upper))
    return { ...checked, verdict: 'AGREES', lacking: null }
  if (!meet(range, found)) return { ...checked, verdict: 'DIFFERS', lacking: null }
  return { ...checked, verdict: 'CANNOT_BE_CHECKED', lacking: 'undecided' }
}

function residualOf(claim: Claim, evidence: Evidence | null): number | null {
  const said = claim.value ?? claim.lower ?? claim.upper
  return evidence === null || said === undefined ? null : said - evidence.value
}
