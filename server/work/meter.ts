import { AskError } from '../errors.ts'
import { Slices } from './slices.ts'
import { isTurnOver } from './turns.ts'

/**
 * What counts the work of one asker. A unit is about a microsecond of one processor, set by hand for each kind of work from what it was measured to take: so the same question
 * costs the same on every machine, every day and both stores.
 */
export interface Meter {
  /** Units so far. */
  readonly spent: number
  /** Units that there are in all. */
  readonly most: number
  /** Counts work that was done, or is about to be. Throws where the work must end: its budget or its time is over, or whoever asked has gone away. */
  spend(units: number): void
  /** Lets others have their turn where this work has had one that is long enough; most never has. Throws as {@link spend} does. */
  pause(): Promise<void>
  /** Whether {@link pause} would wait now, for those who cannot always. Throws as {@link spend} does. */
  isDue(): boolean
  /** Whether the work has been given up. */
  readonly hasEnded: boolean
}

/** Counts nothing and never ends: for one's own questions, such as those of commands. */
export const UNMETERED: Meter = {
  spent: 0,
  most: Number.POSITIVE_INFINITY,
  spend: () => undefined,
  pause: () => Promise.resolve(),
  isDue: () => false,
  hasEnded: false,
}

/** What one request may take. */
export interface Budget {
  /** Units of work. */
  readonly work: number
  /** Milliseconds from when it came until it is answered. */
  readonly milliseconds: number
}

/** Units of work that one request may take: about a fifth of a second. */
export const MOST_WORK = 120_000

/** Milliseconds that one request may take where no setting says otherwise. */
export const DEADLINE = 10_000

/** Why work was given up that would have been answered with more of a budget, or at another moment: it says nothing of the question itself. */
export class GivenUp extends AskError {}

/** Whether an error is of work that was given up, whoever has wrapped it. */
export const isOfWorkGivenUp = (error: unknown): boolean =>
  error instanceof GivenUp ||
  error instanceof AskerGone ||
  (error instanceof Error && 'originalError' in error && isOfWorkGivenUp(error.originalError))

/** What is thrown where nobody is there any more to be answered. */
export class AskerGone extends Error {
  override readonly name = 'AskerGone'
}

/** The meter of one request, which ends with it. */
export class RequestMeter implements Meter {
  readonly #budget: Budget
  readonly #timer: ReturnType<typeof setTimeout>
  /** Resolved with the reason where the work had to end before the answer was there. */
  readonly ended: Promise<GivenUp | AskerGone>
  #tell: (reason: GivenUp | AskerGone) => void = () => undefined
  #reason: GivenUp | AskerGone | null = null
  #spent = 0
  readonly #slices = new Slices()

  constructor(budget: Partial<Budget> = {}) {
    this.#budget = { work: budget.work ?? MOST_WORK, milliseconds: budget.milliseconds ?? DEADLINE }
    this.ended = new Promise((resolve) => {
      this.#tell = resolve
    })
    const { milliseconds } = this.#budget
    this.#timer = setTimeout(() => this.#end(new GivenUp('deadline', { seconds: milliseconds / 1000 })), milliseconds)
    this.#timer.unref()
  }

  get hasEnded(): boolean {
    return this.#reason !== null
  }

  get most(): number {
    return this.#budget.work
  }

  get spent(): number {
    return this.#spent
  }

  spend(units: number): void {
    if (this.#reason !== null) throw this.#reason
    // Whole units: in which order work is counted makes no difference then.
    this.#spent += Math.ceil(units)
    if (this.#spent <= this.#budget.work) return
    throw this.#end(new GivenUp('work', { most: this.#budget.work }))
  }

  isDue(): boolean {
    if (this.#reason !== null) throw this.#reason
    return isTurnOver()
  }

  async pause(): Promise<void> {
    if (this.#reason !== null) throw this.#reason
    await this.#slices.pause()
    if (this.#reason !== null) throw this.#reason
  }

  /** The answer is there: its time cannot be over any more. */
  done(): void {
    clearTimeout(this.#timer)
  }

  /** Whoever asked has gone away: what is still being done for it ends at its next step. */
  gone(): void {
    this.done()
    this.#end(new AskerGone('whoever asked has gone away'))
  }

  #end(reason: GivenUp | AskerGone): GivenUp | AskerGone {
    this.#reason ??= reason
    this.#tell(this.#reason)
    this.#slices.end()
    return this.#reason
  }
}
