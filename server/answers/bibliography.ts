import type { Citation } from '../../schema/citation.ts'
import type { World } from '../queries/world.ts'

/** Numbers sources in the order in which they are first cited. */
export class Bibliography {
  readonly #world: World
  readonly #numbers = new Map<string, number>()
  constructor(world: World) {
    this.#world = world
  }
  cite(citations: readonly Citation[]): string {
    return [...new Set(citations.map(({ source }) => source))].map((source) => `[${this.#numberOf(source)}]`).join(' ')
  }
  list(): string[] {
    return [...this.#numbers].map(([id, number]) => {
      const source = this.#world.source(id)
      const parts = [
        source?.publisher,
        source?.title,
        source?.published,
        source?.standing,
        source?.address ?? id,
        source?.attribution,
      ]
      return `[${number}] ${parts.filter((part) => part !== undefined).join(', ')}`
    })
  }
  /** The ids of all that was cited. */
  cited(): readonly string[] {
    return [...this.#numbers.keys()]
  }
  #numberOf(source: string): number {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1
    this.#numbers.set(source, number)
    return number
  }
}
