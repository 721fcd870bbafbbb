import type { StoreDamaged } from '../errors.ts'
import type { Store } from './store.ts'

/** How long after the start the first check is made, and how long after a check the next, in milliseconds. */
const FIRST = 10_000
const EVERY = 24 * 60 * 60 * 1_000

/** Checks a store a little after the start and then once a day, for as long as the process runs; `report` is told of each damage, and of a check that could not be made. */
export function keepChecking(
  store: Pick<Store, 'check'>,
  report: (error: StoreDamaged | Error) => void,
  { first = FIRST, every = EVERY }: { readonly first?: number; readonly every?: number } = {},
): () => void {
  let timer: NodeJS.Timeout
  let isStopped = false
  const again = (after: number): void => {
    timer = setTimeout(() => void check(), after)
    // Whoever only waits for the next check has nothing to wait for.
    timer.unref()
  }
  const check = async (): Promise<void> => {
    try {
      for (const damaged of (await store.check()).damaged) report(damaged)
    } catch (error) {
      if (!isStopped) report(error as Error)
    }
    if (!isStopped) again(every)
  }
  again(first)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
