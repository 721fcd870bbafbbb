import type { Instant } from '../../schema/date.ts'
import type { Revision } from '../../schema/revision.ts'
import type { Kind, Statement } from '../../schema/statement.ts'
import type { Ref } from './plan.ts'

/** Who enters a revision, and why. `recordedAt` is for replaying a log that has its instants already. */
export interface Reason {
  readonly by: string
  readonly why: string
  readonly recordedAt?: Instant | undefined
}

/** States a fact. Where its id is held already, it is a correction: the body held is withdrawn in the same revision. */
export interface Assertion {
  readonly op: 'assert'
  readonly statement: Statement
}

/** Withdraws the fact held under an id. */
export interface Retraction {
  readonly op: 'retract'
  readonly id: string
}

export type Entry = Assertion | Retraction

/** A mark that opens a revision, then its entries in the order of their ids. */
export type LogEntry = { readonly op: 'revision'; readonly revision: Revision } | Entry

/** Some revisions, newest first, and how many there are in all. */
export interface RevisionPage {
  readonly revisions: readonly Revision[]
  readonly total: number
}

/** What was kept of a revision when it was written, by which it is told whether it still is what was written: SHA-256 in hex. Nothing of it stands in the log's lines. */
export interface RevisionDigests {
  readonly number: number
  readonly recordedAt: Instant
  /** Of the lines of its entries: the same in every store that holds them, whatever number the revision has there. */
  readonly entries: string
  /** Of the chain up to it: of the chain before it, of its own line and of its entries. */
  readonly chain: string
}

/** Which statements to watch. What none of the three names is not looked for: a question that names nothing has no answer. */
export interface Watched {
  /** Ids of statements: stated, corrected or withdrawn. */
  readonly ids?: readonly string[] | undefined
  /** Kinds: any statement of one of them. */
  readonly kinds?: readonly Kind[] | undefined
  /** What statements refer to: any statement that does by that reference, whether the revision stated it or withdrew it. */
  readonly about?: readonly { readonly ref: Ref; readonly target: string }[] | undefined
}

/** A revision that touched something watched. */
export interface Touch {
  readonly revision: Revision
  /** The statements found by `ids` and `about`, each once, in code-point order. Empty where only a kind was touched. */
  readonly ids: readonly string[]
}

/**
 * The append-only log: what was stated when, by whom and why. Nothing in it is ever overwritten.
 */
export interface StatementLog {
  /**
   * Appends entries as one revision, or nothing at all. Visible to every reader, in this process or another, once the promise is fulfilled.
   *
   * Its instant is `reason.recordedAt`, else the clock's, in either case made later than the head's by at least a millisecond.
   * (A replayed instant that is not later than the head's is refused with `BadEntry`, since an instant is never altered.)
   * Refuses with `HeadMoved` when `expected` is given and is not the head's number any more; with `BadEntry` an empty stream, an id
   * twice in one revision, a retraction of an id that is not held, an assertion that equals what is held, and an assertion of another
   * kind than the one held under its id. Memory does not grow with the stream.
   * The caller has checked each statement against `schema/statement.ts`.
   */
  append(reason: Reason, entries: AsyncIterable<Entry> | Iterable<Entry>, expected?: number): Promise<Revision>
  /** Everything after revision number `since`, oldest first, each revision's entries by id in code-point order. Memory does not grow with the log. */
  read(since: number): AsyncIterable<LogEntry>
  /** The digests of the revisions after number `since`, oldest first, as they were kept when each was written. Reads no entry. */
  digests(since: number): AsyncIterable<RevisionDigests>
  /** The newest revision; null while the log is empty. */
  head(): Promise<Revision | null>
  /**
   * The head; for each instant the newest revision recorded at or before it, and for each number the revision of that number (null: there is none). One
   * statement to the store, however many are asked for: the one look-up that a request may make beside its questions.
   */
  resolve(
    asked: readonly (Instant | number)[],
  ): Promise<{ readonly head: Revision | null; readonly at: readonly (Revision | null)[] }>
  /** At most `limit` revisions with numbers up to `upTo`, newest first, skipping those at and above `before`; `total` counts all up to `upTo`. */
  revisions(page: {
    readonly upTo: number
    readonly before?: number | undefined
    readonly limit: number
  }): Promise<RevisionPage>
  /**
   * The revisions after number `since`, and up to `upTo` where it is given, that touched something watched, oldest first: in which a statement was
   * stated, corrected or withdrawn that stands under one of the ids, is of one of the kinds, or refers to one of the targets. A correction touches what the
   * body before it referred to as well as what the new one does. By index, in one question to the store: what it costs grows with what it finds and with the
   * versions of what is watched, not with the log nor with the size of a revision.
   */
  touching(
    question: { readonly since: number; readonly upTo?: number | undefined } & Watched,
  ): Promise<readonly Touch[]>
}
