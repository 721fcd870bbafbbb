import { readStatement } from '../../../schema/read-statement.ts'
import type { Kind, Statement, StatementOf } from '../../../schema/statement.ts'

/** One body of a statement: known from the revision that asserted it until the one that retracted or corrected it. */
export class Version<K extends Kind = Kind> {
  readonly id: string
  readonly assertedIn: number
  /** Infinity while it is held. */
  #retractedIn = Number.POSITIVE_INFINITY
  /** The body before it under the same id and kind. */
  readonly previous: Version<K> | undefined
  #bytes: Buffer | null
  readonly #start: number
  readonly #end: number
  #statement: StatementOf<K> | undefined

  /** The body stands in the bytes from `start` up to `end`. */
  constructor(
    id: string,
    assertedIn: number,
    previous: Version<K> | undefined,
    bytes: Buffer,
    start: number,
    end: number,
  ) {
    this.id = id
    this.assertedIn = assertedIn
    this.previous = previous
    this.#bytes = bytes
    this.#start = start
    this.#end = end
  }

  /** Ends it in a revision, unless an earlier one has. */
  withdraw(revision: number): void {
    if (this.#retractedIn > revision) this.#retractedIn = revision
  }

  isKnownAt(revision: number): boolean {
    return this.assertedIn <= revision && revision < this.#retractedIn
  }

  /** The statement; read from its bytes when it is first asked for, since most questions need few. */
  get statement(): StatementOf<K> {
    if (this.#statement !== undefined) return this.#statement
    const text = this.#bytes?.toString('utf8', this.#start, this.#end) ?? ''
    const statement = readStatement(JSON.parse(text)) as StatementOf<K> & Statement
    this.#statement = statement
    this.#bytes = null
    return statement
  }
}
