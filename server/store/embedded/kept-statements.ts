import { readStatement } from '../../../schema/read-statement.ts'
import { actorsNamedBy, referencesOf } from '../../../schema/references.ts'
import type { Statement } from '../../../schema/statement.ts'

/** How many bytes of bodies are kept as statements, at most. In memory they take about three times as much. */
export const KEPT_BYTES = 16 * 1024 * 1024

/** A version that was read, with what answers follow of it, each worked out when it is first asked for. */
export class Version {
  readonly n: number
  readonly id: string
  readonly statement: Statement
  /** Bytes of its body, about. */
  readonly size: number
  #refers: readonly (readonly [ref: string, target: string])[] | undefined
  #actors: readonly string[] | undefined

  constructor(n: number, statement: Statement, size: number) {
    this.n = n
    this.id = statement.id
    this.statement = statement
    this.size = size
  }

  /** What it refers to, by the names of references. */
  get refers(): readonly (readonly [ref: string, target: string])[] {
    this.#refers ??= referencesOf(this.statement).map(({ ref, target }) => [ref, target] as const)
    return this.#refers
  }

  get actors(): readonly string[] {
    this.#actors ??= actorsNamedBy(this.statement)
    return this.#actors
  }
}

/**
 * Versions by their number, read once and kept within a bound. A version never changes, so that nothing here is ever out of date. Those asked for lately
 * are in the younger of two halves: when that is full, the older is given up and the younger becomes it.
 */
export class KeptStatements {
  readonly #half: number
  #younger = new Map<number, Version>()
  #older = new Map<number, Version>()
  #bytes = 0

  constructor(bytes: number = KEPT_BYTES) {
    this.#half = bytes / 2
  }

  get(n: number): Version | undefined {
    const young = this.#younger.get(n)
    if (young !== undefined) return young
    const old = this.#older.get(n)
    if (old !== undefined) this.#keep(old)
    return old
  }

  /** A version that is kept, without counting as asked for. */
  peek(n: number): Version | undefined {
    return this.#younger.get(n) ?? this.#older.get(n)
  }

  /** Reads bodies, the JSON of a list, and keeps them by their numbers. Throws `SyntaxError` and `UnreadableStatement`. */
  read(numbers: readonly number[], bodies: string): Map<number, Version> {
    const versions = parseVersions(numbers, bodies)
    for (const version of versions) this.#keep(version)
    return new Map(versions.map((version) => [version.n, version]))
  }

  #keep(version: Version): void {
    if (this.#bytes + version.size > this.#half) {
      this.#older = this.#younger
      this.#younger = new Map()
      this.#bytes = 0
    }
    this.#younger.set(version.n, version)
    this.#bytes += version.size
  }
}

/** Reads bodies, the JSON of a list in the order of their numbers. Throws `SyntaxError` and `UnreadableStatement`. */
export function parseVersions(numbers: readonly number[], bodies: string): Version[] {
  const parsed = JSON.parse(bodies) as readonly unknown[]
  const size = bodies.length / Math.max(1, numbers.length)
  return numbers.map((n, i) => new Version(n, readStatement(parsed[i]), size))
}
