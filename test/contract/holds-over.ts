import fc from 'fast-check'
import { expect } from 'vitest'

/**
 * Holds a property over random values, at most `runs` of them and for at most `withinMs`; fails where fewer than `atLeast` fitted, since a promise that was
 * tried once has not been tried. What fails prints its seed.
 */
export async function holdsOver<T>(
  property: fc.IAsyncProperty<T>,
  { runs, atLeast, withinMs }: { readonly runs: number; readonly atLeast: number; readonly withinMs: number },
): Promise<void> {
  const ran = await fc.check(property, { numRuns: runs, interruptAfterTimeLimit: withinMs })
  if (ran.failed) throw new Error(await fc.asyncDefaultReportMessage(ran), { cause: ran.errorInstance })
  expect(ran.numRuns, `runs within ${withinMs / 1000} s (seed ${ran.seed})`).toBeGreaterThanOrEqual(atLeast)
}
