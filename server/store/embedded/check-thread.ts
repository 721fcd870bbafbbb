import { Worker } from 'node:worker_threads'
import { type Damage, StoreDamaged, StoreUnavailable } from '../../errors.ts'
import { Slices } from '../../work/slices.ts'
import type { CheckReport } from '../store.ts'
import { checkFile } from './check-file.ts'
import { threadFile } from './writer-thread.ts'

/** What the thread that checks is given, by which it is told from one that writes. */
export interface CheckOptions {
  readonly check: string
  /** Whether it is to be opened as one that nobody writes to. */
  readonly isStill: boolean
}

/** What that thread says at its end. */
export type Checked =
  | (Omit<CheckReport, 'damaged'> & {
      readonly damaged: readonly { readonly message: string; readonly damage: Damage }[]
    })
  | { readonly failed: string }

/** For how many milliseconds the thread rests after each slice: a check in the background takes half of one core at most. */
export const REST = 4

/** Checks of one file, each in a thread of its own, since SQLite's own check cannot be cut into slices. Where the thread's file is not there, they are made in this one. */
export class FileChecks {
  readonly #path: string
  readonly #isStill: boolean
  #running: { readonly worker: Worker; readonly ended: Promise<void> } | null = null

  constructor(path: string, isStill: boolean) {
    this.#path = path
    this.#isStill = isStill
  }

  async check(): Promise<CheckReport> {
    const file = threadFile()
    if (file === null) {
      const slices = new Slices()
      return checkFile(this.#path, this.#isStill, () => slices.pause())
    }
    await this.#running?.ended
    const worker = new Worker(file, {
      workerData: { check: this.#path, isStill: this.#isStill } satisfies CheckOptions,
    })
    let end = (): void => undefined
    this.#running = { worker, ended: new Promise((resolve) => (end = resolve)) }
    try {
      return await new Promise<CheckReport>((resolve, reject) => {
        worker.once('message', (said: Checked) => {
          if ('failed' in said) reject(new StoreUnavailable(said.failed))
          else
            resolve({ ...said, damaged: said.damaged.map(({ message, damage }) => new StoreDamaged(message, damage)) })
        })
        worker.once('error', reject)
        worker.once('exit', () => {
          end()
          reject(new StoreUnavailable(`the check of ${this.#path} was stopped before its end: check it again`))
        })
      })
    } finally {
      void this.#running?.ended.then(() => {
        this.#running = null
      })
    }
  }

  /** Ends a check that is being made: by itself, since a thread that is inside the driver must not be made to. */
  async close(): Promise<void> {
    this.#running?.worker.postMessage('stop')
    await this.#running?.ended
  }
}
