import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../seed/load.ts'
import { type Clash, clashingFigures } from '../../server/claims/clashing-figures.ts'
import { findContradictions } from '../../server/claims/contradictions.ts'
import type { Figure } from '../../server/claims/figure.ts'
import { impliedFigure, yearBefore } from '../../server/claims/implied-figure.ts'
import { meet, rangeOf } from '../../server/claims/range.ts'
import { checkClaim } from '../../server/claims/verdict.ts'
import { grouped } from '../../server/queries/grouped.ts'
import { worldOf } from '../../server/queries/world.ts'
import type { Store } from '../../server/store/store.ts'
import { embeddedStores } from '../contract/embedded-stores.ts'

// Figures are not compared pair by pair, but held against what is known of all of them together. The plain rule, pair by pair, is here; both find the same.

const differs = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

const sameDefinition = (a: Figure, b: Figure): boolean =>
  a.question?.kind !== 'count' || b.question?.kind !== 'count' || a.question.definition === b.question.definition

const RULES: Readonly<Record<Clash, (a: Figure, b: Figure) => boolean>> = {
  VALUE: (a, b) => {
    const [x, y] = [rangeOf(a), rangeOf(b)]
    const sameScope = !differs(a.populationId, b.populationId) && sameDefinition(a, b)
    return sameScope && x !== null && y !== null && !meet(x, y)
  },
  SCOPE: (a, b) =>
    a.value !== undefined &&
    a.value === b.value &&
    (differs(a.populationId, b.populationId) || differs(a.populationId, a.alsoCalled)) &&
    sameDefinition(a, b),
}

type Said = { readonly claim: Figure }
type Found = (readonly [string, readonly string[]])[]

const byPairs = (claims: readonly Said[], implying: readonly Said[] = []): Found =>
  Object.entries(RULES).flatMap(([kind, clash]) => {
    // What is implied is held against what is stated alone, and only for its number.
    const implied = implying.flatMap(({ claim }) => (kind === 'VALUE' ? (impliedFigure(claim) ?? []) : []))
    const parties = [
      ...claims.filter((a) => [...claims.map(({ claim }) => claim), ...implied].some((b) => clash(a.claim, b))),
      ...implied.filter((a) => claims.some((b) => clash(a, b.claim))).map((claim) => ({ claim })),
    ]
    return parties.length > 0 ? [[kind, parties.map(({ claim }) => claim.id)] as const] : []
  })

/** What is found, and how often it stopped on the way. */
function clashing(
  claims: readonly Said[],
  implying: readonly Said[] = [],
): { readonly found: Found; readonly stops: number } {
  const steps = clashingFigures(claims, implying)
  for (let stops = 0; ; stops++) {
    const { done, value } = steps.next()
    if (done) return { found: value.map(([kind, parties]) => [kind, parties.map(({ claim }) => claim.id)]), stops }
  }
}

const optional = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined })
const few = fc.integer({ min: -1, max: 3 })
const name = fc.constantFrom('goods', 'countries', 'none', 'all')

/** Figures of one quantity, of few numbers and names, so that many of them clash and many do not. Some have bounds that leave no number. */
const figure = fc
  .record({
    value: optional(few),
    lower: optional(few),
    upper: optional(few),
    lowerExcluded: optional(fc.boolean()),
    upperExcluded: optional(fc.boolean()),
    populationId: optional(name),
    alsoCalled: optional(name),
    qualifier: fc.constantFrom('exactly', 'nearly', 'over', 'about'),
    impliedBase: optional(few),
    impliedBaseIs: optional(fc.constantFrom('over', 'at-most')),
    question: optional(
      fc.oneof(
        fc.constantFrom('wide@1', 'narrow@1', 'none', 'all').map((definition) => ({ kind: 'count', definition })),
        fc.constant({ kind: 'members', group: 'g20' }),
      ),
    ),
  })
  .map((fields) => ({ about: 'VNM', quantity: 'partners', period: '2025', ...fields }) as unknown as Figure)

const saidOf = (figures: readonly Figure[], from = 'claim'): Said[] =>
  figures.map((one, i) => ({ claim: { ...one, id: `${from}/${i}` } }))

describe('the figures that clash', () => {
  it('are those that clash by the plain rule, pair by pair, in the order in which they came', () => {
    let some = 0
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 8 }), fc.array(figure, { maxLength: 3 }), (figures, later) => {
        const claims = saidOf(figures)
        const implying = saidOf(later, 'later')
        const { found } = clashing(claims, implying)
        some += found.length
        expect(found).toEqual(byPairs(claims, implying))
      }),
      { numRuns: 5_000, seed: 11 },
    )
    expect(some).toBeGreaterThan(1_000)
  })

  it('of many claims are found by looking at each a few times, with a stop after some hundreds', () => {
    const most = 5_000
    let looks = 0
    const claims = saidOf(fc.sample(figure, { numRuns: most, seed: 7 })).map(({ claim }) => ({
      get claim() {
        looks += 1
        return claim
      },
    }))
    const { found, stops } = clashing(claims)
    expect(found.map(([kind]) => kind)).toEqual(['VALUE', 'SCOPE'])
    expect(stops).toBe((2 * most) / 500)
    // Twice to hold each against all, three times for the kinds, and once for the id of each that clashes.
    expect(looks).toBeLessThan(10 * most)
  })
})

describe('the contradictions of the seed', () => {
  const stores = embeddedStores()
  let store: Store
  beforeAll(async () => {
    store = await stores.openEmpty()
    await loadSeed(store.log, { folder: new URL('../../seed/log', import.meta.url).pathname })
  })
  afterAll(async () => {
    await store.close()
    stores.remove()
  })

  it.each([1, 2, 3])('are among figures those of the plain rule at revision %i', async (revision) => {
    const { facts } = await store.graph.claimsPage({ page: { first: 1_000 }, revision })
    const world = worldOf(facts)
    const known = { revision, knownAt: '2026-11-24T00:00:00.000Z' }
    const checked = (facts.claim ?? []).map((claim) => checkClaim(world, claim, known))
    // The first figures came with the third.
    expect(checked.length > 0).toBe(revision === 3)
    const groups = grouped(
      checked,
      ({ claim }) => `${claim.about} ${claim.quantity} ${claim.unit ?? ''} ${claim.period ?? ''}`,
    )
    const implying = grouped(
      checked.filter(({ claim }) => claim.impliedBase !== undefined),
      ({ claim }) => `${claim.about} ${claim.quantity} ${claim.unit ?? ''} ${yearBefore(claim.period) ?? ''}`,
    )
    const found = [...findContradictions(checked, [])].flat().filter(({ kind }) => kind in RULES)
    expect(found.map(({ kind, claims }) => [kind, claims.map(({ claim }) => claim.id)])).toEqual(
      [...groups].flatMap(([about, claims]) => byPairs(claims, implying.get(about))),
    )
  })
})
