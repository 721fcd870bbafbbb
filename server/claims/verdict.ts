import type { Claim } from '../../schema/kinds/claim.ts'
import { addDays, type Day, FIRST_DAY } from '../../schema/time/day.ts'
import { intervalOf } from '../../schema/time/partial-date.ts'
import { isCumulative } from '../queries/counting.ts'
import type { KnownAt } from '../queries/moment.ts'
import type { World } from '../queries/world.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import { PRICES } from '../work/prices.ts'
import { type Evidence, evidenceFor } from './evidence.ts'
import { holds, isAbove, isBelow, meet, rangeOf } from './range.ts'

/** What a claim is worth against the graph. Derived at the claim's own day, as known at a revision. */
export type Verdict = 'AGREES' | 'DIFFERS' | 'IMPOSSIBLE' | 'CANNOT_BE_CHECKED'
export const VERDICTS: readonly Verdict[] = ['AGREES', 'DIFFERS', 'IMPOSSIBLE', 'CANNOT_BE_CHECKED']

/** Why a claim cannot be checked, where it cannot: `incomplete` where the graph may know only some of what is counted. */
export type Lacking = 'no-question' | 'no-day' | 'no-bounds' | 'undecided' | 'incomplete'

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
  /** Whether what was counted is a level and all above it, so that the same number by another threshold says something else. */
  readonly cumulative: boolean
  /** Of a place in an order, the day before the one on which who has it came; null of all else, and where that is no one day. */
  readonly eve: Day | null
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
  const rule = evidence?.counts[0]?.definition.rule
  return {
    world,
    claim,
    known,
    evidence,
    residual: residualOf(claim, evidence),
    cumulative: rule !== undefined && isCumulative(rule),
    eve: eveOf(evidence),
    ...worth(claim, evidence),
  }
}

function worth(claim: Claim, evidence: Evidence | null): Pick<CheckedClaim, 'verdict' | 'lacking'> {
  const cannot = (lacking: Lacking) => ({ verdict: 'CANNOT_BE_CHECKED', lacking }) as const
  if (evidence === null) {
    const isOfNoDay = claim.question === undefined && claim.period === undefined && claim.saidOn === undefined
    return cannot(isOfNoDay ? 'no-day' : 'no-question')
  }
  const range = rangeOf(claim)
  if (range === null) return cannot('no-bounds')
  if (evidence.lack !== null) {
    const rule = evidence.counts[0]?.definition.rule
    // One that is missing may have risen and left the level.
    if (rule !== undefined && !isCumulative(rule)) return cannot('incomplete')
    // There may be more than are known, and nothing is known of how many.
    if (range.upper === Number.POSITIVE_INFINITY && holds(range, evidence.value))
      return { verdict: 'AGREES', lacking: null }
    return isBelow(range, evidence.value) ? { verdict: 'DIFFERS', lacking: null } : cannot('incomplete')
  }
  // More in a part than there are in the whole.
  if (evidence.whole !== null && isAbove(range, evidence.whole.upper)) return { verdict: 'IMPOSSIBLE', lacking: null }
  const found = { lower: evidence.value, upper: evidence.upper, lowerExcluded: false, upperExcluded: false }
  if (holds(range, evidence.value) && holds(range, evidence.upper)) return { verdict: 'AGREES', lacking: null }
  return meet(range, found) ? cannot('undecided') : { verdict: 'DIFFERS', lacking: null }
}

function eveOf(evidence: Evidence | null): Day | null {
  const since = evidence?.place?.partner.since
  if (since === undefined) return null
  const { earliest, latest } = intervalOf(since)
  return earliest === latest && earliest > FIRST_DAY ? addDays(earliest, -1) : null
}

function residualOf(claim: Claim, evidence: Evidence | null): number | null {
  const said = claim.value ?? claim.lower ?? claim.upper
  return evidence === null || said === undefined ? null : said - evidence.value
}
