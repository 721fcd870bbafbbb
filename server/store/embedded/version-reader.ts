import { Slices } from '../slices.ts'
import { type Connection, damaged } from './connection.ts'
import { type KeptStatements, parseVersions, type Version } from './kept-statements.ts'
import { BODIES } from './steps.ts'

/** How many ids are looked up, and how many bodies read, by one run of a statement: little enough to be within a slice. */
export const AT_ONCE = 1_000
/** How many rows an index is walked along by one run of a statement. */
export const ROWS = 4_000

/** Reads versions for one answer, as known at one revision, in slices. */
export class VersionReader {
  readonly revision: number
  readonly connection: Connection
  readonly slices = new Slices()
  readonly #kept: KeptStatements

  constructor(connection: Connection, kept: KeptStatements, revision: number) {
    this.connection = connection
    this.#kept = kept
    this.revision = revision
  }

  /** The versions of some numbers, in their order; those that are not kept are read, and kept from then on. */
  async versions(numbers: readonly number[]): Promise<Version[]> {
    const versions: Version[] = []
    for (let i = 0; i < numbers.length; i += AT_ONCE) {
      const some = numbers.slice(i, i + AT_ONCE)
      const kept = some.map((n) => this.#kept.get(n))
      const missing = some.filter((_, at) => kept[at] === undefined)
      const read = missing.length === 0 ? null : this.#read(missing)
      for (const [at, n] of some.entries()) {
        const version = kept[at] ?? read?.get(n)
        if (version !== undefined) versions.push(version)
      }
      await this.slices.pause()
    }
    return versions
  }

  /** The versions of no more than {@link AT_ONCE} numbers, in any order, for a look at each: what is kept for other questions stays as it is. */
  glance(numbers: readonly number[]): Version[] {
    const kept = numbers.flatMap((n) => this.#kept.peek(n) ?? [])
    if (kept.length === numbers.length) return kept
    const there = new Set(kept.map(({ n }) => n))
    const missing = numbers.filter((n) => !there.has(n))
    return [...kept, ...this.#readBy(missing, parseVersions)]
  }

  /** Walks an index in the order of ids, behind the id `after` where it is given; ends where `take` says false. */
  async walk(
    sql: string,
    values: readonly (string | number)[],
    take: (n: number) => unknown,
    after?: string,
    atOnce = ROWS,
  ): Promise<void> {
    // Behind every version of `after`.
    let place: readonly [string, number] = after === undefined ? ['', 0] : [after, Number.MAX_SAFE_INTEGER]
    for (;;) {
      const rows = this.connection.rows<readonly [number, string, number, number]>(sql, ...values, atOnce, ...place)
      for (const [n, id, revision, counts] of rows) {
        if (counts === 1 && take(n) === false) return
        place = [id, revision]
      }
      if (rows.length < atOnce) return
      await this.slices.pause()
    }
  }

  #read(missing: readonly number[]): Map<number, Version> {
    return this.#readBy(missing, (found, bodies) => this.#kept.read(found, bodies))
  }

  #readBy<T>(missing: readonly number[], parse: (numbers: readonly number[], bodies: string) => T): T {
    const [[numbers, bodies] = ['[]', '[]']] = this.connection.rows<readonly [string, string]>(
      BODIES,
      JSON.stringify(missing),
    )
    try {
      return parse(JSON.parse(numbers) as number[], bodies)
    } catch (error) {
      // A body that is no JSON: something else than this program wrote to the file.
      if (error instanceof SyntaxError) throw damaged(this.connection.path, error)
      throw error
    }
  }
}
