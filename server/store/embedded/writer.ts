import { statSync } from 'node:fs'
import type { Revision } from '../../../schema/revision.ts'
import { StoreDamaged, StoreUnavailable } from '../../errors.ts'
import { checkExpected, checkReplayed, instantAfter } from '../log-rules.ts'
import { chainDigest, EntriesDigest, lineOfBody, NO_CHAIN } from '../revision-digests.ts'
import type { Reason } from '../statement-log.ts'
import { Connection } from './connection.ts'
import { INSERT_MARK, REVISION_COLUMNS, type RevisionRow, revisionOf } from './revision-row.ts'
import { type Row, Stage } from './stage.ts'
import { isWhole, sumOfRow } from './sums.ts'

/** Where a writer writes, and for how many milliseconds it waits for another process that is writing. */
export interface WriterOptions {
  readonly path: string
  readonly patience: number
  /** The file that was opened, by its number; what is written to one that has no name any more would be lost. */
  readonly inode: number
}

/** What writes one revision after another: begun, given its entries some at a time, and finished or given up. */
export interface RevisionWriter {
  /** Refuses, where that can be known before the entries are read: reading them may take long. */
  begin(expected: number | undefined): Promise<void>
  add(rows: readonly Row[]): Promise<void>
  /** Makes the revision of what was added, in one transaction. `now` is asked inside it. */
  finish(reason: Reason, expected: number | undefined, now: () => number | Promise<number>): Promise<Revision>
  giveUp(): Promise<void>
  close(): Promise<void>
}

/**
 * Writes in the thread that it is made in. A stream is staged first and moved into the file in one transaction at its end, so that other processes are kept waiting
 * for the move only, whatever the stream waits for.
 */
export class Writer implements RevisionWriter {
  readonly #options: WriterOptions
  readonly #connection: Connection
  readonly #stage: Stage
  #digest = new EntriesDigest()

  constructor(options: WriterOptions) {
    this.#options = options
    this.#connection = new Connection(options.path)
    // FULL: a revision is on the disk before it is acknowledged, so that neither a kill nor a power cut loses it.
    this.#connection.exec('PRAGMA busy_timeout = 0; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 16777216')
    this.#stage = new Stage(this.#connection)
  }

  async begin(expected: number | undefined): Promise<void> {
    checkExpected(this.#head(), expected)
  }

  async add(rows: readonly Row[]): Promise<void> {
    this.#stage.add(rows)
    for (const [id, body] of rows) this.#digest.add(id, lineOfBody(id, body))
  }

  async finish(reason: Reason, expected: number | undefined, now: () => number | Promise<number>): Promise<Revision> {
    const entries = this.#digest.end() ?? this.#stage.entriesDigest()
    await this.#lock()
    try {
      // Inside the transaction, so that what is weighed here does not change any more.
      const head = this.#head()
      checkExpected(head, expected)
      const counts = this.#stage.weigh()
      checkReplayed(head, reason)
      const recordedAt = instantAfter(head, reason, await now())
      const revision = { number: (head?.number ?? 0) + 1, recordedAt, by: reason.by, reason: reason.why, ...counts }
      insertRevision(this.#connection, revision)
      insertDigests(this.#connection, revision.number, entries, chainDigest(this.#chain(), revision, entries))
      this.#stage.moveTo(revision.number)
      this.#connection.exec('COMMIT')
      return revision
    } catch (error) {
      this.#connection.rollBack()
      throw error
    }
  }

  async giveUp(): Promise<void> {
    this.#stage.empty()
    this.#digest = new EntriesDigest()
  }

  async close(): Promise<void> {
    this.#connection.close()
  }

  #head(): Revision | null {
    const [row] = this.#connection.rows<RevisionRow>(
      `SELECT ${REVISION_COLUMNS} FROM revision ORDER BY number DESC LIMIT 1`,
    )
    return row === undefined ? null : revisionOf(row, this.#options.path)
  }

  /** The chain that the next revision goes on from. */
  #chain(): string {
    const [chain, whole, revision] = this.#connection.first<[string, number, number]>(
      `SELECT chain, ${isWhole('digest', 'digest')}, revision FROM digest ORDER BY revision DESC LIMIT 1`,
    ) ?? [NO_CHAIN, 1, null]
    if (whole !== 1)
      throw StoreDamaged.at(this.#options.path, { revision, id: null }, 'its digest is not what was written')
    return chain
  }

  /** Takes the lock for writing. Waits without blocking: SQLite's own waiting would stop the whole thread. */
  async #lock(): Promise<void> {
    const { path, patience, inode } = this.#options
    const until = performance.now() + patience
    while (!this.#connection.tryExec('BEGIN IMMEDIATE')) {
      if (performance.now() >= until) {
        throw new StoreUnavailable(
          `another process has been writing to ${path} for ${patience / 1000} s: try again when it has finished`,
        )
      }
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    if (statSync(path, { throwIfNoEntry: false })?.ino === inode) return
    this.#connection.rollBack()
    throw new StoreUnavailable(`${path} was moved or replaced while it was open: start again`)
  }
}

/** Enters a revision's mark. */
export function insertRevision(connection: Connection, revision: Revision): void {
  const { number, recordedAt, by, reason, asserted, retracted } = revision
  connection.run(INSERT_MARK, number, recordedAt, by, reason, asserted, retracted)
}

/** Enters what a revision is known by. */
export function insertDigests(connection: Connection, number: number, entries: string, chain: string): void {
  connection.run(
    `INSERT INTO digest SELECT revision, entries, chain, ${sumOfRow('digest', 'made')} FROM (SELECT CAST(?1 AS INTEGER) AS revision, ?2 AS entries, ?3 AS chain) AS made`,
    number,
    entries,
    chain,
  )
}
