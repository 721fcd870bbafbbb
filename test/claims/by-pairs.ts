import type { Clash } from '../../server/claims/clashing-figures.ts'
import type { Figure } from '../../server/claims/figure.ts'
import { impliedFigure } from '../../server/claims/implied-figure.ts'
import { meet, rangeOf } from '../../server/claims/range.ts'

// Figures are not compared pair by pair, but held against what is known of all of them together. The plain rule, pair by pair, is here; both find the same.

const differs = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

const sameDefinition = (a: Figure, b: Figure): boolean =>
  a.question?.kind !== 'count' || b.question?.kind !== 'count' || a.question.definition === b.question.definition

export const RULES: Readonly<Record<Clash, (a: Figure, b: Figure) => boolean>> = {
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

export type Said = { readonly claim: Figure }
export type Found = (readonly [string, readonly string[]])[]

/** What clashes by the plain rule, by its kind. */
export const byPairs = (claims: readonly Said[], implying: readonly Said[] = []): Found =>
  Object.entries(RULES).flatMap(([kind, clash]) => {
    // What is implied is held against what is stated alone, and only for its number.
    const implied = implying.flatMap(({ claim }) => (kind === 'VALUE' ? (impliedFigure(claim) ?? []) : []))
    const parties = [
      ...claims.filter((a) => [...claims.map(({ claim }) => claim), ...implied].some((b) => clash(a.claim, b))),
      ...implied.filter((a) => claims.some((b) => clash(a, b.claim))).map((claim) => ({ claim })),
    ]
    return parties.length > 0 ? [[kind, parties.map(({ claim }) => claim.id)] as const] : []
  })
