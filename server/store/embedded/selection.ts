import type { Kind, Statement, StatementOf } from '../../../schema/statement.ts'
import type { Facts } from '../graph.ts'
import { actorsNamedBy } from './named-actors.ts'
import type { ReadModel } from './read-model.ts'

/** The kinds that are actors. */
export const ACTORS = ['state', 'territory', 'organization', 'group'] as const satisfies readonly Kind[]

/** Statements picked for one answer, each once, as known at one revision. */
export class Selection {
  readonly #model: ReadModel
  readonly #revision: number
  readonly #picked = new Map<Kind, Map<string, Statement>>()

  constructor(model: ReadModel, revision: number) {
    this.#model = model
    this.#revision = revision
  }

  /** Picks the statements of a kind whose field has a value (only those that also pass a test), and returns them. */
  where<K extends Kind>(
    kind: K,
    field: keyof StatementOf<K> & string,
    value: string,
    test: (statement: StatementOf<K>) => boolean = () => true,
  ): readonly StatementOf<K>[] {
    return this.#pick(kind, this.#model.of(kind).where(this.#revision, field, value).filter(test))
  }

  /** Picks all statements of a kind, and returns them. */
  all<K extends Kind>(kind: K): readonly StatementOf<K>[] {
    return this.#pick(kind, this.#model.of(kind).all(this.#revision))
  }

  /** Picks the statement of a kind held under an id, if there is one. */
  byId(kind: Kind, id: string | undefined): void {
    if (id === undefined) return
    const statement = this.#model.of(kind).at(this.#revision, id)
    if (statement !== undefined) this.#ofKind(kind).set(id, statement)
  }

  /** Picks the statements of a kind held under some ids, and returns them. */
  byIds<K extends Kind>(kind: K, ids: readonly string[]): readonly StatementOf<K>[] {
    const found = ids.map((id) => this.#model.of(kind).at(this.#revision, id)).filter((held) => held !== undefined)
    return this.#pick(kind, found)
  }

  /** Picks the actors among the ids, with all their names. */
  actors(ids: Iterable<string | undefined>): void {
    for (const id of new Set(ids)) {
      if (id === undefined) continue
      for (const kind of ACTORS) this.byId(kind, id)
      if (ACTORS.some((kind) => this.#picked.get(kind)?.has(id))) this.where('name', 'actor', id)
    }
  }

  /** Picks the actors that the picked statements name. */
  actorsNamed(): void {
    const named = new Set<string | undefined>()
    this.#forEach((statement) => {
      for (const id of actorsNamedBy(statement)) named.add(id)
    })
    this.actors(named)
  }

  /** The answer, with the sources that the picked statements cite. */
  facts(): Facts {
    const cited = new Set<string>()
    this.#forEach((statement) => {
      if (statement.kind !== 'source') for (const { source } of statement.citations) cited.add(source)
    })
    for (const id of cited) this.byId('source', id)
    const facts: Partial<Record<Kind, readonly Statement[]>> = {}
    for (const [kind, byId] of this.#picked) facts[kind] = [...byId.values()].sort(byIds)
    return facts as Facts
  }

  #pick<K extends Kind>(kind: K, statements: readonly StatementOf<K>[]): readonly StatementOf<K>[] {
    if (statements.length === 0) return statements
    const byId = this.#ofKind(kind)
    for (const statement of statements) byId.set(statement.id, statement)
    return statements
  }

  #ofKind(kind: Kind): Map<string, Statement> {
    const known = this.#picked.get(kind)
    if (known !== undefined) return known
    const byId = new Map<string, Statement>()
    this.#picked.set(kind, byId)
    return byId
  }

  #forEach(visit: (statement: Statement) => void): void {
    for (const byId of this.#picked.values()) byId.forEach(visit)
  }
}

/** Ids are ASCII, and text compares as code points do. */
const byIds = (a: Statement, b: Statement): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
