import { dayOfInstant } from '../../schema/time/day.ts'
import { dateOfDay } from '../../schema/time/partial-date.ts'
import type { Reliance } from '../asking/request-context.ts'
import type { StatementLog } from '../store/statement-log.ts'
import type { Packed } from './packed.ts'

/** An answer that was given once, ready to be given again. */
export interface KeptAnswer {
  readonly body: Packed
  readonly contentType: string
  readonly rests: Reliance
  /** What was asked for, as the note of a request has it. */
  readonly operation: string
}

/** An answer that is right now, or how to look up the head and instants for one that is to be made. */
export type Found = { readonly kept: KeptAnswer } | { readonly kept: null; readonly resolve: StatementLog['resolve'] }

interface Entry {
  readonly answer: KeptAnswer
  /** Bytes counted for it so far. */
  weight: number
}

/** Bytes that kept answers may take, keys included. */
const MOST_BYTES = 32 * 1024 * 1024

/** What one entry takes beside its key and its bytes. */
const OVERHEAD = 1_000

/**
 * Answers under the words that asked for them. One is given again as long as what it rests on is the same: the head, which is looked up for each request, and the day,
 * where the default day was used. So nothing has to be told that a revision came, whichever process wrote it. The words are taken as they are: a
 * key holds all that chooses the bytes but their coding. Bounded by bytes: what was used longest ago goes first.
 */
export class KeptAnswers {
  readonly #head: StatementLog['head']
  readonly #resolve: StatementLog['resolve']
  readonly #clock: () => Date
  readonly #most: number
  readonly #entries = new Map<string, Entry>()
  #bytes = 0

  /** `head` looks up the head of the log now, `resolve` the head and instants. */
  constructor(
    { head, resolve, clock }: { head: StatementLog['head']; resolve: StatementLog['resolve']; clock: () => Date },
    most: number = MOST_BYTES,
  ) {
    this.#head = head
    this.#resolve = resolve
    this.#clock = clock
    this.#most = most
  }

  /** Bytes kept now, keys included. */
  get bytes(): number {
    return this.#bytes
  }

  /**
   * The answer under a key, if it is still right. If not, what was looked up to know that is used again, so that a request looks up the head once.
   */
  async find(key: string): Promise<Found> {
    const entry = this.#entries.get(key)
    if (entry === undefined) return { kept: null, resolve: this.#resolve }
    const { rests } = entry.answer
    const isOfToday = rests.today === undefined || rests.today === dateOfDay(dayOfInstant(this.#clock()))
    if (rests.head === undefined || rests.head === null) {
      if (isOfToday) return this.#used(key, entry)
      return { kept: null, resolve: this.#resolve }
    }
    const { instants } = rests
    const now = instants.length === 0 ? { head: await this.#head(), at: [] } : await this.#resolve(instants)
    if (isOfToday && now.head?.number === rests.head.number && now.head.recordedAt === rests.head.recordedAt)
      return this.#used(key, entry)
    const at = new Map(instants.map((instant, i) => [instant, now.at[i] ?? null]))
    return {
      kept: null,
      resolve: async (asked) =>
        asked.every((one) => typeof one === 'string' && at.has(one))
          ? { head: now.head, at: asked.map((one) => at.get(String(one)) ?? null) }
          : this.#resolve(asked),
    }
  }

  /** Keeps an answer; one that would take more than a tenth of the bound is not kept. */
  keep(key: string, answer: KeptAnswer): void {
    this.#drop(key)
    // Counted with the other codings that it will have, which are shorter.
    if (2 * answer.body.size + key.length + OVERHEAD > this.#most / 10) return
    const entry = { answer, weight: 0 }
    this.#entries.set(key, entry)
    this.weigh(key)
  }

  /** Counts what is kept under a key anew, after another coding was made of it. */
  weigh(key: string): void {
    const entry = this.#entries.get(key)
    if (entry === undefined) return
    const weight = entry.answer.body.size + 2 * key.length + OVERHEAD
    this.#bytes += weight - entry.weight
    entry.weight = weight
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#most) break
      this.#drop(oldest)
    }
  }

  #used(key: string, entry: Entry): Found {
    // The order of a map is that of coming: the one used last comes last. It matters only when there is little room left.
    if (this.#bytes > this.#most / 2 && this.#entries.get(key) === entry) {
      this.#entries.delete(key)
      this.#entries.set(key, entry)
    }
    return { kept: entry.answer }
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key)
    if (entry === undefined) return
    this.#entries.delete(key)
    this.#bytes -= entry.weight
  }
}
