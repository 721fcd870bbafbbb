import { statSync } from 'node:fs'
import { asRecorded } from '../../../schema/read-statement.ts'
import type { Revision } from '../../../schema/revision.ts'
import { StoreUnavailable, StoreUnusable } from '../../errors.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Entry, Reason } from '../statement-log.ts'
import type { Row } from './stage.ts'
import { type RevisionWriter, Writer, type WriterOptions } from './writer.ts'
import { openWriterThread } from './writer-thread.ts'

/** Takes the revisions of a log, one after another. */
export interface Appending {
  append(reason: Reason, entries: AsyncIterable<Entry> | Iterable<Entry>, expected?: number): Promise<Revision>
  /** Ends when all appends have ended; takes no more. */
  close(): Promise<void>
}

/** That of a file that may only be read: refuses every revision with one sentence. `onlyRead` says which file, and why. */
export class RefusingAppender implements Appending {
  readonly #onlyRead: string

  constructor(onlyRead: string) {
    this.#onlyRead = onlyRead
  }

  append(): Promise<Revision> {
    return Promise.reject(
      new StoreUnusable(
        `${this.#onlyRead}: give this user the rights to write to it and to its folder, or copy it to a folder that can be written to and set ENTENTE_DATA to that`,
      ),
    )
  }

  async close(): Promise<void> {}
}

/** How many entries are given to a writer at once. A revision of no more than these is written in this thread, a larger one in a thread of its own. */
const BATCH = 500

/** The writing side of the log. Appends of one store follow one another. */
export class Appender implements Appending {
  readonly #options: WriterOptions
  readonly #clock: () => Date
  /** Writes what is small: in this thread. */
  #here: RevisionWriter | null = null
  /** Writes what is large, so that this thread goes on meanwhile. */
  #aside: RevisionWriter | null = null
  #closed = false
  #last: Promise<unknown> = Promise.resolve()

  /** `patience`: for how many milliseconds an append waits for another process that is writing. */
  constructor(path: string, clock: () => Date, patience: number) {
    this.#options = { path, patience, inode: statSync(path).ino }
    this.#clock = clock
  }

  append(reason: Reason, entries: AsyncIterable<Entry> | Iterable<Entry>, expected?: number): Promise<Revision> {
    const { path } = this.#options
    if (this.#closed) return Promise.reject(new StoreUnavailable(`${path} is closed: open the store again`))
    const appended = this.#last.then(() => this.#append(reason, entries, expected))
    this.#last = appended.catch(() => undefined)
    return appended
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#last
    await this.#here?.close()
    await this.#aside?.close()
    this.#here = this.#aside = null
  }

  async #append(reason: Reason, entries: AsyncIterable<Entry> | Iterable<Entry>, expected?: number): Promise<Revision> {
    this.#here ??= new Writer(this.#options)
    await this.#here.begin(expected)
    let writer: RevisionWriter | null = null
    // While a batch is being written the next one is read; two are never on their way.
    let written: Promise<void> = Promise.resolve()
    try {
      for await (const { rows, last } of batchesOf(entries)) {
        await written
        writer ??= last ? this.#here : this.#writerAside()
        written = writer.add(rows)
        // A refusal is told where the batch is waited for, or by nobody where the stream itself fails.
        written.catch(() => undefined)
      }
      await written
      writer ??= this.#here
      return await writer.finish(reason, expected, () => this.#clock().getTime())
    } finally {
      await written.catch(() => undefined)
      await writer?.giveUp()
    }
  }

  #writerAside(): RevisionWriter {
    this.#aside ??= openWriterThread(this.#options)
    return this.#aside
  }
}

interface Batch {
  readonly rows: readonly Row[]
  /** Whether no other comes behind it. */
  readonly last: boolean
}

async function* batchesOf(entries: AsyncIterable<Entry> | Iterable<Entry>): AsyncIterable<Batch> {
  let rows: Row[] = []
  for await (const entry of entries) {
    if (rows.length === BATCH) {
      yield { rows, last: false }
      rows = []
    }
    rows.push(rowOf(entry))
  }
  if (rows.length > 0) yield { rows, last: true }
}

const rowOf = (entry: Entry): Row =>
  entry.op === 'retract' ? [entry.id, null] : [entry.statement.id, canonicalJson(asRecorded(entry.statement))]
