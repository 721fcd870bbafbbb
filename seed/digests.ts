import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Revision } from '../schema/revision.ts'
import { canonicalJson } from '../server/store/canonical-json.ts'
import { DIGESTS_FILE, digestsIn, lineOfDigests } from '../server/store/digests-file.ts'
import { chainDigest, NO_CHAIN } from '../server/store/revision-digests.ts'
import type { RevisionDigests } from '../server/store/statement-log.ts'
import type { Problem } from './problem.ts'

/** The digests of a revision that follows others. */
export function digestsAfter(
  before: RevisionDigests | undefined,
  revision: Revision,
  entries: string,
): RevisionDigests {
  const { number, recordedAt } = revision
  return { number, recordedAt, entries, chain: chainDigest(before?.chain ?? NO_CHAIN, revision, entries) }
}

/** The file of the digests of a log, whole. */
export const digestsText = (digests: readonly RevisionDigests[]): string =>
  digests.map((one) => `${lineOfDigests(one)}\n`).join('')

/** Holds the file of digests in the folder of a log against the digests of its revisions; a log that has no such file is not held against any. `shown` is how the folder is named. */
export async function problemsOfDigests(
  folder: string,
  shown: string,
  digests: readonly RevisionDigests[],
): Promise<Problem[]> {
  const file = `${shown}/${DIGESTS_FILE}`
  const problem = (line: number | null, message: string): Problem => ({
    level: 'problem',
    file,
    line,
    path: '',
    message,
  })
  let kept: RevisionDigests[]
  try {
    kept = digestsIn(await readFile(join(folder, DIGESTS_FILE), 'utf8'), file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    if (!(error instanceof SyntaxError)) throw error
    return [problem(null, error.message.replace(/^.*?: /, ''))]
  }
  if (kept.length > digests.length)
    return [problem(digests.length + 1, `is of a revision that is not there: delete the lines after ${digests.length}`)]
  const at = digests.findIndex((one, i) => kept[i] !== undefined && canonicalJson(kept[i]) !== canonicalJson(one))
  if (at !== -1)
    return [
      problem(
        at + 1,
        `revision ${at + 1} is not what was recorded: restore its file and this one from where they came`,
      ),
    ]
  if (kept.length === digests.length) return []
  // Whoever records was stopped between the two files.
  const late = `lacks revision ${kept.length + 1}: it is added when the next one is recorded`
  return [{ ...problem(null, late), level: 'warning' }]
}
