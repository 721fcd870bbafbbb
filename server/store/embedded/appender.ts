import { statSync } from 'node:fs'
import type { Revision } from '../../../schema/revision.ts'
import { BadEntry, HeadMoved, StoreUnavailable } from '../../errors.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Entry, Reason } from '../statement-log.ts'
import { Connection, codeOf } from './connection.ts'
import { REVISION_COLUMNS, type RevisionRow, revisionOf } from './revision-row.ts'

/** How many entries are held in memory, and how many are moved at once before others get their turn. */
const BATCH = 500
const MOVE = 5000

/** Where the entries of a revision wait until the stream has ended: in a temporary file, seen by this connection alone. */
const STAGE = `
  PRAGMA temp_store = FILE;
  CREATE TEMP TABLE staged (id TEXT PRIMARY KEY, kind TEXT, body TEXT);
`

/** What is held under the id of a staged entry. Its body is null where it was withdrawn, all of it where there never was one. */
const HELD = `
  LEFT JOIN entry AS held
  ON held.id = staged.id AND held.revision = (SELECT max(revision) FROM entry WHERE id = staged.id)
`

const REFUSED = `CASE
  WHEN staged.body IS NULL THEN held.body IS NULL
  WHEN held.body IS NULL THEN 0
  ELSE held.kind <> staged.kind OR held.body = staged.body END`

/**
 * The writing side of the log. A stream is staged first and moved into the file in one transaction at its end, so that other
 * processes are kept waiting for the move only, whatever the stream waits for. Appends of one store follow one another.
 */
export class Appender {
  readonly #path: string
  readonly #clock: () => Date
  readonly #patience: number
  readonly #file: number
  #connection: Connection | null = null
  #last: Promise<unknown> = Promise.resolve()

  /** `patience`: for how many milliseconds an append waits for another process that is writing. */
  constructor(path: string, clock: () => Date, patience: number) {
    this.#path = path
    this.#clock = clock
    this.#patience = patience
    this.#file = statSync(path).ino
  }

  get sent(): number {
    return this.#connection?.sent ?? 0
  }

  append(reason: Reason, entries: AsyncIterable<Entry> | Iterable<Entry>, expected?: number): Promise<Revision> {
    const appended = this.#last.then(() => this.#append(reason, entries, expected))
    this.#last = appended.catch(() => undefined)
    return appended
  }

  /** Ends when all appends have ended. */
  async close(): Promise<void> {
    await this.#last
    this.#connection?.close()
  }

  async #append(reason: Reason, entries: AsyncIterable<Entry> | Iterable<Entry>, expected?: number): Promise<Revision> {
    this.#connection ??= connect(this.#path)
    const connection = this.#connection
    try {
      // Refused before the stream is read, where that can be: reading it may take long.
      checkExpected(headOf(connection), expected)
      await stage(connection, entries)
      await this.#begin(connection)
      try {
        const revision = nextRevision(connection, reason, expected, this.#clock)
        await move(connection, revision)
        connection.exec('COMMIT')
        return revision
      } catch (error) {
        rollBack(connection)
        throw error
      }
    } finally {
      connection.exec('DELETE FROM staged')
    }
  }

  /** Takes the lock for writing. Waits without blocking: SQLite's own waiting would stop the whole process. */
  async #begin(connection: Connection): Promise<void> {
    const until = performance.now() + this.#patience
    while (!connection.tryExec('BEGIN IMMEDIATE')) {
      if (performance.now() >= until) {
        throw new StoreUnavailable(
          `another process has been writing to ${this.#path} for ${this.#patience / 1000} s: try again when it has finished`,
        )
      }
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    // What is written to a file that has no name any more is lost when the process ends.
    if (inodeOf(this.#path) === this.#file) return
    rollBack(connection)
    throw new StoreUnavailable(`${this.#path} was moved or replaced while it was open: start again`)
  }
}

const inodeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino

function connect(path: string): Connection {
  const connection = new Connection(path)
  // FULL: a revision is on the disk before it is acknowledged, so that neither a kill nor a power cut loses it.
  connection.exec(`PRAGMA busy_timeout = 0; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 16777216; ${STAGE}`)
  return connection
}

function rollBack(connection: Connection): void {
  // A full disk or a failed write has rolled back already, and there is no transaction to end any more.
  if (connection.inTransaction) connection.exec('ROLLBACK')
}

async function stage(connection: Connection, entries: AsyncIterable<Entry> | Iterable<Entry>): Promise<void> {
  let batch: Entry[] = []
  for await (const entry of entries) {
    batch.push(entry)
    if (batch.length < BATCH) continue
    stageBatch(connection, batch)
    batch = []
    await othersTurn()
  }
  stageBatch(connection, batch)
}

function stageBatch(connection: Connection, batch: readonly Entry[]): void {
  if (batch.length === 0) return
  connection.exec('BEGIN')
  try {
    for (const entry of batch) {
      const row =
        entry.op === 'assert'
          ? [entry.statement.id, entry.statement.kind, canonicalJson(entry.statement)]
          : [entry.id, null, null]
      insertStaged(connection, row)
    }
    connection.exec('COMMIT')
  } catch (error) {
    rollBack(connection)
    throw error
  }
}

function insertStaged(connection: Connection, row: readonly (string | null)[]): void {
  try {
    connection.run('INSERT INTO staged VALUES (?, ?, ?)', ...row)
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_CONSTRAINT')) throw error
    throw new BadEntry(`${row[0]} is in the revision twice: enter it once`, { cause: error })
  }
}

function headOf(connection: Connection): Revision | null {
  const [row] = connection.rows<RevisionRow>(`SELECT ${REVISION_COLUMNS} FROM revision ORDER BY number DESC LIMIT 1`)
  return row === undefined ? null : revisionOf(row)
}

function checkExpected(head: Revision | null, expected: number | undefined): void {
  const number = head?.number ?? 0
  if (expected === undefined || expected === number) return
  throw new HeadMoved(`the head is revision ${number}, not ${expected}: read the newer revisions and try again`)
}

/** The mark of the staged revision, checked against what is held. Inside the transaction, so that nothing changes any more. */
function nextRevision(
  connection: Connection,
  reason: Reason,
  expected: number | undefined,
  clock: () => Date,
): Revision {
  const head = headOf(connection)
  checkExpected(head, expected)
  const [counts] = connection.rows<readonly [number, number, number, string | null]>(`
    SELECT count(*), count(staged.body), count(held.body), min(CASE WHEN ${REFUSED} THEN staged.id END)
    FROM staged ${HELD}`)
  const [entries, asserted, retracted, refused] = counts ?? [0, 0, 0, null]
  if (entries === 0) throw new BadEntry('a revision without entries: give it at least one, or append none')
  if (refused !== null) throw refusalOf(connection, refused)
  return {
    number: (head?.number ?? 0) + 1,
    recordedAt: instantAfter(head, reason, clock),
    by: reason.by,
    reason: reason.why,
    asserted,
    retracted,
  }
}

function refusalOf(connection: Connection, id: string): BadEntry {
  const [row] = connection.rows<readonly [string | null, string | null]>(
    `SELECT staged.kind, iif(held.body IS NULL, NULL, held.kind) FROM staged ${HELD} WHERE staged.id = ?`,
    id,
  )
  const [kind, heldKind] = row ?? [null, null]
  if (kind === null) return new BadEntry(`${id} is withdrawn but not held: leave the withdrawal out`)
  if (kind !== heldKind)
    return new BadEntry(`${id} is held as ${heldKind} and cannot become ${kind}: give the new fact an id of its own`)
  return new BadEntry(`${id} is held with the same content: leave it out, or correct it`)
}

function instantAfter(head: Revision | null, reason: Reason, clock: () => Date): string {
  const replayed = reason.recordedAt
  if (replayed === undefined) {
    const soonest = head === null ? Number.NEGATIVE_INFINITY : Date.parse(head.recordedAt) + 1
    return new Date(Math.max(clock().getTime(), soonest)).toISOString()
  }
  // Instants are compared as text.
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(replayed)) {
    throw new BadEntry(`the instant ${replayed} is not in UTC with milliseconds: write it as 2025-10-29T08:00:00.000Z`)
  }
  if (head !== null && replayed <= head.recordedAt) {
    throw new BadEntry(
      `the instant ${replayed} is not later than the head's, ${head.recordedAt}: replay a log from its first revision on`,
    )
  }
  return replayed
}

async function move(connection: Connection, revision: Revision): Promise<void> {
  const { number, recordedAt, by, reason, asserted, retracted } = revision
  connection.run('INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?)', number, recordedAt, by, reason, asserted, retracted)
  let last = ''
  for (let upTo = lastToMove(connection, last); upTo !== null; upTo = lastToMove(connection, last)) {
    // By kind first: entries of a kind are read together.
    connection.run(
      `INSERT INTO entry SELECT ?, staged.id, ifnull(staged.kind, held.kind), staged.body
      FROM staged ${HELD} WHERE staged.id > ? AND staged.id <= ? ORDER BY 3, 2`,
      number,
      last,
      upTo,
    )
    last = upTo
    await othersTurn()
  }
}

function lastToMove(connection: Connection, after: string): string | null {
  const [row] = connection.rows<readonly [string | null]>(
    `SELECT max(id) FROM (SELECT id FROM staged WHERE id > ? ORDER BY id LIMIT ${MOVE})`,
    after,
  )
  return row?.[0] ?? null
}

const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
