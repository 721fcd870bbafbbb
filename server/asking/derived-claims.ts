import { type CheckedClaims, checkClaims, contradictionsAmong } from '../claims/claims.ts'
import type { Contradiction } from '../claims/contradictions.ts'
import type { KnownAt } from '../queries/moment.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './request-context.ts'

/** All claims about an actor, or all there are, checked as known at a revision, and the contradictions among them. */
export interface DerivedClaims extends CheckedClaims {
  readonly contradictions: readonly Contradiction[]
}

/** At most so many statements lie behind what is remembered: about 100 MB at a kilobyte for each. */
const MOST_STATEMENTS = 100_000

interface Remembered {
  readonly derived: Promise<DerivedClaims>
  /** How many lie behind it; none are counted while it is being derived. */
  statements: number
}

/** By store, then by revision and actor; the one asked last at the end. */
const remembered = new WeakMap<Store, Map<string, Remembered>>()

/**
 * What follows from all claims, derived once for a revision, which never changes: the verdicts of every claim, and what contradicts what, hang on the facts of
 * every owner that a claim names. What was asked for longest ago is forgotten where much is remembered, and more than {@link MOST_STATEMENTS} at once never is.
 * Throws `UNKNOWN_ID` for an unknown actor.
 */
export function derivedClaims(
  { store, graph }: Pick<Context, 'store' | 'graph'>,
  about: string | undefined,
  known: KnownAt,
): Promise<DerivedClaims> {
  const all = remembered.get(store) ?? new Map<string, Remembered>()
  remembered.set(store, all)
  const key = `${known.revision} ${about ?? ''}`
  const before = all.get(key)
  if (before !== undefined) {
    all.delete(key)
    all.set(key, before)
    return before.derived
  }
  const derived = derive(graph, about, known)
  // Of revision 0 the instant is the caller's own.
  if (known.revision > 0) remember(all, key, derived)
  return derived
}

async function derive(graph: Context['graph'], about: string | undefined, known: KnownAt): Promise<DerivedClaims> {
  const checked = await checkClaims(graph, about, known)
  return { ...checked, contradictions: contradictionsAmong(checked, about) }
}

/** From the first asker on, so that others who ask while it is being derived wait for the same. What failed is not remembered. */
function remember(all: Map<string, Remembered>, key: string, derived: Promise<DerivedClaims>): void {
  const one: Remembered = { derived, statements: 0 }
  all.set(key, one)
  derived.then(
    (done) => {
      one.statements = statementsIn(done)
      forgetOldest(all)
    },
    () => {
      if (all.get(key) === one) all.delete(key)
    },
  )
}

const statementsIn = ({ world }: DerivedClaims): number =>
  Object.values(world.facts).reduce((sum, statements) => sum + statements.length, 0)

function forgetOldest(all: Map<string, Remembered>): void {
  let sum = [...all.values()].reduce((statements, one) => statements + one.statements, 0)
  for (const [key, { statements }] of all) {
    if (sum <= MOST_STATEMENTS) return
    all.delete(key)
    sum -= statements
  }
}
