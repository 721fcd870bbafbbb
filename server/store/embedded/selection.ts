import { ACTOR_KINDS } from '../../../schema/actor-kind.ts'
import { compareIds } from '../../../schema/ids.ts'
import type { Kind, Statement } from '../../../schema/statement.ts'
import { eachInSlices, sortedInSlices } from '../../work/slices.ts'
import type { Facts } from '../facts.ts'
import type { HeldNumbers } from './held-numbers.ts'
import type { Version } from './kept-statements.ts'
import { mustBeOfKind, mustRefer } from './pages.ts'
import { HELD_UNDER, OF_KIND_FROM, REFERRING, REFERRING_FROM } from './steps.ts'
import { AT_ONCE, ROWS, type VersionReader } from './version-reader.ts'

/** Statements selected for one answer, as known at one revision, in slices; those that are picked, each once, are the answer. */
export class Selection {
  readonly reader: VersionReader
  readonly #held: HeldNumbers
  readonly #picked = new Map<number, Version>()

  constructor(reader: VersionReader, held: HeldNumbers) {
    this.reader = reader
    this.#held = held
  }

  pick(versions: readonly Version[]): void {
    for (const version of versions) this.#picked.set(version.n, version)
  }

  /** What is held under ids. */
  async heldUnder(ids: readonly string[]): Promise<Version[]> {
    const known = this.#held.at(this.reader.revision, this.reader.connection)
    const numbers: number[] = []
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      const some = ids.slice(i, i + AT_ONCE)
      const missing = some.filter((id) => !known.has(id))
      if (missing.length > 0) this.#lookUp(missing, known)
      for (const id of some) {
        const n = known.get(id) ?? null
        if (n !== null) numbers.push(n)
      }
      await this.reader.slices.pause()
    }
    const versions = await this.reader.versions(numbers)
    const asked = new Set(ids)
    for (const version of versions)
      if (!asked.has(version.id)) throw this.reader.damagedAt(version, 'it is found under another id')
    return versions
  }

  /** What refers to some ids by a reference. */
  async referring(ref: string, targets: readonly string[]): Promise<Version[]> {
    const numbers = new Set<number>()
    for (let i = 0; i < targets.length; i += AT_ONCE) await this.#referring(ref, targets.slice(i, i + AT_ONCE), numbers)
    const versions = await this.reader.versions([...numbers])
    mustRefer(this.reader, versions, ref, targets)
    return versions
  }

  /** All statements of a kind. */
  async all(kind: Kind): Promise<Version[]> {
    const numbers: number[] = []
    await this.reader.walk(OF_KIND_FROM, [kind, this.reader.revision], (n) => numbers.push(n))
    const versions = await this.reader.versions(numbers)
    mustBeOfKind(this.reader, versions, kind)
    return versions
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
      byKind[kind] = await sortedInSlices(byKind[kind] ?? [], byId, this.reader.slices)
    }
    return byKind as Facts
  }

  #eachPicked(visit: (version: Version) => void): Promise<void> {
    return eachInSlices(this.#picked.values(), this.reader.slices, visit)
  }

  #lookUp(ids: readonly string[], known: Map<string, number | null>): void {
    const [[found = '[]'] = []] = this.reader.connection.rows<readonly [string]>(
      HELD_UNDER,
      JSON.stringify(ids),
      this.reader.revision,
    )
    for (const [i, n] of (JSON.parse(found) as (number | null)[]).entries()) known.set(ids[i] ?? '', n)
  }

  async #referring(ref: string, targets: readonly string[], numbers: Set<number>): Promise<void> {
    const [[found] = []] = this.reader.connection.rows<readonly [string]>(
      REFERRING,
      JSON.stringify(targets),
      this.reader.revision,
      ref,
      ROWS + 1,
    )
    const some = JSON.parse(found ?? '[]') as number[]
    await this.reader.slices.pause()
    if (some.length <= ROWS) for (const n of some) numbers.add(n)
    else if (targets.length > 1) {
      // More than one run may bring: those of each half.
      const half = targets.length >> 1
      await this.#referring(ref, targets.slice(0, half), numbers)
      await this.#referring(ref, targets.slice(half), numbers)
    } else await this.reader.walk(REFERRING_FROM, [targets[0] ?? '', this.reader.revision, ref], (n) => numbers.add(n))
  }
}

const actorKinds: ReadonlySet<string> = new Set(ACTOR_KINDS)
const isActor = ({ statement }: Version): boolean => actorKinds.has(statement.kind)

const byId = (a: Statement, b: Statement): number => compareIds(a.id, b.id)
