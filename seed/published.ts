import { spawnSync } from 'node:child_process'
import { REVISION_FILE } from './newest-revision.ts'

/** Where others have the project from. */
const PUBLISHED = 'origin/main'

/** The published state that has a file of the seed's log by its name; null where none is known that has it. */
export const publishedIn = (seed: string, name: string): string | null =>
  namesAt(seed, PUBLISHED)?.includes(name) ? PUBLISHED : null

/** The names of the revision files at a state of the project that git knows; null where it knows none such, or there is no git. */
export function namesAt(seed: string, ref: string): string[] | null {
  const { status, stdout } = spawnSync('git', ['ls-tree', '--name-only', ref, 'log/'], { cwd: seed, encoding: 'utf8' })
  if (status !== 0) return null
  return stdout
    .split('\n')
    .map((path) => path.slice('log/'.length))
    .filter((name) => REVISION_FILE.test(name))
}
