import { Stryker } from '@stryker-mutator/core'

export type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/** Tries every mutant of some files against the quick tests of their part. What was found is kept in `.cache`: what has not changed since, nor its tests, is not tried again. */
export async function mutate(
  part: string,
  files: readonly string[],
  { workers, force }: { readonly workers: number; readonly force: boolean },
): Promise<readonly MutantResult[]> {
  // Whoever runs the tests of a mutant is a process of its own.
  process.env.MUTATED_PART = part
  return new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate: [...files],
    ignorePatterns: ['/dist', '/data', '/docs', '/.cache', '/bench', '/web'],
    coverageAnalysis: 'perTest',
    concurrency: workers,
    // On a busy machine a run may take long without being endless; what is endless is known by what it does over and over.
    timeoutMS: 40_000,
    incremental: true,
    // Whether all are tried again.
    force,
    incrementalFile: `.cache/mutation/${part}.json`,
    tempDirName: `.cache/mutation/${part}`,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
  }).runMutationTest()
}
