import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runSeed } from '../../seed/run.ts'
import { DIGESTS_FILE } from '../../server/store/digests-file.ts'
import type { StatementLog } from '../../server/store/statement-log.ts'
import { clockAt } from './small-seed.ts'

/** What a run of the seed's command line did. */
export interface Ran {
  readonly code: number
  readonly out: string[]
  readonly err: string[]
}

/** Runs the seed's command line on a folder at an instant. */
export async function run(
  seed: string,
  args: readonly string[],
  { at = '2026-01-01T00:00:00.000Z', env = {}, log }: { at?: string; env?: NodeJS.ProcessEnv; log?: StatementLog } = {},
): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const code = await runSeed(args, {
    seed,
    env,
    clock: clockAt(at),
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
    openLog: async () => {
      if (log === undefined) throw new Error('this run has no store')
      return { log, close: async () => {} }
    },
  })
  return { code, out, err }
}

/** Records what differs, in the name of the tests. */
export const record = (seed: string, why: string, ...more: string[]): Promise<Ran> =>
  run(seed, ['--record', why, '--by', 'tests', ...more])

/** The files of a seed's log by name. */
export function logFiles(seed: string): Record<string, string> {
  const folder = join(seed, 'log')
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name !== DIGESTS_FILE)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}
