import { ACTOR_KINDS } from '../../../schema/actor-kind.ts'
import { compareIds } from '../../../schema/ids.ts'
import { UnreadableStatement } from '../../../schema/read-statement.ts'
import type { Kind, Statement } from '../../../schema/statement.ts'
import { StoreUnusable } from '../../errors.ts'
import type { Facts } from '../facts.ts'
import type { PageAsked, PageGiven } from '../plan.ts'
import { type Connection, damaged } from './connection.ts'
import type { HeldNumbers } from './held-numbers.ts'
import type { KeptStatements, Version } from './kept-statements.ts'
import { eachInSlices, Slices, sortedInSlices } from './slices.ts'
import {
  BODIES,
  COUNT_REFERRING_FROM,
  FOUND_BY_INDEX,
  FOUND_BY_READING,
  HELD_OF_KIND,
  HELD_UNDER,
  OF_KIND_FROM,
  REFERRING,
  REFERRING_FROM,
} from './steps.ts'

/** How many ids are looked up, and how many bodies read, by one run of a statement: little enough to be within a slice. */
const AT_ONCE = 1_000
/** How many rows an index is walked along by one run of a statement. */
const ROWS = 4_000

/** A page of versions, and where in its list it stands. */
export interface Page {
  readonly versions: readonly Version[]
  readonly given: PageGiven
}

/** Statements read for one answer, as known at one revision, in slices; those that are picked, each once, are the answer. */
export class Selection {
  readonly revision: number
  readonly #connection: Connection
  readonly #kept: KeptStatements
  readonly #held: HeldNumbers
  readonly slices = new Slices()
  readonly #picked = new Map<number, Version>()

  constructor(connection: Connection, kept: KeptStatements, held: HeldNumbers, revision: number) {
    this.#connection = connection
    this.#kept = kept
    this.#held = held
    this.revision = revision
  }

  pick(versions: readonly Version[]): void {
    for (const version of versions) this.#picked.set(version.n, version)
  }

  /** What is held under ids. */
  async heldUnder(ids: readonly string[]): Promise<Version[]> {
    const known = this.#held.at(this.revision, this.#connection)
    const numbers: number[] = []
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      const some = ids.slice(i, i + AT_ONCE)
      const missing = some.filter((id) => !known.has(id))
      if (missing.length > 0) this.#lookUp(missing, known)
      for (const id of some) {
        const n = known.get(id) ?? null
        if (n !== null) numbers.push(n)
      }
      await this.slices.pause()
    }
    return this.versions(numbers)
  }

  /** What refers to some ids by a reference. */
  async referring(ref: string, targets: readonly string[]): Promise<Version[]> {
    const numbers = new Set<number>()
    for (let i = 0; i < targets.length; i += AT_ONCE) await this.#referring(ref, targets.slice(i, i + AT_ONCE), numbers)
    return this.versions([...numbers])
  }

  /** All statements of a kind. */
  async all(kind: Kind): Promise<Version[]> {
    const numbers: number[] = []
    await this.#walk(OF_KIND_FROM, [kind, this.revision], (n) => numbers.push(n))
    return this.versions(numbers)
  }

  /** The statements of some kinds of which one text holds every one of the folded terms. */
  async found(kinds: readonly Kind[], terms: readonly string[]): Promise<Version[]> {
    const numbers = new Set<number>()
    // A trigram has three characters; a term of two finds none.
    const indexed = terms.filter((term) => [...term].length > 2)
    const match = indexed.map((term) => `"${term}"`).join(' AND ')
    const asked = [JSON.stringify(terms), this.revision, JSON.stringify(kinds), ROWS / 2]
    for (let last: number | null = 0; last !== null; ) {
      const [[at, seen, found] = [null, 0, '[]']]: (readonly [number | null, number, string])[] = this.#connection.rows(
        match === '' ? FOUND_BY_READING : FOUND_BY_INDEX,
        ...asked,
        last,
        ...(match === '' ? [] : [match]),
      )
      for (const n of JSON.parse(found) as number[]) numbers.add(n)
      last = seen < ROWS / 2 ? null : at
      await this.slices.pause()
    }
    return this.versions([...numbers])
  }

  /** The versions of some numbers, in their order; those that are not kept are read. */
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

  /** One page of what refers to an id by a reference, in the order of ids, and how many there are in all. */
  async pageOfReferring(ref: string, target: string, page: PageAsked): Promise<Page> {
    const values = [target, this.revision, ref]
    return this.#page(REFERRING_FROM, values, page, await this.#total(values))
  }

  /** One page of the statements of a kind, in the order of ids, and how many there are in all. */
  async pageOfKind(kind: Kind, page: PageAsked): Promise<Page> {
    const [[total = 0] = []] = this.#connection.rows<readonly [number]>(HELD_OF_KIND, kind, this.revision)
    return this.#page(OF_KIND_FROM, [kind, this.revision], page, total)
  }

  /** Picks the actors among ids and those that picked statements name, with all names of the actors that are picked; then the sources that all of these cite. */
  async close(ids: readonly string[]): Promise<void> {
    const named = new Set(ids)
    await this.#eachPicked(({ actors }) => {
      for (const id of actors) named.add(id)
    })
    this.pick((await this.heldUnder([...named])).filter(isActor))
    const actors: string[] = []
    await this.#eachPicked((version) => {
      if (isActor(version)) actors.push(version.id)
    })
    this.pick(await this.referring('name.actor', actors))
    const cited = new Set<string>()
    await this.#eachPicked(({ statement }) => {
      if (statement.kind !== 'source') for (const { source } of statement.citations) cited.add(source)
    })
    this.pick((await this.heldUnder([...cited])).filter(({ statement }) => statement.kind === 'source'))
  }

  /** What was picked, by kind, each list by id. */
  async facts(): Promise<Facts> {
    const byKind: Partial<Record<Kind, Statement[]>> = {}
    await this.#eachPicked(({ statement }) => {
      const known = byKind[statement.kind]
      if (known === undefined) byKind[statement.kind] = [statement]
      else known.push(statement)
    })
    for (const kind of Object.keys(byKind) as Kind[]) {
      byKind[kind] = await sortedInSlices(byKind[kind] ?? [], byId, this.slices)
    }
    return byKind as Facts
  }

  #eachPicked(visit: (version: Version) => void): Promise<void> {
    return eachInSlices(this.#picked.values(), this.slices, visit)
  }

  async #total(values: readonly (string | number)[]): Promise<number> {
    let total = 0
    let place: readonly [string, number] = ['', 0]
    for (;;) {
      const [[counted, rows, last] = [0, 0, null]] = this.#connection.rows<readonly [number, number, string | null]>(
        COUNT_REFERRING_FROM,
        ...values,
        ROWS,
        ...place,
      )
      total += counted
      if (rows < ROWS || last === null) return total
      const [id = '', asserted] = last.split(' ')
      place = [id, Number(asserted)]
      await this.slices.pause()
    }
  }

  async #page(
    sql: string,
    values: readonly (string | number)[],
    { first, after }: PageAsked,
    total: number,
  ): Promise<Page> {
    const numbers: number[] = []
    // One more than asked for says whether more come behind.
    await this.#walk(sql, values, (n) => numbers.push(n) <= first, after, Math.min(ROWS, 2 * first + 50))
    const versions = await this.versions(numbers.slice(0, first))
    return { versions, given: { ids: versions.map(({ id }) => id), total, more: numbers.length > first } }
  }

  #lookUp(ids: readonly string[], known: Map<string, number | null>): void {
    const [[found = '[]'] = []] = this.#connection.rows<readonly [string]>(
      HELD_UNDER,
      JSON.stringify(ids),
      this.revision,
    )
    for (const [i, n] of (JSON.parse(found) as (number | null)[]).entries()) known.set(ids[i] ?? '', n)
  }

  async #referring(ref: string, targets: readonly string[], numbers: Set<number>): Promise<void> {
    const [[found] = []] = this.#connection.rows<readonly [string]>(
      REFERRING,
      JSON.stringify(targets),
      this.revision,
      ref,
      ROWS + 1,
    )
    const some = JSON.parse(found ?? '[]') as number[]
    await this.slices.pause()
    if (some.length <= ROWS) for (const n of some) numbers.add(n)
    else if (targets.length > 1) {
      // More than one run may bring: those of each half.
      const half = targets.length >> 1
      await this.#referring(ref, targets.slice(0, half), numbers)
      await this.#referring(ref, targets.slice(half), numbers)
    } else await this.#walk(REFERRING_FROM, [targets[0] ?? '', this.revision, ref], (n) => numbers.add(n))
  }

  async #walk(
    sql: string,
    values: readonly (string | number)[],
    take: (n: number) => unknown,
    after?: string,
    atOnce = ROWS,
  ): Promise<void> {
    // Behind every version of `after`.
    let place: readonly [string, number] = after === undefined ? ['', 0] : [after, Number.MAX_SAFE_INTEGER]
    for (;;) {
      const rows = this.#connection.rows<readonly [number, string, number, number]>(sql, ...values, atOnce, ...place)
      for (const [n, id, revision, counts] of rows) {
        if (counts === 1 && take(n) === false) return
        place = [id, revision]
      }
      if (rows.length < atOnce) return
      await this.slices.pause()
    }
  }

  #read(missing: readonly number[]): Map<number, Version> {
    const [[numbers, bodies] = ['[]', '[]']] = this.#connection.rows<readonly [string, string]>(
      BODIES,
      JSON.stringify(missing),
    )
    try {
      return this.#kept.read(JSON.parse(numbers) as number[], bodies)
    } catch (error) {
      // A body that is no JSON: something else than this program wrote to the file.
      if (error instanceof SyntaxError) throw damaged(this.#connection.path, error)
      if (error instanceof UnreadableStatement) throw new StoreUnusable(error.message, { cause: error })
      throw error
    }
  }
}

const actorKinds: ReadonlySet<string> = new Set(ACTOR_KINDS)
const isActor = ({ statement }: Version): boolean => actorKinds.has(statement.kind)

const byId = (a: Statement, b: Statement): number => compareIds(a.id, b.id)
