import type { ContradictionByIds } from '../claims/claims.ts'
import { type CheckedFigure, compareContradictions, findContradictions, type Saying } from '../claims/contradictions.ts'
import { figureOf } from '../claims/figure.ts'
import { claimChecker, type Verdict } from '../claims/verdict.ts'
import { addTo } from '../queries/grouped.ts'
import type { KnownAt } from '../queries/moment.ts'
import { requireActor, worldOf } from '../queries/world.ts'
import type { Facts, FactsPage } from '../store/facts.ts'
import type { Graph } from '../store/graph.ts'
import type { PageAsked } from '../store/plan.ts'
import type { Store } from '../store/store.ts'
import { Slices, sortedInSlices } from '../work/slices.ts'
import type { Context } from './request-context.ts'

/** What follows from all claims about an actor, or from all there are, as known at a revision: by ids alone, so that a page selects what its own rows need. */
export interface DerivedClaims {
  /** The verdict of every claim, by id. */
  readonly verdicts: readonly (readonly [id: string, verdict: Verdict])[]
  /** By kind and id. With no actor asked about, among what sources say of things too, which is about none. */
  readonly contradictions: readonly ContradictionByIds[]
}

/**
 * How many claims the first page from the store has, and how many one may have at most. What the claims of a page need is in memory at once, and is selected anew for the next:
 * so the pages grow for as long as they bring few statements, and shrink again where each claim brings many.
 */
const CLAIMS_OF_FIRST_PAGE = 100
const MOST_CLAIMS_OF_A_PAGE = 800
/** How many statements a page of claims may bring before the next is no longer. */
const FEW_STATEMENTS = 5_000
/** How many attributions or decisions are read of one page. */
const READ_AT_ONCE = 500

/** How many bytes may be remembered, about. What was asked for last is remembered whatever it takes: about 100 bytes a claim. */
const MOST_BYTES = 16 * 1024 * 1024

interface Remembered {
  readonly derived: Promise<DerivedClaims>
  /** Bytes, about; none are counted while it is being derived. */
  size: number
}

/** By store, then by revision and actor; the one asked last at the end. */
const remembered = new WeakMap<Store, Map<string, Remembered>>()

/**
 * What follows from all claims, derived once for a revision, which never changes. All claims are gone through page by page, and others have their turn meanwhile; whoever asks
 * while it is being derived waits for the same. What was asked for longest ago is forgotten where more than {@link MOST_BYTES} are remembered. Throws `UNKNOWN_ID` for an
 * unknown actor.
 */
export function derivedClaims(
  { store }: Pick<Context, 'store'>,
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
  // Asked of the store itself: the request keeps each of its questions with its answer until it ends, and these would be all claims there are.
  const derived = deriveClaims(store.graph, about, known)
  // Of revision 0 the instant is the caller's own.
  if (known.revision > 0) remember(all, key, derived)
  return derived
}

/** Derives it anew, whatever is remembered. Throws `UNKNOWN_ID` for an unknown actor. */
export async function deriveClaims(
  graph: Pick<Graph, 'claimsPage' | 'attributionsPage' | 'decisionsPage'>,
  about: string | undefined,
  known: KnownAt,
): Promise<DerivedClaims> {
  const slices = new Slices()
  const { revision } = known
  const checked: CheckedFigure[] = []
  const verdicts: (readonly [string, Verdict])[] = []
  await eachPage(CLAIMS_OF_FIRST_PAGE, async (page) => {
    const found = await graph.claimsPage({ about, page, revision })
    const world = worldOf(found.facts)
    if (about !== undefined) requireActor(world, about, 'about')
    const check = claimChecker(world, known)
    for (const claim of world.facts.claim ?? []) {
      const { verdict, cumulative, eve } = check(claim)
      checked.push({ claim: figureOf(claim), verdict, cumulative, eve })
      verdicts.push([claim.id, verdict])
      await slices.pause()
    }
    return { found, next: lengthAfter(page.first, found.facts) }
  })
  const sayings: Saying[] = []
  if (about === undefined) {
    await eachPart(
      (page) => graph.attributionsPage({ page, revision }),
      ({ attribution = [] }) => {
        for (const { id, subject, aspect, values } of attribution) sayings.push({ id, subject, aspect, values })
      },
    )
  }
  const decisions = new Map<string, string[]>()
  await eachPart(
    (page) => graph.decisionsPage({ page, revision }),
    ({ decision = [] }) => {
      for (const { id, contradiction } of decision) addTo(decisions, contradiction, id)
    },
  )
  const contradictions: ContradictionByIds[] = []
  for (const some of findContradictions(checked, sayings)) {
    for (const { id, kind, claims, attributions } of some) {
      contradictions.push({
        id,
        kind,
        claims: claims.map(({ claim }) => claim.id),
        attributions: attributions.map((saying) => saying.id),
        decisions: decisions.get(id) ?? [],
      })
    }
    await slices.pause()
  }
  return { verdicts, contradictions: await sortedInSlices(contradictions, compareContradictions, slices) }
}

/** Asks for page after page of a list in the order of ids, to its end; what comes of one says how long the `next` is. */
async function eachPage(
  first: number,
  ask: (page: PageAsked) => Promise<{ readonly found: FactsPage; readonly next: number }>,
): Promise<void> {
  let asked: PageAsked = { first }
  for (;;) {
    const { found, next } = await ask(asked)
    const after = found.page.ids.at(-1)
    if (!found.page.more || after === undefined) return
    asked = { first: next, after }
  }
}

/** Takes a list page by page, all of one length, to its end. */
const eachPart = (ask: (page: PageAsked) => Promise<FactsPage>, take: (facts: Facts) => void): Promise<void> =>
  eachPage(READ_AT_ONCE, async (page) => {
    const found = await ask(page)
    take(found.facts)
    return { found, next: page.first }
  })

/** How long the next page of claims is. */
function lengthAfter(length: number, facts: Facts): number {
  const statements = Object.values(facts).reduce((sum, list) => sum + list.length, 0)
  return statements < FEW_STATEMENTS
    ? Math.min(2 * length, MOST_CLAIMS_OF_A_PAGE)
    : Math.max(Math.floor(length / 2), CLAIMS_OF_FIRST_PAGE)
}

/** From the first asker on. What failed is not remembered. */
function remember(all: Map<string, Remembered>, key: string, derived: Promise<DerivedClaims>): void {
  const one: Remembered = { derived, size: 0 }
  all.set(key, one)
  derived.then(
    (done) => {
      one.size = bytesOf(done)
      forgetOldest(all)
    },
    () => {
      if (all.get(key) === one) all.delete(key)
    },
  )
}

/** About what a text of an id takes beside its characters, with its place in a list. */
const AROUND_AN_ID = 64

function bytesOf({ verdicts, contradictions }: DerivedClaims): number {
  const ofIds = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + id.length + AROUND_AN_ID, 0)
  return (
    AROUND_AN_ID +
    ofIds(verdicts.map(([id]) => id)) +
    contradictions.reduce(
      (sum, { id, claims, attributions, decisions }) =>
        sum + ofIds([id]) + ofIds(claims) + ofIds(attributions) + ofIds(decisions),
      0,
    )
  )
}

function forgetOldest(all: Map<string, Remembered>): void {
  let sum = [...all.values()].reduce((bytes, one) => bytes + one.size, 0)
  for (const [key, { size }] of [...all].slice(0, -1)) {
    if (sum <= MOST_BYTES) return
    all.delete(key)
    sum -= size
  }
}
