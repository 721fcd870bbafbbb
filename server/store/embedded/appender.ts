import { statSync } from 'node:fs'
import type { Revision } from '../../../schema/revision.ts'
import { StoreUnavailable } from '../../errors.ts'
import { checkExpected, checkReplayed, instantAfter } from '../log-rules.ts'
import type { Entry, Reason } from '../statement-log.ts'
import { Connection } from './connection.ts'
import { REVISION_COLUMNS, type RevisionRow, revisionOf } from './revision-row.ts'
import { Stage } from './stage.ts'

/**
 * The writing side of the log. A stream is staged first and moved into the file in one transaction at its end, so that other
 * processes are kept waiting for the move only, whatever the stream waits for. Appends of one store follow one another.
 */
export class Appender {
  readonly #path: string
  readonly #clock: () => Date
  readonly #patience: number
  readonly #file: number
  #writer: { readonly connection: Connection; readonly stage: Stage } | null = null
  #closed = false
  #last: Promise<unknown> = Promise.resolve()

  /** `patience`: for how many milliseconds an append waits for another process that is writing. */
  constructor(path: string, clock: () => Date, patience: number) {
    this.#path = path
    this.#clock = clock
    this.#patience = patience
    this.#file = statSync(path).ino
  }

  get sent(): number {
    return this.#writer?.connection.sent ?? 0
  }

  append(reason: Reason, entries: AsyncIterable<Entry> | Iterable<Entry>, expected?: number): Promise<Revision> {
    if (this.#closed) return Promise.reject(new StoreUnavailable(`${this.#path} is closed: open the store again`))
    const appended = this.#last.then(() => this.#append(reason, entries, expected))
    this.#last = appended.catch(() => undefined)
    return appended
  }

  /** Ends when all appends have ended; takes no more. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#last
    this.#writer?.connection.close()
  }

  async #append(reason: Reason, entries: AsyncIterable<Entry> | Iterable<Entry>, expected?: number): Promise<Revision> {
    this.#writer ??= openWriter(this.#path)
    const { connection, stage } = this.#writer
    try {
      // Refused before the stream is read, where that can be: reading it may take long.
      checkExpected(headOf(connection), expected)
      await stage.fill(entries)
      await this.#begin(connection)
      try {
        // Inside the transaction, so that what is weighed here does not change any more.
        const head = headOf(connection)
        checkExpected(head, expected)
        const counts = stage.weigh()
        checkReplayed(head, reason)
        const recordedAt = instantAfter(head, reason, this.#clock().getTime())
        const revision = { number: (head?.number ?? 0) + 1, recordedAt, by: reason.by, reason: reason.why, ...counts }
        insertRevision(connection, revision)
        await stage.moveTo(revision.number)
        connection.exec('COMMIT')
        return revision
      } catch (error) {
        connection.rollBack()
        throw error
      }
    } finally {
      stage.empty()
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
    connection.rollBack()
    throw new StoreUnavailable(`${this.#path} was moved or replaced while it was open: start again`)
  }
}

const inodeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino

function openWriter(path: string): { readonly connection: Connection; readonly stage: Stage } {
  const connection = new Connection(path)
  // FULL: a revision is on the disk before it is acknowledged, so that neither a kill nor a power cut loses it.
  connection.exec('PRAGMA busy_timeout = 0; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 16777216')
  return { connection, stage: new Stage(connection) }
}

function headOf(connection: Connection): Revision | null {
  const [row] = connection.rows<RevisionRow>(`SELECT ${REVISION_COLUMNS} FROM revision ORDER BY number DESC LIMIT 1`)
  return row === undefined ? null : revisionOf(row)
}

function insertRevision(connection: Connection, revision: Revision): void {
  const { number, recordedAt, by, reason, asserted, retracted } = revision
  connection.run('INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?)', number, recordedAt, by, reason, asserted, retracted)
}
