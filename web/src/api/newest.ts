/**
 * Runs questions of which only the newest matters, while they come faster than their answers.
 *
 * The newest is always under way. Of the older ones only the oldest goes on, so that something is shown during a long drag; those
 * between are aborted. An answer older than one already given is dropped.
 */
export class Newest<Answer> {
  readonly #running: { readonly turn: number; readonly abort: AbortController }[] = []
  #turn = 0
  #given = 0

  /** Asks; `give` gets the answer unless a newer one was given, `fail` the error of the newest question only. */
  ask(
    question: (signal: AbortSignal) => Promise<Answer>,
    give: (answer: Answer) => void,
    fail: (error: unknown) => void,
  ): void {
    const turn = ++this.#turn
    for (const between of this.#running.splice(1)) between.abort.abort()
    const abort = new AbortController()
    this.#running.push({ turn, abort })
    const done = (): void => {
      const at = this.#running.findIndex((one) => one.turn === turn)
      if (at >= 0) this.#running.splice(at, 1)
    }
    question(abort.signal).then(
      (answer) => {
        done()
        if (abort.signal.aborted || turn < this.#given) return
        this.#given = turn
        give(answer)
      },
      (error) => {
        done()
        if (!abort.signal.aborted && turn === this.#turn) fail(error)
      },
    )
  }

  /** Aborts all: what was asked does not matter any more. */
  abort(): void {
    for (const one of this.#running.splice(0)) one.abort.abort()
    this.#given = ++this.#turn
  }
}
