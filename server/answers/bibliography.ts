import type { Citation } from '../../schema/citation.ts'
import { compareIds } from '../../schema/ids.ts'
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
  /** All that was cited, by number; after them, without one, those of `printed` whose licences ask to be named where something of them is printed. */
  list(printed: Iterable<string>): string[] {
    const beside = [...new Set(printed)].filter(
      (id) => !this.#numbers.has(id) && this.#world.source(id)?.attribution !== undefined,
    )
    return [
      ...[...this.#numbers].map(([id, number]) => `[${number}] ${this.#told(id)}`),
      ...beside.sort(compareIds).map((id) => this.#told(id)),
    ]
  }
  /** The ids of all that was cited. */
  cited(): readonly string[] {
    return [...this.#numbers.keys()]
  }
  #told(id: string): string {
    const source = this.#world.source(id)
    const parts = [
      source?.publisher,
      source?.title,
      source?.published,
      source?.standing,
      source?.address ?? id,
      source?.attribution,
    ]
    return parts.filter((part) => part !== undefined).join(', ')
  }
  #numberOf(source: string): number {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1
    this.#numbers.set(source, number)
    return number
  }
}
