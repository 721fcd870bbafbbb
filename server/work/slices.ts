import { isTurnOver, type TakesTurns, waitForTurn } from './turns.ts'

/** What can let others have their turn. */
export interface Pausing {
  pause(): Promise<void>
}

/**
 * Work in slices, so that one long question does not hold up everybody else. Of one work much may wait at once, such as the fields of one answer: it stands in its own line, of which one
 * goes on at each turn. So where turns are given there are as many that wait as there are pieces of work, and what goes on first is done down to its last part before the next begins.
 */
export class Slices implements Pausing {
  readonly #turns: TakesTurns = { had: 0, goOn: () => this.#goOn() }
  readonly #since = performance.now()
  /** What of this work waits, the first to go on first. */
  #line: (() => void)[] = []
  #next = 0

  /** Lets others have their turn where this work has gone on for long enough; most never has. */
  async pause(): Promise<void> {
    if (!isTurnOver()) return
    if (this.#turns.had === 0) this.#turns.had = performance.now() - this.#since
    await new Promise<void>((goOn) => {
      if (this.#line.push(goOn) === 1) waitForTurn(this.#turns)
    })
  }

  /** Nothing waits any longer: there is nothing more to be done but to end. */
  end(): void {
    for (const goOn of this.#line.splice(0)) goOn()
    this.#next = 0
  }

  #goOn(): void {
    this.#line[this.#next++]?.()
    if (this.#next < this.#line.length) waitForTurn(this.#turns)
    else {
      this.#line = []
      this.#next = 0
    }
  }
}

/** So many that one look at the time for all of them costs nothing beside what is done with each. */
const LOOKED_AT = 500

/** Does something with each of a list, in slices where it is long. */
export async function eachInSlices<T>(items: Iterable<T>, slices: Pausing, visit: (item: T) => void): Promise<void> {
  let visited = 0
  for (const item of items) {
    visit(item)
    visited += 1
    if (visited % LOOKED_AT === 0) await slices.pause()
  }
}

/** So many that sorting them is within a slice. */
const SORTED_AT_ONCE = 4_000

/** Sorts a list into a new one, in slices where it is long. */
export async function sortedInSlices<T>(
  list: readonly T[],
  compare: (a: T, b: T) => number,
  slices: Pausing,
): Promise<T[]> {
  let runs: T[][] = []
  for (let i = 0; i < list.length || i === 0; i += SORTED_AT_ONCE) {
    runs.push(list.slice(i, i + SORTED_AT_ONCE).sort(compare))
    await slices.pause()
  }
  while (runs.length > 1) {
    const merged: T[][] = []
    for (let i = 0; i < runs.length; i += 2)
      merged.push(await mergedInSlices(runs[i] ?? [], runs[i + 1] ?? [], compare, slices))
    runs = merged
  }
  return runs[0] ?? []
}

/** So many of a list are wanted at most where the rest need not be sorted. */
const FEW = 1_000

/** The first so many of a list as sorting it gives them, in slices. Where they are few the rest is not sorted: each is held against the last that is kept so far. */
export async function firstInSlices<T>(
  list: readonly T[],
  most: number,
  compare: (a: T, b: T) => number,
  slices: Pausing,
): Promise<T[]> {
  if (most > FEW) return (await sortedInSlices(list, compare, slices)).slice(0, most)
  if (most <= 0) return []
  let kept: T[] = []
  let last: T | undefined
  await eachInSlices(list, slices, (item) => {
    if (last !== undefined && compare(item, last) >= 0) return
    kept.push(item)
    if (kept.length < 2 * most + FEW) return
    kept = kept.sort(compare).slice(0, most)
    last = kept.at(-1)
  })
  return kept.sort(compare).slice(0, most)
}

async function mergedInSlices<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (a: T, b: T) => number,
  slices: Pausing,
): Promise<T[]> {
  const merged: T[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (y === undefined || (x !== undefined && compare(x, y) <= 0)) {
      merged.push(x as T)
      i += 1
    } else {
      merged.push(y)
      j += 1
    }
    if (merged.length % SORTED_AT_ONCE === 0) await slices.pause()
  }
  return merged
}
