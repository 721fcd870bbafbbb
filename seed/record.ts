import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { fold } from '../schema/fold.ts'
import type { Revision } from '../schema/revision.ts'
import { DIGESTS_FILE } from '../server/store/digests-file.ts'
import { lineOf } from '../server/store/log-lines.ts'
import { EntriesDigest } from '../server/store/revision-digests.ts'
import type { Entry as LogEntry, RevisionDigests } from '../server/store/statement-log.ts'
import { BadSeed } from './bad-seed.ts'
import { type CheckedSeed, isProblem } from './check.ts'
import { type Difference, entriesFor, isEmpty } from './difference.ts'
import { digestsAfter, digestsText } from './digests.ts'
import { makeDurable, writeDurably } from './durable.ts'
import { newestSeedRevision } from './newest-revision.ts'
import { counted } from './problem.ts'
import { idOf } from './replay.ts'

export interface Recording {
  /** The seed folder. */
  readonly seed: string
  readonly by: string
  readonly why: string
  /** Whether entries that are gone from the files may be retracted. */
  readonly retract: boolean
  readonly clock: () => Date
}

/** What was recorded: a revision with its difference and the name of its file. */
export interface Recorded {
  readonly revision: Revision
  readonly difference: Difference
  readonly file: string
}

/**
 * Appends the difference of facts and log as one revision file; null where there is none. Its instant is now, made later than the last
 * revision's. The file is there whole or not at all, and no earlier one is touched. Throws {@link BadSeed} where the seed has problems, and
 * where something would be retracted without leave.
 */
export async function recordRevision(
  checked: CheckedSeed,
  { seed, by, why, retract, clock }: Recording,
): Promise<Recorded | null> {
  const { difference, log } = checked
  if (difference === null) {
    throw new BadSeed(
      `nothing was recorded: correct the ${counted(checked.problems.filter(isProblem).length, 'problem')} first`,
    )
  }
  if (isEmpty(difference)) return null
  if (difference.deleted.length > 0 && !retract) throw new BadSeed(retractionRefused(difference))
  const last = log.revisions.at(-1)
  const revision: Revision = {
    number: (last?.number ?? 0) + 1,
    recordedAt: laterThan(last, clock()),
    by: told(by, 'who records it', '--by "who"'),
    reason: told(why, 'the reason', '--record "why"'),
    asserted: difference.added.length + difference.changed.length,
    retracted: difference.changed.length + difference.deleted.length,
  }
  const file = `${String(revision.number).padStart(4, '0')}-${slugOf(revision.reason)}.ndjson`
  await writeWhole(join(seed, 'log'), file, revision, entriesFor(difference), log.digests)
  return { revision, difference, file }
}

function retractionRefused({ deleted }: Difference): string {
  const ids = deleted.map(({ statement }) => statement.id)
  return `nothing was recorded: ${counted(ids.length, 'entry is', 'entries are')} in the log and in no file of facts: ${ids.join(', ')}; put them back, or add --retract to withdraw them`
}

/** Revisions' instants strictly increase, whatever a clock does. */
export function laterThan(last: Revision | undefined, now: Date): string {
  const earliest = last === undefined ? 0 : Date.parse(last.recordedAt) + 1
  return new Date(Math.max(now.getTime(), earliest)).toISOString()
}

function told(text: string, what: string, option: string): string {
  const trimmed = text.normalize('NFC').trim()
  if (trimmed === '') throw new BadSeed(`${what} is empty: say it with ${option}`)
  return trimmed
}

/** Words of a reason for the name of a file. */
function slugOf(reason: string): string {
  const words = fold(reason)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (words.length <= 60) return words || 'revision'
  return words.slice(0, 61).replace(/-[^-]*$/, '')
}

/** Writes a revision beside the others under a hidden name, makes it durable, and only then gives it its name. */
async function writeWhole(
  folder: string,
  name: string,
  revision: Revision,
  entries: readonly LogEntry[],
  before: readonly RevisionDigests[],
): Promise<void> {
  const lines = [{ op: 'revision', revision } as const, ...entries].map((entry) => `${lineOf(entry)}\n`)
  try {
    await mkdir(folder, { recursive: true })
    const draft = join(folder, '.recording')
    await writeDurably(draft, lines.join(''))
    // A rename replaces what has the name: another recorder may have been quicker since the log was read.
    if (newestSeedRevision(folder) !== revision.number - 1) {
      throw new BadSeed(
        `nothing was recorded: revision ${revision.number} was recorded by somebody else meanwhile; look at it, and record again`,
      )
    }
    await rename(draft, join(folder, name))
    const digest = new EntriesDigest()
    for (const entry of entries) digest.add(idOf(entry), lineOf(entry))
    const digests = [...before, digestsAfter(before.at(-1), revision, digest.end() ?? '')]
    await writeDurably(draft, digestsText(digests))
    await rename(draft, join(folder, DIGESTS_FILE))
    await makeDurable(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new BadSeed(
      `nothing was recorded: ${folder} cannot be written (${code}); see to its permissions and to room on the disk`,
      {
        cause: error,
      },
    )
  }
}
