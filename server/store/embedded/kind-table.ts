import type { Kind, StatementOf } from '../../../schema/statement.ts'
import { Version } from './version.ts'

/** All versions of the statements of one kind, found by id and, where a question asks so, by a field. */
export class KindTable<K extends Kind> {
  /** The newest version under each id; the older ones hang on it. */
  readonly #newest = new Map<string, Version<K>>()
  readonly #indexes = new Map<string, Map<unknown, Version<K>[]>>()

  /** Adds a body that one revision gave an id; it stands in the bytes from `start` up to `end`. Revisions come in their order. */
  assert(revision: number, id: string, bytes: Buffer, start: number, end: number): void {
    const held = this.#newest.get(id)
    held?.withdraw(revision)
    const version = new Version(id, revision, held, bytes, start, end)
    this.#newest.set(id, version)
    for (const [field, index] of this.#indexes) put(index, field, version)
  }

  /** Withdraws, by one revision, what is held under an id. */
  retract(revision: number, id: string): void {
    this.#newest.get(id)?.withdraw(revision)
  }

  /** The statement held under an id at a revision. */
  at(revision: number, id: string): StatementOf<K> | undefined {
    let version = this.#newest.get(id)
    while (version !== undefined && !version.isKnownAt(revision)) version = version.previous
    return version?.statement
  }

  /** The statements held at a revision whose field has a value. The first to ask for a field makes its index. */
  where(revision: number, field: keyof StatementOf<K> & string, value: string): StatementOf<K>[] {
    let index = this.#indexes.get(field)
    if (index === undefined) {
      index = new Map()
      for (const version of this.versions()) put(index, field, version)
      this.#indexes.set(field, index)
    }
    const found: StatementOf<K>[] = []
    for (const version of index.get(value) ?? []) if (version.isKnownAt(revision)) found.push(version.statement)
    return found
  }

  /** The statements held at a revision. */
  all(revision: number): StatementOf<K>[] {
    const found: StatementOf<K>[] = []
    for (const version of this.versions()) if (version.isKnownAt(revision)) found.push(version.statement)
    return found
  }

  /** All ids that were ever held. */
  ids(): Iterable<string> {
    return this.#newest.keys()
  }

  /** All versions of all ids. */
  *versions(): Iterable<Version<K>> {
    for (const newest of this.#newest.values()) {
      for (let version: Version<K> | undefined = newest; version !== undefined; version = version.previous)
        yield version
    }
  }
}

function put<K extends Kind>(index: Map<unknown, Version<K>[]>, field: string, version: Version<K>): void {
  const value = (version.statement as Readonly<Record<string, unknown>>)[field]
  const versions = index.get(value)
  if (versions) versions.push(version)
  else index.set(value, [version])
}
