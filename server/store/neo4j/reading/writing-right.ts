import { randomUUID } from 'node:crypto'
import { type Connection, type Writing, whole } from '../connection.ts'
import { COUNT_STEP, GIVE_UP_WRITING, KEEP_WRITING, TAKE_WRITING } from './cypher.ts'

/** The writer was silent for too long and another one has its right by now. */
export class RightLost extends Error {
  override readonly name = 'RightLost'
}

/** The right to write the reading, kept alive while it is held. */
export class WritingRight {
  readonly #connection: Connection
  readonly #token: string
  readonly #leaseMs: number
  readonly #heartbeat: NodeJS.Timeout
  #steps = 0

  private constructor(connection: Connection, token: string, leaseMs: number) {
    this.#connection = connection
    this.#token = token
    this.#leaseMs = leaseMs
    // One that fails is made up for by the next; where all fail, the right lapses, and the next step says so.
    this.#heartbeat = setInterval(() => void this.#keep().catch(() => {}), leaseMs / 4)
    this.#heartbeat.unref()
  }

  /** Null while another writer has it. */
  static async take(connection: Connection, leaseMs: number): Promise<WritingRight | null> {
    const token = randomUUID()
    const rows = await connection.execute(TAKE_WRITING, { token, leaseMs: whole(leaseMs) })
    return rows.length === 0 ? null : new WritingRight(connection, token, leaseMs)
  }

  /**
   * One transaction. The driver tries it again where its answer was lost, though it may have been committed; steps are counted, so that what `work` writes is written once.
   * Throws {@link RightLost}, with nothing written, where the right is somebody else's.
   */
  async step(work: (writing: Writing) => Promise<void>): Promise<void> {
    const steps = this.#steps + 1
    await this.#connection.write(async (writing) => {
      if ((await this.#keepIn(writing)) === steps) return
      await work(writing)
      await writing.run(COUNT_STEP, { token: this.#token, steps: whole(steps), leaseMs: whole(this.#leaseMs) })
    })
    this.#steps = steps
  }

  async giveUp(): Promise<void> {
    clearInterval(this.#heartbeat)
    // Where it cannot be given up now, it lapses.
    await this.#connection.execute(GIVE_UP_WRITING, { token: this.#token }).catch(() => undefined)
  }

  async #keepIn(writing: Writing): Promise<number> {
    const [row] = await writing.run(KEEP_WRITING, { token: this.#token, leaseMs: whole(this.#leaseMs) })
    if (row === undefined) throw new RightLost('another writer of the reading took its turn')
    return row[0] as number
  }

  async #keep(): Promise<void> {
    await this.#connection.write((writing) => this.#keepIn(writing))
  }
}
