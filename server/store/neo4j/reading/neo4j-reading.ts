import { setTimeout as sleep } from 'node:timers/promises'
import type { Revision } from '../../../../schema/revision.ts'
import { StoreUnavailable } from '../../../errors.ts'
import type { Graph } from '../../graph.ts'
import type { KeptReading, Projector, ReadingWritten } from '../../reading.ts'
import type { Connection } from '../connection.ts'
import { Changes, nameReading } from './changes.ts'
import { READ_READING, TAKE_READING_AWAY } from './cypher.ts'
import { RightLost, WritingRight } from './writing-right.ts'

/** What the reading is made from, and how it is written. */
export interface ReadingOptions {
  /** Loaded when it is first needed: most processes write nothing. */
  readonly projector: () => Promise<Projector>
  readonly graph: Graph
  readonly head: () => Promise<Revision | null>
  /** Things and relationships a transaction. What changes by no more than that is seen changed at once. */
  readonly batchSize: number
  /** How long a silent writer keeps others from writing, in milliseconds. */
  readonly leaseMs: number
  /** How long after an append nothing more must be appended before its reading is written, in milliseconds. */
  readonly quietMs: number
}

/** How long a writer waits before it looks again at what another one writes, in milliseconds. */
const LOOK_AGAIN_MS = 200

/**
 * The reading in Neo4j. One process writes it at a time, by a right that lapses when its holder falls silent. It compares what the projector gives, slice by slice, with
 * what stands, and writes what differs. A difference of one batch is written in one transaction, with the new `Reading`: whoever reads sees the older reading or the new one. A
 * larger one takes the `Reading` away first; when all is written, what stands is compared again, and the transaction that finds no more than a batch to write names it.
 */
export class Neo4jReading implements KeptReading {
  readonly #connection: Connection
  readonly #options: ReadingOptions
  #running: Promise<ReadingWritten> | null = null
  #waiting: NodeJS.Timeout | null = null
  #appended = 0
  #completed = 0
  #isClosed = false

  constructor(connection: Connection, options: ReadingOptions) {
    this.#connection = connection
    this.#options = options
  }

  async complete(): Promise<ReadingWritten> {
    for (;;) {
      this.#running ??= this.#write(false).finally(() => {
        this.#running = null
      })
      const written = await this.#running
      // One that was running already may have looked at the head before our own append.
      if (written.revision >= this.#appended) return written
    }
  }

  async rebuild(): Promise<ReadingWritten> {
    await this.#running?.catch(() => undefined)
    return this.#write(true)
  }

  isBehind(): boolean {
    return this.#appended > this.#completed
  }

  /** Notes that a revision was appended; its reading is written once nothing more has been appended for a while. */
  appended({ number }: Revision): void {
    this.#appended = number
    if (this.#waiting !== null) clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => {
      this.#waiting = null
      // Where it cannot be done now, the next append, start or command does it.
      void this.complete().catch(() => undefined)
    }, this.#options.quietMs)
    this.#waiting.unref()
  }

  /** Ends what is being written between two transactions. */
  async close(): Promise<void> {
    this.#isClosed = true
    if (this.#waiting !== null) clearTimeout(this.#waiting)
    await this.#running?.catch(() => undefined)
  }

  async #write(anew: boolean): Promise<ReadingWritten> {
    const projector = await this.#options.projector()
    let changes = 0
    let mustCompare = anew
    for (;;) {
      this.#refuseClosed()
      const head = await this.#options.head()
      const number = head?.number ?? 0
      if (!mustCompare && (await this.#isComplete(number, projector.form))) {
        this.#completed = Math.max(this.#completed, number)
        return { revision: number, changes }
      }
      const right = await WritingRight.take(this.#connection, this.#options.leaseMs)
      if (right === null) {
        // What the other one writes may be all that we want.
        await sleep(LOOK_AGAIN_MS)
        continue
      }
      try {
        changes += await this.#bringTo(head, projector, right)
        mustCompare = false
      } catch (error) {
        if (!(error instanceof RightLost)) throw error
      } finally {
        await right.giveUp()
      }
    }
  }

  async #isComplete(revision: number, form: number): Promise<boolean> {
    const [row] = await this.#connection.readNewest(READ_READING)
    return row === undefined ? revision === 0 : row[0] === revision && row[1] === form
  }

  /** Compares and writes until one transaction holds all that is left, and names the reading in it. How much was written. */
  async #bringTo(head: Revision | null, projector: Projector, right: WritingRight): Promise<number> {
    const { graph, batchSize } = this.#options
    let written = 0
    const writeLarge = async (changes: Changes): Promise<void> => {
      for (const part of changes.cut(batchSize)) {
        this.#refuseClosed()
        await right.step(async (writing) => {
          await writing.run(TAKE_READING_AWAY)
          await part.write(writing)
        })
        written += part.size
      }
    }
    for (;;) {
      let changes = new Changes()
      let isLarge = false
      for await (const slice of projector.slices(graph, head?.number ?? 0)) {
        this.#refuseClosed()
        await changes.compare(this.#connection, slice)
        if (changes.size <= batchSize) continue
        isLarge = true
        await writeLarge(changes)
        changes = new Changes()
      }
      if (isLarge) {
        await writeLarge(changes)
        continue
      }
      const left = changes
      await right.step(async (writing) => {
        await writing.run(TAKE_READING_AWAY)
        if (!(await left.write(writing))) throw new TypeError('a relationship of the reading lacks one of its ends')
        if (head !== null) await nameReading(writing, head, projector.form)
      })
      return written + left.size
    }
  }

  #refuseClosed(): void {
    if (this.#isClosed) throw new StoreUnavailable('The store was closed while the reading was written: open it again')
  }
}
