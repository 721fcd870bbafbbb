import type { Connection } from './connection.ts'

/** For how many ids the number is remembered, at most: about two megabytes. */
const REMEMBERED = 20_000

/**
 * Which version is held under an id as known at one revision: the one that was asked about last, which mostly is the head. What is known at a revision
 * that is there never changes.
 */
export class HeldNumbers {
  #revision = 0
  /** Null: nothing is held. */
  #numbers = new Map<string, number | null>()

  /** What is remembered of a revision; to be added to. What is said of a revision that is not there yet is not remembered. */
  at(revision: number, connection: Connection): Map<string, number | null> {
    if (revision === this.#revision) {
      if (this.#numbers.size > REMEMBERED) this.#numbers = new Map()
      return this.#numbers
    }
    if (connection.rows('SELECT 1 FROM revision WHERE number = ?', revision).length === 0) return new Map()
    this.#revision = revision
    this.#numbers = new Map()
    return this.#numbers
  }
}
