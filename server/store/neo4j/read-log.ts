import { readStatement } from '../../../schema/read-statement.ts'
import type { Revision } from '../../../schema/revision.ts'
import type { Statement } from '../../../schema/statement.ts'
import { StoreDamaged } from '../../errors.ts'
import { chainDigest, EntriesDigest, lineOfBody, NO_CHAIN } from '../revision-digests.ts'
import type { LogEntry } from '../statement-log.ts'
import { type Connection, type Row, whole } from './connection.ts'
import { NEXT_ASSERTED, NEXT_RETRACTED, REVISIONS_OLDEST_FIRST } from './cypher/log.ts'
import { digestsAfter } from './kept-digests.ts'
import { revisionOf } from './turn.ts'

const ROWS_A_PAGE = 2_000
const REVISIONS_A_PAGE = 500

/** A place in the log's order, and what stands there. */
interface Placed {
  readonly revision: number
  readonly id: string
  readonly statement: string | null
}

/**
 * The log after revision `since` up to `upTo`. Two walks in the order of (revision, id) are merged: what was stated, and what was withdrawn.
 * A statement that was both in one revision is a correction, which its assertion says already. Each revision is held against its digests at its end.
 */
export async function* readLog(connection: Connection, since: number, upTo: number): AsyncGenerator<LogEntry, void> {
  const walks = new Walks(connection, since, upTo)
  const digests = digestsAfter(connection, Math.max(0, since - 1))
  let before = since === 0 ? NO_CHAIN : ((await digests.next()).value?.chain ?? NO_CHAIN)
  for await (const revision of revisionsAfter(connection, since, upTo)) {
    yield { op: 'revision', revision }
    const digest = new EntriesDigest()
    for await (const { id, statement } of walks.of(revision.number)) {
      digest.add(id, lineOfBody(id, statement))
      yield statement === null
        ? { op: 'retract', id }
        : { op: 'assert', statement: statementOf(connection, revision.number, id, statement) }
    }
    const { value: kept } = await digests.next()
    if (kept === undefined || kept.number !== revision.number || kept.entries !== digest.end())
      throw damagedAt(connection, revision.number, null, 'its entries are not those that were written')
    if (kept.chain !== chainDigest(before, revision, kept.entries))
      throw damagedAt(connection, revision.number, null, 'it does not follow from the revision before it')
    before = kept.chain
  }
}

function statementOf(connection: Connection, revision: number, id: string, json: string): Statement {
  try {
    return readStatement(JSON.parse(json))
  } catch (error) {
    if (error instanceof SyntaxError) throw damagedAt(connection, revision, id, 'it is not what was written', error)
    throw error
  }
}

/** That something in the database is not what was written. */
export const damagedAt = (
  { uri }: Connection,
  revision: number,
  id: string | null,
  what: string,
  cause?: unknown,
): StoreDamaged => StoreDamaged.at(`the database at ${uri}`, { revision, id }, what, { cause })

/** Both walks through the entries of some revisions, which are asked for one after another. */
export class Walks {
  readonly #asserted: Walk
  readonly #retracted: Walk

  constructor(connection: Connection, since: number, upTo: number) {
    this.#asserted = new Walk(connection, NEXT_ASSERTED, since, upTo)
    this.#retracted = new Walk(connection, NEXT_RETRACTED, since, upTo)
  }

  /** The entries of a revision in the order of ids, each as the JSON of its statement; null for a withdrawal. */
  async *of(revision: number): AsyncGenerator<{ readonly id: string; readonly statement: string | null }, void> {
    for (;;) {
      const a = await this.#asserted.peek(revision)
      const r = await this.#retracted.peek(revision)
      if (a === null && r === null) return
      if (a !== null && (r === null || a.id <= r.id)) {
        yield { id: a.id, statement: a.statement ?? '' }
        this.#asserted.take()
        if (r?.id === a.id) this.#retracted.take()
      } else if (r !== null) {
        yield { id: r.id, statement: null }
        this.#retracted.take()
      }
    }
  }
}

/** The marks of revisions, oldest first; `upTo` may be later than the head. */
export async function* revisionsAfter(
  connection: Connection,
  since: number,
  upTo: number,
): AsyncGenerator<Revision, void> {
  for (let after = since; after < upTo; after += REVISIONS_A_PAGE) {
    const rows = await connection.read(REVISIONS_OLDEST_FIRST, {
      after: whole(after),
      upTo: whole(upTo),
      limit: REVISIONS_A_PAGE,
    })
    for (const [row] of rows) yield revisionOf(row as Row)
    if (rows.length < REVISIONS_A_PAGE) return
  }
}

/** A walk along one of the log's two indexes, a page at a time. */
class Walk {
  readonly #connection: Connection
  readonly #cypher: string
  readonly #upTo: number
  #page: readonly Placed[] = []
  #next = 0
  #ended = false
  #last: Placed

  constructor(connection: Connection, cypher: string, since: number, upTo: number) {
    this.#connection = connection
    this.#cypher = cypher
    this.#upTo = upTo
    // No id is greater than this one, so what is left of revision `since` is nothing.
    this.#last = { revision: since, id: '\uffff', statement: null }
  }

  /** What comes next, where it belongs to this revision. */
  async peek(revision: number): Promise<Placed | null> {
    if (this.#next >= this.#page.length && !this.#ended) await this.#turnPage()
    const next = this.#page[this.#next]
    return next?.revision === revision ? next : null
  }

  take(): void {
    this.#next++
  }

  async #turnPage(): Promise<void> {
    const rows = await this.#connection.read(this.#cypher, {
      revision: whole(this.#last.revision),
      id: this.#last.id,
      upTo: whole(this.#upTo),
      limit: ROWS_A_PAGE,
    })
    this.#page = rows.map((row) => {
      const [revision, id, statement = null] = row as [number, string, string | null | undefined]
      return { revision, id, statement }
    })
    this.#next = 0
    this.#last = this.#page.at(-1) ?? this.#last
    this.#ended = rows.length < ROWS_A_PAGE
  }
}
