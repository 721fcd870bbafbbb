/** Choices that look like chance and are the same again for the same seed and number, so that any one request of a run can be made alone (mulberry32). */
export class Chance {
  #state: number

  constructor(seed: number, number: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)
    // The first numbers of neighbours are alike.
    for (let i = 0; i < 4; i++) this.below(2)
  }

  /** A whole number from 0 to one less than the bound. */
  below(bound: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1)
  }

  /** Whether it comes to pass, with a chance of so many in a hundred. */
  is(percent: number): boolean {
    return this.below(100) < percent
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.below(choices.length)]
    if (choice === undefined) throw new RangeError('there is nothing to choose from')
    return choice
  }

  /** Some of the choices in their order; at least one where there is one. */
  some<T>(choices: readonly T[], percent: number): T[] {
    const taken = choices.filter(() => this.is(percent))
    return taken.length > 0 || choices.length === 0 ? taken : [this.pick(choices)]
  }

  many<T>(least: number, most: number, make: (i: number) => T): T[] {
    return Array.from({ length: this.between(least, most) }, (_, i) => make(i))
  }
}
