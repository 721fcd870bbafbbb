import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Runs the tests that are soon over first: a mutant that one of them notices is done with. Those that open a store take longer, and those that try a property many times longest. */
export class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files
      .map((file) => ({ file, slowness: slownessOf(file.moduleId) }))
      .sort((a, b) => a.slowness - b.slowness || (a.file.moduleId < b.file.moduleId ? -1 : 1))
      .map(({ file }) => file)
  }
}

function slownessOf(path: string): number {
  const text = readFileSync(path, 'utf8')
  if (/fast-check|same-through-time|by-pairs/.test(text)) return 2
  return /embedded-stores|made-log/.test(text) ? 1 : 0
}
