import type { Kind, StatementOf } from '../../../schema/statement.ts'

/** Where a version's body stands in the bytes of the page it came in. */
interface Body {
  readonly bytes: Buffer
  readonly start: number
  readonly end: number
}

/** One body of a statement: known from the revision that asserted it until the one that retracted or corrected it. */
export class Version<K extends Kind = Kind> {
  readonly id: string
  readonly assertedIn: number
  /** Infinity while it is held. */
  retractedIn = Number.POSITIVE_INFINITY
  /** The body before it under the same id and kind. */
  readonly previous: Version<K> | undefined
  #body: Body | StatementOf<K>

  constructor(id: string, assertedIn: number, previous: Version<K> | undefined, body: Body) {
    this.id = id
    this.assertedIn = assertedIn
    this.previous = previous
    this.#body = body
  }

  isKnownAt(revision: number): boolean {
    return this.assertedIn <= revision && revision < this.retractedIn
  }

  /** The statement; read from its bytes when it is first asked for, since most questions need few. */
  get statement(): StatementOf<K> {
    if (!('bytes' in this.#body)) return this.#body
    const { bytes, start, end } = this.#body
    this.#body = JSON.parse(bytes.toString('utf8', start, end)) as StatementOf<K>
    return this.#body
  }
}
