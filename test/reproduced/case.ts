import type { Api } from '../api/api.ts'
import type { Ran } from '../fixtures/run-entente.ts'

/** What a case may ask: the real API and the real server over the seed, and the command line on a folder that holds it. */
export interface Asking {
  readonly api: Api
  /** Of the server, without a path: `http://127.0.0.1:40123`. */
  readonly url: string
  /** Runs `npx entente …` on a data folder that the seed is loaded into. */
  readonly run: (...args: readonly string[]) => Promise<Ran>
}

/**
 * Something false that a reader was once told, kept with what is right. Each stands for its kind: the kind's own test is beside
 * the part that was mended; here is the smallest question that showed it.
 */
export interface Reproduced {
  /** What was wrong, in a few words: "since beside a level is the day of that level". */
  readonly finding: string
  /** The question, as somebody would repeat it. */
  readonly asked: string
  /** What was answered then. */
  readonly was: string
  /** What is right. */
  readonly right: string
  /** The answer of today, in the words of `right`. */
  readonly now: (asking: Asking) => Promise<string>
}
