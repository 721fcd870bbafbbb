/** Two things measured side by side in one run: the medians, and how many times the second goes into the first. */
export interface Measured {
  readonly what: string
  readonly ours: number
  readonly ground: number
  readonly ratio: number
  /** What the ratio may be at most. */
  readonly goal: number
  /** Of `ours` and `ground`; where it is not said, milliseconds. */
  readonly unit?: string
}

/** One row of the table, or several that are measured in one go. */
export type Measure = (rounds: number) => Promise<Measured | readonly Measured[]>

/** The row of a longest turn of the event loop, in milliseconds of the thread's own time: how long something keeps the process from all else. */
export const longestTurn = (by: string, turn: number): Measured => ({
  what: `longest turn of the event loop taken by ${by} (the thread's own time), of 50 ms`,
  ours: turn,
  ground: 50,
  ratio: turn / 50,
  goal: 1,
})

/** Runs both sides in turns, so that whatever else the machine does meets both alike, and takes the medians of what each run gives. */
export async function pairs(
  what: string,
  goal: number,
  rounds: number,
  ours: () => Promise<number>,
  ground: () => Promise<number>,
  unit = 'ms',
): Promise<Measured> {
  const [a, b]: [number[], number[]] = [[], []]
  for (let i = 0; i < rounds; i++) {
    a.push(await ours())
    b.push(await ground())
  }
  const [x, y] = [median(a), median(b)]
  return { what, ours: x, ground: y, ratio: x / y, goal, unit }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
