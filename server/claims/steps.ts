import { addTo } from '../queries/grouped.ts'

/** Work that stops again and again, and gives what it has found since: often nothing. What it returns comes at its end. */
export type Steps<Found, Result = void> = Generator<Found[], Result>

/** So many rows that what is done with them takes about a millisecond. */
const ROWS_OF_A_STEP = 500

/** The rows of a list, and null wherever it is time to stop. */
export function* inSteps<T>(rows: readonly T[]): Iterable<T | null> {
  let n = 0
  for (const row of rows) {
    yield row
    n += 1
    if (n % ROWS_OF_A_STEP === 0) yield null
  }
}

/** As `grouped`, in steps: rows by a key of theirs, groups and rows in the order in which they came. */
export function* groupedInSteps<T>(rows: readonly T[], keyOf: (row: T) => string): Steps<never, Map<string, T[]>> {
  const groups = new Map<string, T[]>()
  for (const row of inSteps(rows)) {
    if (row === null) yield []
    else addTo(groups, keyOf(row), row)
  }
  return groups
}
