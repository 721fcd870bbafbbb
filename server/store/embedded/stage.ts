import { asRecorded, readStatement, sameStatement } from '../../../schema/read-statement.ts'
import { KINDS } from '../../../schema/statement.ts'
import type { BadEntry } from '../../errors.ts'
import { canonicalJson } from '../canonical-json.ts'
import { emptyRevision, enteredTwice, heldAlready, heldAsAnother, notHeld } from '../log-rules.ts'
import type { Entry } from '../statement-log.ts'
import { type Connection, codeOf } from './connection.ts'

/** How many entries are held in memory, and how many are moved at once before others get their turn. */
const BATCH = 500
const MOVE = 5000

/** What is held under the id of a staged entry. Its body is null where it was withdrawn, all of it where there never was one. */
const HELD = `
  LEFT JOIN entry AS held
  ON held.id = staged.id AND held.revision = (SELECT max(revision) FROM entry WHERE id = staged.id)
`

const REFUSED = `CASE
  WHEN staged.body IS NULL THEN held.body IS NULL
  WHEN held.body IS NULL THEN 0
  ELSE held.kind <> staged.kind OR held.body = staged.body END`

/** The kinds of which statements may be held in an earlier version of their shape. */
const REVISED = KINDS.filter(({ v }) => v > 1).map(({ kind }) => `'${kind}'`)

const RESTATED = `
  SELECT staged.id, staged.body, held.body FROM staged ${HELD}
  WHERE staged.kind IN (${REVISED.join(', ')}) AND held.kind = staged.kind
    AND json_extract(held.body, '$.v') <> json_extract(staged.body, '$.v')`

/**
 * Where the entries of a revision wait until their stream has ended: in a temporary file, seen by one connection alone. What it holds is weighed
 * and moved inside that connection's transaction.
 */
export class Stage {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
    connection.exec(`
      PRAGMA temp_store = FILE;
      CREATE TEMP TABLE staged (id TEXT PRIMARY KEY, kind TEXT, body TEXT);
    `)
  }

  /** Takes in a stream. Throws `BadEntry` where an id comes twice, and what the stream throws. */
  async fill(entries: AsyncIterable<Entry> | Iterable<Entry>): Promise<void> {
    let batch: Entry[] = []
    for await (const entry of entries) {
      batch.push(entry)
      if (batch.length < BATCH) continue
      this.#add(batch)
      batch = []
      await othersTurn()
    }
    this.#add(batch)
  }

  /** How many statements it asserts and withdraws. Throws `BadEntry` where it is empty, or holds what the log refuses. */
  weigh(): { readonly asserted: number; readonly retracted: number } {
    const [counts] = this.#connection.rows<readonly [number, number, number, string | null]>(`
      SELECT count(*), count(staged.body), count(held.body), min(CASE WHEN ${REFUSED} THEN staged.id END)
      FROM staged ${HELD}`)
    const [entries, asserted, retracted, refused] = counts ?? [0, 0, 0, null]
    if (entries === 0) throw emptyRevision()
    if (refused !== null) throw this.#refusalOf(refused)
    this.#refuseRestated()
    return { asserted, retracted }
  }

  /** Refuses what is held in another version of its shape and says the same. */
  #refuseRestated(): void {
    for (const [id, stated, held] of this.#connection.rows<readonly [string, string, string]>(RESTATED)) {
      if (sameStatement(readStatement(JSON.parse(stated)), readStatement(JSON.parse(held)))) throw heldAlready(id)
    }
  }

  /** Moves all of it into the log as the entries of a revision. */
  async moveTo(revision: number): Promise<void> {
    let last = ''
    for (let upTo = this.#lastToMove(last); upTo !== null; upTo = this.#lastToMove(last)) {
      // By kind first: entries of a kind are read together.
      this.#connection.run(
        `INSERT INTO entry SELECT ?, staged.id, ifnull(staged.kind, held.kind), staged.body
        FROM staged ${HELD} WHERE staged.id > ? AND staged.id <= ? ORDER BY 3, 2`,
        revision,
        last,
        upTo,
      )
      last = upTo
      await othersTurn()
    }
  }

  empty(): void {
    this.#connection.exec('DELETE FROM staged')
  }

  #add(batch: readonly Entry[]): void {
    if (batch.length === 0) return
    this.#connection.exec('BEGIN')
    try {
      for (const entry of batch) {
        if (entry.op === 'retract') this.#insert(entry.id, null, null)
        else this.#insert(entry.statement.id, entry.statement.kind, canonicalJson(asRecorded(entry.statement)))
      }
      this.#connection.exec('COMMIT')
    } catch (error) {
      this.#connection.rollBack()
      throw error
    }
  }

  #insert(id: string, kind: string | null, body: string | null): void {
    try {
      this.#connection.run('INSERT INTO staged VALUES (?, ?, ?)', id, kind, body)
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_CONSTRAINT')) throw error
      throw enteredTwice(id)
    }
  }

  #refusalOf(id: string): BadEntry {
    const [row] = this.#connection.rows<readonly [string | null, string | null]>(
      `SELECT staged.kind, iif(held.body IS NULL, NULL, held.kind) FROM staged ${HELD} WHERE staged.id = ?`,
      id,
    )
    const [kind, heldKind] = row ?? [null, null]
    if (kind === null) return notHeld(id)
    if (kind === heldKind) return heldAlready(id)
    return heldAsAnother(id, heldKind ?? '', kind)
  }

  #lastToMove(after: string): string | null {
    const [row] = this.#connection.rows<readonly [string | null]>(
      `SELECT max(id) FROM (SELECT id FROM staged WHERE id > ? ORDER BY id LIMIT ${MOVE})`,
      after,
    )
    return row?.[0] ?? null
  }
}

/** Lets whatever else this process does go on: the driver itself waits for nothing. */
const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
