import { randomUUID } from 'node:crypto'
import type { Instant } from '../../../schema/date.ts'
import type { Revision } from '../../../schema/revision.ts'
import { HeadMoved } from '../../errors.ts'
import { checkExpected, checkReplayed, emptyRevision, instantAfter } from '../log-rules.ts'
import { chainDigest, EntriesDigest } from '../revision-digests.ts'
import type { Entry, LogEntry, Reason, RevisionDigests, RevisionPage, StatementLog, Touch } from '../statement-log.ts'
import { type Batch, batchesOf } from './batches.ts'
import { type Connection, type Row, type Writing, whole } from './connection.ts'
import { RESOLVE, REVISIONS_NEWEST_FIRST } from './cypher/log.ts'
import { CREATE_REVISION } from './cypher/stage.ts'
import { IS_LEFT } from './cypher/turn.ts'
import { addSorted, chainOf, digestOfEntries, digestOfRevision, makeMissingDigests } from './digests.ts'
import { digestsAfter } from './kept-digests.ts'
import { readLog } from './read-log.ts'
import { type Staged, stage } from './stage.ts'
import { type Trail, toldToWriter } from './told-to-writer.ts'
import { rehearsedTouching, revisionsTouching } from './touching.ts'
import { clearLeftovers, type Head, lockLog, revisionOf, Turn, waitForTurn } from './turn.ts'
import type { Rehearsed } from './upkeep.ts'

/** Later than every instant that a revision can have. */
const END_OF_TIME = '9999-12-31T23:59:59.999Z'

/** What a store may set otherwise in its tests. */
export interface LogOptions {
  readonly clock: () => Date
  /** Entries a transaction. */
  readonly batchSize: number
  /** How long a silent writer keeps its turn, in milliseconds. */
  readonly leaseMs: number
  /** The digests of revisions that are known from elsewhere. */
  readonly known: () => Promise<readonly RevisionDigests[]>
  /** Is told of each revision that this process has appended. */
  readonly appended?: ((revision: Revision) => void) | undefined
}

/** The log as nodes of Neo4j: versions of statements stamped `assertedIn` and `retractedIn`, and a `Revision` for each number up to the head. */
export class Neo4jLog implements StatementLog {
  readonly #connection: Connection
  readonly #options: LogOptions

  constructor(connection: Connection, options: LogOptions) {
    this.#connection = connection
    this.#options = options
  }

  async append(reason: Reason, entries: AsyncIterable<Entry> | Iterable<Entry>, expected?: number): Promise<Revision> {
    const revision = await this.#append(reason, entries, expected)
    this.#options.appended?.(revision)
    return revision
  }

  async #append(reason: Reason, entries: AsyncIterable<Entry> | Iterable<Entry>, expected?: number): Promise<Revision> {
    const token = randomUUID()
    const refuse = (head: Head | null) => {
      checkExpected(head, expected)
      checkReplayed(head, reason)
    }
    let large: LargeRevision | null = null
    const trail: Trail = { mayBeKept: false }
    try {
      for await (const batch of batchesOf(entries, this.#options.batchSize)) {
        if (large === null && batch.last) return await this.#appendAtOnce(token, reason, batch, refuse, trail)
        large ??= new LargeRevision(await Turn.take(this.#connection, token, this.#options.leaseMs, refuse))
        await large.add(batch)
      }
      if (large === null) throw emptyRevision()
      return await this.#moveHead(large, token, reason, trail)
    } catch (error) {
      await large?.undo()
      throw toldToWriter(error, trail)
    } finally {
      large?.turn.stop()
    }
  }

  read(since: number): AsyncIterable<LogEntry> {
    return this.#read(since)
  }

  digests(since: number): AsyncIterable<RevisionDigests> {
    return digestsAfter(this.#connection, since)
  }

  async head(): Promise<Revision | null> {
    return (await this.resolve([])).head
  }

  async resolve(
    asked: readonly (Instant | number)[],
  ): Promise<{ readonly head: Revision | null; readonly at: readonly (Revision | null)[] }> {
    const rows = await this.#connection.readNewest(RESOLVE, {
      instants: [END_OF_TIME, ...asked.map((one) => (typeof one === 'number' ? null : one))],
      numbers: [null, ...asked.map((one) => (typeof one === 'number' ? whole(one) : null))],
    })
    const [head = null, ...at] = rows.map(([row]) => (row === null ? null : revisionOf(row as Row)))
    return { head, at }
  }

  async revisions(page: {
    readonly upTo: number
    readonly before?: number | undefined
    readonly limit: number
  }): Promise<RevisionPage> {
    const [row] = await this.#connection.read(REVISIONS_NEWEST_FIRST, {
      upTo: whole(page.upTo),
      before: whole(page.before ?? page.upTo + 1),
      limit: page.limit,
    })
    const [total, revisions] = row as readonly [number, readonly Row[]]
    return { revisions: revisions.map(revisionOf), total }
  }

  touching(question: Parameters<StatementLog['touching']>[0]): Promise<readonly Touch[]> {
    return revisionsTouching(this.#connection, question)
  }

  /** Gives digests to the revisions that were written before there were any. */
  makeMissingDigests(): Promise<void> {
    return makeMissingDigests(this.#connection, this.#options.known)
  }

  /** Removes what a writer that was killed left above the head; only looks, where there is none. */
  async clearLeftovers(): Promise<void> {
    const [row] = await this.#connection.aside(IS_LEFT)
    if (row?.[0] === true) await clearLeftovers(this.#connection, randomUUID(), this.#options.leaseMs)
  }

  /** The statements of the log's questions, asking about nothing. */
  rehearsed(): readonly Rehearsed[] {
    return [
      [RESOLVE, { instants: [END_OF_TIME], numbers: [null] }],
      [REVISIONS_NEWEST_FIRST, { upTo: whole(0), before: whole(0), limit: 1 }],
      rehearsedTouching(),
    ]
  }

  async *#read(since: number): AsyncGenerator<LogEntry, void> {
    // What is appended while the log is read is not part of it.
    const head = await this.head()
    if (head !== null) yield* readLog(this.#connection, since, head.number)
  }

  /** A revision of one batch: one transaction, so that nothing is ever staged. */
  async #appendAtOnce(
    token: string,
    reason: Reason,
    batch: Batch,
    refuse: (head: Head | null) => void,
    trail: Trail,
  ): Promise<Revision> {
    const since = Date.now()
    const digest = digestOfEntries(batch.entries)
    for (;;) {
      const outcome = await this.#connection.write(async (writing) => {
        const { head, done, turn } = await lockLog(writing, token)
        if (done !== null) return done
        trail.mayBeKept = false
        refuse(head)
        if (turn === 'taken' || turn === 'left') return turn
        const number = (head?.number ?? 0) + 1
        const staged = await stage(writing, batch.entries, number)
        const revision = await this.#record(writing, token, reason, head, staged, digest)
        trail.mayBeKept = true
        return revision
      })
      if (typeof outcome === 'object') return outcome
      if (outcome === 'taken') await waitForTurn(this.#connection, since)
      else await this.clearLeftovers()
    }
  }

  async #moveHead(
    { turn, staged, digest }: LargeRevision,
    token: string,
    reason: Reason,
    trail: Trail,
  ): Promise<Revision> {
    // Entries that came in another order than the log's are read back in that.
    const entries = digest.end() ?? (await digestOfRevision(this.#connection, (turn.head?.number ?? 0) + 1))
    return this.#connection.write(async (writing) => {
      const { done, head, turn: whose } = await lockLog(writing, token)
      if (done !== null) return done
      trail.mayBeKept = false
      if (whose !== 'mine') throw new HeadMoved('Another writer took the turn of this one: append again')
      const revision = await this.#record(writing, token, reason, head, staged, entries)
      await turn.giveUp(writing)
      trail.mayBeKept = true
      return revision
    })
  }

  async #record(
    writing: Writing,
    token: string,
    reason: Reason,
    head: Head | null,
    staged: Staged,
    entries: string,
  ): Promise<Revision> {
    const revision: Revision = {
      number: (head?.number ?? 0) + 1,
      recordedAt: instantAfter(head, reason, this.#options.clock().getTime()),
      by: reason.by,
      reason: reason.why,
      ...staged,
    }
    const { number, asserted, retracted } = revision
    const before = await chainOf(this.#connection, head, this.#options.known, writing)
    await writing.run(CREATE_REVISION, {
      ...revision,
      number: whole(number),
      asserted: whole(asserted),
      retracted: whole(retracted),
      token,
      entriesDigest: entries,
      chainDigest: chainDigest(before, revision, entries),
    })
    return revision
  }
}

/** A revision in more than one transaction, staged above the head. */
class LargeRevision {
  staged: Staged = { asserted: 0, retracted: 0 }
  readonly digest = new EntriesDigest()

  constructor(readonly turn: Turn) {}

  async add({ entries }: Batch): Promise<void> {
    const number = (this.turn.head?.number ?? 0) + 1
    addSorted(this.digest, entries)
    const { asserted, retracted } = await this.turn.step((writing) => stage(writing, entries, number))
    this.staged = { asserted: this.staged.asserted + asserted, retracted: this.staged.retracted + retracted }
  }

  /** Leaves nothing. Where even that cannot be done now, the turn lapses and the next writer does it. */
  async undo(): Promise<void> {
    try {
      await this.turn.clear()
      await this.turn.giveUp()
    } catch {
      // The error that ended the revision is the one to tell.
    }
  }
}
