import { afterAll, inject } from 'vitest'

/** What mutants count as they are reached, under a name of the tool's own. */
interface Counts {
  readonly hitCount?: number
  readonly mutantCoverage?: unknown
}

// The tool's own hook looks for what a file is noted on in its first argument, where vitest had that before 4.1: now it is the second. Without this every mutant would be tried against every test, with each
// module loaded anew for each file, and one that never ends would be known by nothing but the time it takes.
// biome-ignore lint/correctness/noEmptyPattern: what is asked for of the first argument is read from how it is written.
afterAll(({}, { meta }) => {
  const noted = meta as Record<string, unknown>
  const counts = (globalThis as Record<string, unknown>)[inject('globalNamespace' as never)] as Counts | undefined
  noted.hitCount = counts?.hitCount
  noted.mutantCoverage = counts?.mutantCoverage
})
