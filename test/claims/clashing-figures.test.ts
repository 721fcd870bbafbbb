import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clashingFigures } from '../../server/claims/clashing-figures.ts'
import type { Figure } from '../../server/claims/figure.ts'
import { byPairs, type Found, type Said } from './by-pairs.ts'

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
