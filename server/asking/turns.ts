/** For how many milliseconds work goes on before others get their turn. */
const SLICE = 8

/** Lets others have their turn in the middle of long work. */
export class Turns {
  #since = performance.now()

  /** Waits for a turn where this work has gone on for long enough. */
  async pause(): Promise<void> {
    if (performance.now() - this.#since < SLICE) return
    await new Promise<void>((resolve) => setImmediate(resolve))
    this.#since = performance.now()
  }
}
