import type { Sample } from './prometheus-text.ts'

/** How many values fell below each of some bounds, and their sum. */
export class Histogram {
  readonly #bounds: readonly number[]
  /** For each bound the values at or below it and above the one before; last those above all. */
  readonly #counts: number[]
  #sum = 0

  /** `bounds` in ascending order. */
  constructor(bounds: readonly number[]) {
    this.#bounds = bounds
    this.#counts = new Array<number>(bounds.length + 1).fill(0)
  }

  add(value: number): void {
    let at = 0
    while (value > (this.#bounds[at] ?? Number.POSITIVE_INFINITY)) at += 1
    this.#counts[at] = (this.#counts[at] ?? 0) + 1
    this.#sum += value
  }

  /** As Prometheus has them: each bound counts all at or below it. */
  samples(labels: Readonly<Record<string, string>> = {}): Sample[] {
    let below = 0
    const buckets = [...this.#bounds, Number.POSITIVE_INFINITY].map((bound, at): Sample => {
      below += this.#counts[at] ?? 0
      const le = bound === Number.POSITIVE_INFINITY ? '+Inf' : String(bound)
      return { suffix: '_bucket', labels: { ...labels, le }, value: below }
    })
    return [...buckets, { suffix: '_sum', labels, value: this.#sum }, { suffix: '_count', labels, value: below }]
  }
}
