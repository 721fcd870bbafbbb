import { meet, type Range } from './range.ts'

/** What is known of many ranges together: the one that ends lowest and the one that begins highest. A range that meets both meets all of them. */
export class Extremes {
  #lowest: Range | null = null
  #highest: Range | null = null

  add(range: Range): void {
    if (this.#lowest === null || endsBelow(range, this.#lowest)) this.#lowest = range
    if (this.#highest === null || beginsAbove(range, this.#highest)) this.#highest = range
  }

  /** Whether a range has a number in common with each that was added; with none added it has. */
  meetAll(range: Range): boolean {
    return (
      (this.#lowest === null || meet(range, this.#lowest)) && (this.#highest === null || meet(range, this.#highest))
    )
  }
}

const endsBelow = (a: Range, b: Range): boolean =>
  a.upper < b.upper || (a.upper === b.upper && a.upperExcluded && !b.upperExcluded)

const beginsAbove = (a: Range, b: Range): boolean =>
  a.lower > b.lower || (a.lower === b.lower && a.lowerExcluded && !b.lowerExcluded)
