import { setTimeout as sleep } from 'node:timers/promises'
import type { Revision } from '../../../schema/revision.ts'
import { HeadMoved, StoreUnavailable } from '../../errors.ts'
import { type Connection, type Writing, whole } from './connection.ts'
import {
  REMOVE_STAGED_LABELS,
  REMOVE_STAGED_RETRACTIONS,
  REMOVE_STAGED_VERSIONS,
  REMOVE_UNNAMED_THINGS,
} from './cypher/leftovers.ts'
import { COUNT_BATCH, GIVE_UP_TURN, KEEP_TURN, LOCK_LOG, READ_TURN, TAKE_TURN } from './cypher/turn.ts'

/** How many nodes one transaction of a removal touches. */
const REMOVED_AT_ONCE = 5_000
/** How long a writer waits before it asks for a turn that is taken again, and for how long in all, in milliseconds. */
const ASK_AGAIN_MS = 100
const WAIT_AT_MOST_MS = 10 * 60_000

/** The head, as a writer needs it. */
export interface Head {
  readonly number: number
  readonly recordedAt: string
  /** Null where it was written by a program that keeps no digests. */
  readonly chain: string | null
}

/** What a writer finds behind the lock. */
export interface Seen {
  readonly head: Head | null
  /** The revision that this writer has made already, where the answer to its commit was lost. */
  readonly done: Revision | null
  /** `free`: nobody has staged anything; `taken`: a live writer has; `left`: one that fell silent has. */
  readonly turn: 'free' | 'taken' | 'left' | 'mine'
}

/** Locks the log for the rest of a transaction, then reads who may write. */
export async function lockLog(writing: Writing, token: string): Promise<Seen> {
  await writing.run(LOCK_LOG, { token })
  const [row] = await writing.run(READ_TURN, { token })
  const [writer, live, , done, head] = row as [
    string | null,
    boolean | null,
    number | null,
    [number, string, string, string, number, number][],
    [number, string, string | null][],
  ]
  const [headRow] = head
  const [doneRow] = done
  return {
    head: headRow === undefined ? null : { number: headRow[0], recordedAt: headRow[1], chain: headRow[2] },
    done: doneRow === undefined ? null : revisionOf(doneRow),
    turn: writer === null ? 'free' : writer === token ? 'mine' : live ? 'taken' : 'left',
  }
}

/** A revision as the log's statements list it. */
export const revisionOf = (row: readonly unknown[]): Revision => {
  const [number, recordedAt, by, reason, asserted, retracted] = row as [number, string, string, string, number, number]
  return { number, recordedAt, by, reason, asserted, retracted }
}

/**
 * A writer's turn while it stages a revision in more than one transaction. It lapses `leaseMs` after its holder was last heard of, so that
 * one that was killed does not keep others waiting; what it left is removed by whoever takes the next turn.
 */
export class Turn {
  readonly #connection: Connection
  readonly #token: string
  readonly #leaseMs: number
  readonly head: Head | null
  #batches = 0
  #heartbeat: NodeJS.Timeout

  private constructor(connection: Connection, token: string, leaseMs: number, head: Head | null) {
    this.#connection = connection
    this.#token = token
    this.#leaseMs = leaseMs
    this.head = head
    // Entries may come slowly, for longer than the lease: it is renewed four times within its length. A renewal that fails is made up for by the next; where all fail, the
    // turn lapses, and the next step says so.
    this.#heartbeat = setInterval(() => void this.#keep().catch(() => {}), leaseMs / 4)
    this.#heartbeat.unref()
  }

  /** Waits for the turn and takes it, with nothing staged. `refuse` throws where the head is not the one that the caller wants. */
  static async take(
    connection: Connection,
    token: string,
    leaseMs: number,
    refuse: (head: Head | null) => void,
  ): Promise<Turn> {
    const since = Date.now()
    for (;;) {
      const seen = await connection.write(async (writing) => {
        const found = await lockLog(writing, token)
        refuse(found.head)
        if (found.turn !== 'taken') await writing.run(TAKE_TURN, { token, leaseMs: whole(leaseMs) })
        return found
      })
      if (seen.turn !== 'taken') {
        const turn = new Turn(connection, token, leaseMs, seen.head)
        try {
          // `left`: what a writer that fell silent has staged must go. `mine`: we took the turn in a transaction whose answer was lost, and trying it again found
          // our own token, which does not tell whether the turn was free before or left; so we remove what may be there.
          if (seen.turn !== 'free') await turn.clear()
          return turn
        } catch (error) {
          turn.stop()
          throw error
        }
      }
      await waitForTurn(connection, since)
    }
  }

  /**
   * One transaction of the revision. The driver tries it again where its answer was lost, though it may have been committed; the turn counts committed steps, so that
   * what `work` writes is written once.
   */
  async step<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
    const batches = this.#batches + 1
    let result: T | undefined
    await this.#connection.write(async (writing) => {
      await writing.run(LOCK_LOG, { token: this.#token })
      const staged = await this.#keepIn(writing)
      // This step was counted already: the try before was committed and only its answer was lost.
      if (staged === batches && result !== undefined) return
      result = await work(writing)
      await writing.run(COUNT_BATCH, { token: this.#token, batches: whole(batches), leaseMs: whole(this.#leaseMs) })
    })
    this.#batches = batches
    return result as T
  }

  /** Removes all that is staged above the head. */
  async clear(): Promise<void> {
    const head = whole(this.head?.number ?? 0)
    for (const cypher of [
      REMOVE_STAGED_VERSIONS,
      REMOVE_STAGED_RETRACTIONS,
      REMOVE_UNNAMED_THINGS,
      ...REMOVE_STAGED_LABELS,
    ]) {
      let removed: number
      do {
        removed = await this.#connection.write(async (writing) => {
          await writing.run(LOCK_LOG, { token: this.#token })
          await this.#keepIn(writing)
          const [row] = await writing.run(cypher, { head, limit: REMOVED_AT_ONCE })
          return row?.[0] as number
        })
      } while (removed > 0)
    }
  }

  /** Gives the turn up, within the transaction that moves the head where there is one. */
  async giveUp(writing?: Writing): Promise<void> {
    if (writing === undefined) await this.#connection.execute(GIVE_UP_TURN, { token: this.#token })
    else await writing.run(GIVE_UP_TURN, { token: this.#token })
  }

  /** Stops keeping the turn; to be called however the writing ends. */
  stop(): void {
    clearInterval(this.#heartbeat)
  }

  /** Throws `HeadMoved` where the turn is somebody else's by now. */
  async #keepIn(writing: Writing): Promise<number> {
    const [row] = await writing.run(KEEP_TURN, { token: this.#token, leaseMs: whole(this.#leaseMs) })
    if (row === undefined) {
      throw new HeadMoved(
        `This writer was silent for more than ${this.#leaseMs / 1000} s and another one took its turn: append again`,
      )
    }
    return row[0] as number
  }

  async #keep(): Promise<void> {
    await this.#connection.write((writing) => this.#keepIn(writing))
  }
}

/** Waits a little for a writer that is staging. Throws `StoreUnavailable` after a long time. */
export async function waitForTurn(connection: Connection, since: number): Promise<void> {
  if (Date.now() - since > WAIT_AT_MOST_MS) {
    throw new StoreUnavailable(
      `Neo4j at ${connection.uri} has been kept busy by another writer for ${WAIT_AT_MOST_MS / 60_000} minutes: append again later`,
    )
  }
  await sleep(ASK_AGAIN_MS)
}

/** Removes what a writer that was killed left, unless one is writing now. To be called when a store is opened. */
export async function clearLeftovers(connection: Connection, token: string, leaseMs: number): Promise<void> {
  const { turn } = await connection.write((writing) => lockLog(writing, token))
  if (turn !== 'left') return
  const taken = await Turn.take(connection, token, leaseMs, () => {})
  try {
    await taken.giveUp()
  } finally {
    taken.stop()
  }
}
