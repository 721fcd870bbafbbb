import type { Kind, Statement, StatementOf } from '../schema/statement.ts'
import type { Entry } from './entry.ts'

/** All statements of all files, as the cross-checks look at them. */
export class Facts {
  readonly entries: readonly Entry[]
  readonly #byId = new Map<string, Entry>()
  readonly #byKind = new Map<Kind, Entry[]>()
  readonly #unjudged: ReadonlySet<string>

  /**
   * `unjudged` are ids that stand somewhere in the files, on entries that could not be read: a reference to one is not dangling, and what
   * rests on one is not judged.
   */
  constructor(entries: readonly Entry[], unjudged: Iterable<string>) {
    this.entries = entries
    this.#unjudged = new Set(unjudged)
    for (const entry of entries) {
      const { id, kind } = entry.statement
      if (!this.#byId.has(id)) this.#byId.set(id, entry)
      const alike = this.#byKind.get(kind)
      if (alike === undefined) this.#byKind.set(kind, [entry])
      else alike.push(entry)
    }
  }

  /** The first entry of an id. */
  get(id: string): Entry | undefined {
    return this.#byId.get(id)
  }

  /** The statement of an id, where it is of the kind. */
  find<K extends Kind>(kind: K, id: string): StatementOf<K> | undefined {
    const statement = this.#byId.get(id)?.statement
    return statement?.kind === kind ? (statement as StatementOf<K> & Statement) : undefined
  }

  /** The entries of a kind, in the order of files. */
  of<K extends Kind>(kind: K): readonly Entry<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as readonly Entry<K>[]
  }

  /** Whether an id stands in the files, readable or not. */
  has(id: string): boolean {
    return this.#byId.has(id) || this.#unjudged.has(id)
  }
}
