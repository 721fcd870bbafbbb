import { StoreDamaged } from '../../errors.ts'
import { type Meter, UNMETERED } from '../../work/meter.ts'
import { type Pausing, Slices } from '../../work/slices.ts'
import { type Connection, damaged } from './connection.ts'
import type { KeptStatements, Version } from './kept-statements.ts'
import { BODIES, HELD_UNTIL, PLACE_OF } from './steps.ts'
import { STILL_HELD } from './tables.ts'

/** How many ids are looked up, and how many bodies read, by one run of a statement: little enough to be within a slice. */
export const AT_ONCE = 1_000
/** How many rows an index is walked along by one run of a statement. */
export const ROWS = 4_000

/** Reads versions for one answer, as known at one revision, in slices. */
export class VersionReader {
  readonly revision: number
  readonly connection: Connection
  /** What is found is counted on it. */
  readonly meter: Meter
  /** Those of the meter, with which they end; where nothing is counted, slices of its own. */
  readonly slices: Pausing
  readonly #kept: KeptStatements

  constructor(connection: Connection, kept: KeptStatements, revision: number, meter: Meter = UNMETERED) {
    this.meter = meter
    this.slices = meter === UNMETERED ? new Slices() : meter
    this.connection = connection
    this.#kept = kept
    this.revision = revision
  }

  /**
   * The versions of some numbers, in their order; those that are not kept are read, and kept from then on. Throws `StoreDamaged` where one is not what was written, or is not held at the
   * revision: then what led to its number was not.
   */
  async versions(numbers: readonly number[]): Promise<Version[]> {
    const versions: Version[] = []
    for (let i = 0; i < numbers.length; i += AT_ONCE) {
      const some = numbers.slice(i, i + AT_ONCE)
      const kept = some.map((n) => this.#kept.get(n))
      const missing = some.filter((_, at) => kept[at] === undefined)
      const read = missing.length === 0 ? null : this.#read(missing)
      const found = some.map((n, at) => kept[at] ?? read?.get(n) ?? this.#lost(n))
      this.#mustBeHeld(found)
      for (const version of found) versions.push(version)
      await this.slices.pause()
    }
    return versions
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

  /** That something is not what was written, or what led to it is not: for who reads a version by another way than its number. */
  damagedAt({ asserted, id }: Pick<Version, 'asserted' | 'id'>, what: string): StoreDamaged {
    return StoreDamaged.at(this.connection.path, { revision: asserted, id }, what)
  }

  #mustBeHeld(versions: readonly Version[]): void {
    const { revision } = this
    const unsure = versions.filter((version) => version.seenAt < revision && version.retracted === STILL_HELD)
    for (let i = 0; i < unsure.length; i += AT_ONCE) this.#lookAgain(unsure.slice(i, i + AT_ONCE))
    for (const version of versions)
      if (version.asserted > revision || version.retracted <= revision)
        throw this.damagedAt(version, 'it is found where it is not held')
  }

  /** Kept versions that were seen at an earlier revision may have been withdrawn since. */
  #lookAgain(versions: readonly Version[]): void {
    const [found = '[]'] =
      this.connection.first<readonly [string]>(HELD_UNTIL, JSON.stringify(versions.map(({ n }) => n))) ?? []
    const until = new Map(
      (JSON.parse(found) as [number, number, number][]).map(([n, retracted, whole]) => [
        n,
        whole === 1 ? retracted : null,
      ]),
    )
    for (const version of versions) {
      const retracted = until.get(version.n) ?? null
      if (retracted === null) throw this.damagedAt(version, 'it is not what was written')
      version.retracted = retracted
      version.seenAt = this.revision
    }
  }

  #lost(n: number): never {
    throw damageAt(this.connection, n)
  }

  #read(missing: readonly number[]): Map<number, Version> {
    const [rows, bodies] = this.connection.first<readonly [string, string]>(BODIES, JSON.stringify(missing)) ?? [
      '[]',
      '[]',
    ]
    const found = JSON.parse(rows) as [number, number, number, number][]
    for (const [n, , , whole] of found) if (whole !== 1) throw damageAt(this.connection, n)
    const stand = found.map(([n, asserted, retracted]) => ({ n, asserted, retracted, seenAt: this.revision }))
    try {
      return this.#kept.read(stand, bodies ?? '[]')
    } catch (error) {
      // A body that is no JSON: something else than this program wrote to the file.
      if (error instanceof SyntaxError) throw damaged(this.connection.path, error)
      throw error
    }
  }
}

/** That a version is not what was written, by its number: with the revision and the id that it stands under, of which either may itself be what has changed. */
export function damageAt(connection: Connection, n: number): StoreDamaged {
  const [ownRevision, ownId, revision, id] =
    connection.first<readonly [number | null, string | null, number | null, string | null]>(PLACE_OF, n) ?? []
  return StoreDamaged.at(
    connection.path,
    { revision: revision ?? ownRevision ?? null, id: id ?? ownId ?? null },
    'it is not what was written',
  )
}
