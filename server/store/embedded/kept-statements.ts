import { readStatement } from '../../../schema/read-statement.ts'
import { actorsNamedBy, referencesOf } from '../../../schema/references.ts'
import type { Statement } from '../../../schema/statement.ts'

/** How many bytes of bodies are kept as statements, at most. In memory they take about three times as much. */
export const KEPT_BYTES = 16 * 1024 * 1024

/** Where a version stands in the log, as seen at a revision. */
export interface Stands {
  readonly n: number
  readonly asserted: number
  readonly retracted: number
  readonly seenAt: number
}

/** A version that was read, with what answers follow of it, each worked out when it is first asked for. */
export class Version {
  readonly n: number
  readonly id: string
  /** The revision that asserted it. */
  readonly asserted: number
  /** The revision that withdrew it, as was seen last; later than any while it was held. */
  retracted: number
  /** Up to which revision that is certain: it may have been withdrawn since. */
  seenAt: number
  readonly statement: Statement
  /** Bytes of its body, about. */
  readonly size: number
  #refers: readonly (readonly [ref: string, target: string])[] | undefined
  #actors: readonly string[] | undefined

  constructor({ n, asserted, retracted, seenAt }: Stands, statement: Statement, size: number) {
    this.n = n
    this.asserted = asserted
    this.retracted = retracted
    this.seenAt = seenAt
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

  /** Reads bodies, the JSON of a list in the order of where they stand, and keeps them by their numbers. Throws `SyntaxError` and `UnreadableStatement`. */
  read(stand: readonly Stands[], bodies: string): Map<number, Version> {
    const versions = parseVersions(stand, bodies)
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

/** Reads bodies, the JSON of a list in the order of where they stand. Throws `SyntaxError` and `UnreadableStatement`. */
function parseVersions(stand: readonly Stands[], bodies: string): Version[] {
  const parsed = JSON.parse(bodies) as readonly unknown[]
  const size = bodies.length / Math.max(1, stand.length)
  return stand.map((one, i) => new Version(one, readStatement(parsed[i]), size))
}
