import type { Claim } from '../../schema/kinds/claim.ts'

/** What a wording guarantees of a figure: between two bounds, either of which may be absent or out. */
export interface Range {
  readonly lower: number
  readonly upper: number
  readonly lowerExcluded: boolean
  readonly upperExcluded: boolean
}

/** The range of a claim; null where its wording guarantees nothing ("about", "thousands"). */
export function rangeOf(claim: Pick<Claim, 'lower' | 'upper' | 'lowerExcluded' | 'upperExcluded'>): Range | null {
  if (claim.lower === undefined && claim.upper === undefined) return null
  return {
    lower: claim.lower ?? Number.NEGATIVE_INFINITY,
    upper: claim.upper ?? Number.POSITIVE_INFINITY,
    lowerExcluded: claim.lowerExcluded ?? false,
    upperExcluded: claim.upperExcluded ?? false,
  }
}

/** Whether a number is in a range. */
export const holds = (range: Range, n: number): boolean =>
  (range.lowerExcluded ? n > range.lower : n >= range.lower) &&
  (range.upperExcluded ? n < range.upper : n <= range.upper)

/** Whether some number is in both ranges. "Over 8" and "8" have none in common. */
export function meet(a: Range, b: Range): boolean {
  const below = (x: Range, y: Range): boolean =>
    x.upper < y.lower || (x.upper === y.lower && (x.upperExcluded || y.lowerExcluded))
  return !below(a, b) && !below(b, a)
}

/** Whether the least whole number of a range is above `n`: the figure cannot be as small as `n` or smaller. */
export const isAbove = (range: Range, n: number): boolean => (range.lowerExcluded ? range.lower >= n : range.lower > n)

/** Whether the greatest number of a range is below `n`: the figure cannot be as great as `n` or greater. */
export const isBelow = (range: Range, n: number): boolean => (range.upperExcluded ? range.upper <= n : range.upper < n)
