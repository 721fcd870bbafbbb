import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Revision } from '../../../schema/revision.ts'
import { BadEntry, HeadMoved, StoreUnavailable, StoreUnusable } from '../../errors.ts'
import type { Reason } from '../statement-log.ts'
import type { Row } from './stage.ts'
import { type RevisionWriter, Writer, type WriterOptions } from './writer.ts'

/** What the thread is asked, one at a time. */
export type Ask =
  | { readonly do: 'begin'; readonly expected: number | undefined }
  | { readonly do: 'add'; readonly rows: readonly Row[] }
  | { readonly do: 'finish'; readonly reason: Reason; readonly expected: number | undefined }
  | { readonly do: 'give up' }
  | { readonly do: 'close' }
  /** The answer to a question for the time, in milliseconds. */
  | { readonly now: number }

/** What the thread says: that it has done what it was asked, or could not, or that it must know the time. */
export type Say =
  | { readonly done: Revision | null }
  | { readonly failed: { readonly name: string; readonly message: string; readonly stack: string | undefined } }
  | 'what time is it?'

/** The name of the built thread's file beside a bundle; put in by the build, absent where the program runs from its source. */
declare const WRITER_THREAD_FILE: string | undefined

/**
 * Opens a writer in a thread of its own. Where the thread's file is not there (a bundle that was moved or built anew under a running server), it
 * writes in this thread: slower for others, and as safe.
 */
export function openWriterThread(options: WriterOptions): RevisionWriter {
  const worker = startThread(options)
  return worker === null ? new Writer(options) : new WriterThread(worker)
}

function startThread(workerData: WriterOptions): Worker | null {
  const file = threadFile()
  return file === null ? null : new Worker(file, { workerData })
}

/** The script of the store's threads; null where it is not there. */
export function threadFile(): URL | null {
  const name = typeof WRITER_THREAD_FILE === 'string' ? WRITER_THREAD_FILE : './run-writer-thread.mjs'
  const file = new URL(name, import.meta.url)
  return existsSync(file) ? file : null
}

/** The near side of a thread that writes. */
class WriterThread implements RevisionWriter {
  readonly #worker: Worker
  readonly #ended: Promise<void>
  #waiting: { readonly done: (revision: Revision | null) => void; readonly failed: (error: Error) => void } | null =
    null
  #now: () => number | Promise<number> = Date.now
  #broken: Error | null = null

  constructor(worker: Worker) {
    this.#worker = worker
    // Only a revision on its way keeps the process from ending.
    worker.unref()
    worker.on('message', (said: Say) => void this.#hear(said))
    worker.on('error', (error) => this.#break(error))
    this.#ended = new Promise((resolve) => {
      worker.on('exit', () => {
        this.#break(new StoreUnavailable('the thread that writes has ended: start again'))
        resolve()
      })
    })
  }

  async begin(expected: number | undefined): Promise<void> {
    await this.#ask({ do: 'begin', expected })
  }

  async add(rows: readonly Row[]): Promise<void> {
    await this.#ask({ do: 'add', rows })
  }

  async finish(reason: Reason, expected: number | undefined, now: () => number | Promise<number>): Promise<Revision> {
    this.#now = now
    const revision = await this.#ask({ do: 'finish', reason, expected })
    if (revision === null) throw new TypeError('the thread that writes has finished without a revision')
    return revision
  }

  async giveUp(): Promise<void> {
    if (this.#broken === null) await this.#ask({ do: 'give up' })
  }

  /** Ends when the thread has ended by itself: one that is inside the driver must not be made to. */
  async close(): Promise<void> {
    if (this.#broken === null) await this.#ask({ do: 'close' })
    this.#worker.ref()
    await this.#ended
  }

  #ask(ask: Ask): Promise<Revision | null> {
    if (this.#broken !== null) return Promise.reject(this.#broken)
    return new Promise<Revision | null>((done, failed) => {
      this.#waiting = { done, failed }
      this.#worker.ref()
      this.#worker.postMessage(ask)
    }).finally(() => {
      this.#waiting = null
      this.#worker.unref()
    })
  }

  async #hear(said: Say): Promise<void> {
    if (said === 'what time is it?') this.#worker.postMessage({ now: await this.#now() } satisfies Ask)
    else if ('done' in said) this.#waiting?.done(said.done)
    else this.#waiting?.failed(errorOf(said.failed))
  }

  #break(error: Error): void {
    this.#broken ??= error
    this.#waiting?.failed(error)
  }
}

/** Errors of the thread that are made again here, by name; any other comes as a plain `Error`. A statement that cannot be read makes the store unusable for the writer. */
const TOLD = { BadEntry, HeadMoved, StoreUnavailable, StoreUnusable, UnreadableStatement: StoreUnusable }

/** An error of the thread as one of this. */
function errorOf({
  name,
  message,
  stack,
}: {
  readonly name: string
  readonly message: string
  readonly stack: string | undefined
}): Error {
  const Told = name in TOLD ? TOLD[name as keyof typeof TOLD] : Error
  const error = new Told(message)
  if (stack !== undefined) error.stack = stack
  return error
}
