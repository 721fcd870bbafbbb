import { setTimeout as sleep } from 'node:timers/promises'
import { StoreUnavailable } from '../../errors.ts'
import type { Readiness } from '../store.ts'
import type { Connection } from './connection.ts'
import type { Parameters } from './one-parameter.ts'

/** A statement, and values with which it reads next to nothing. */
export type Rehearsed = readonly [cypher: string, parameters: Parameters]

/** What is looked after. */
interface LookedAfter {
  /** The statements of questions: those that are asked most come first. */
  readonly statements: readonly Rehearsed[]
  /** Brings the database in order where it is not; only looks where it is. */
  readonly mend: () => Promise<void>
  /** What is to be looked at whenever all of it was found ready, beside the questions; it is not waited for. */
  readonly whenReady?: (() => void) | undefined
}

/** How often all is gone through again. Where nothing is to be done it takes the server some milliseconds. */
const AGAIN_MS = 15_000
/** How soon after a server was found away, or did not plan. */
const SOON_MS = 1_000
/** How many statements are planned at once: it is the server's work, and questions come meanwhile. */
const AT_ONCE = 2

/**
 * Looks after a database for as long as the process serves from it: constraints and indexes are there, what a writer that was killed has left is removed, and every statement of a question is planned
 * before anybody asks it. Planning a long one takes Neo4j seconds, and it forgets plans where it is started anew, its indexes change, what it holds has grown a lot, or
 * somebody clears its caches; so all is gone through again and again. It begins when it is first asked how far it is: a command that asks one question needs none of this.
 */
export class Upkeep {
  readonly #connection: Connection
  readonly #of: LookedAfter
  readonly #closed = new AbortController()
  #woken = new AbortController()
  #state: Readiness = 'preparing'
  #going = false
  /** How often the server was found away. */
  #losses = 0

  constructor(connection: Connection, of: LookedAfter) {
    this.#connection = connection
    this.#of = of
    connection.whenAway(() => {
      this.#losses++
      this.#state = 'away'
      this.#woken.abort()
    })
  }

  /** How far the store is; begins with the first call. Where nothing is known against it, the server is asked. */
  async readiness(): Promise<Readiness> {
    if (!this.#going) void this.#keepOn()
    if (this.#state !== 'ready') return this.#state
    return (await this.#connection.answers()) ? this.#state : 'away'
  }

  close(): void {
    this.#closed.abort()
  }

  async #keepOn(): Promise<void> {
    this.#going = true
    while (!this.#closed.signal.aborted) {
      this.#state = (await this.#goThrough()) ?? this.#state
      if (this.#state === 'ready' && !this.#closed.signal.aborted) this.#of.whenReady?.()
      this.#woken = new AbortController()
      const signal = AbortSignal.any([this.#closed.signal, this.#woken.signal])
      await sleep(this.#state === 'ready' ? AGAIN_MS : SOON_MS, undefined, { signal, ref: false }).catch(
        () => undefined,
      )
    }
  }

  /** How far the store is then; null where it was found away meanwhile, and plans may be gone that were there. */
  async #goThrough(): Promise<Readiness | null> {
    const losses = this.#losses
    try {
      await this.#of.mend()
      // It answers, though it may not have planned anything yet.
      if (this.#state === 'away') this.#state = 'preparing'
      await this.#plan()
    } catch (error) {
      // What is wrong with a statement or an index is said to whoever asks, or starts.
      return error instanceof StoreUnavailable ? 'away' : 'preparing'
    }
    return losses === this.#losses ? 'ready' : null
  }

  async #plan(): Promise<void> {
    const waiting = [...this.#of.statements]
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        if (!this.#closed.signal.aborted) await this.#connection.plan(...next)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, lane))
  }
}
