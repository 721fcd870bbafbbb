import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { QuickFirst } from './quick-first.ts'

/** The part of the law that is mutated. */
const part = process.env.MUTATED_PART ?? ''

/**
 * The tests that a mutant must get by: those of its own part that ask made facts. What reads the seed is left out: it takes seconds each time, there are thousands of mutants, and a rule that only the
 * seed holds is held by luck.
 */
const isQuick = (file: string): boolean => !/openSeededApi|loadSeed|validateFacts/.test(readFileSync(file, 'utf8'))

export default defineConfig({
  // As in the project's own: two realms of graphql otherwise.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    root: process.cwd(),
    include: readdirSync(`test/${part}`)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `test/${part}/${name}`)
      .filter(isQuick),
    // One process for all files: what a mutant costs is mostly the loading of modules.
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: QuickFirst },
    setupFiles: ['test/mutation/same-runs.ts', 'test/mutation/reached.ts'],
    testTimeout: 20_000,
  },
})
