import type { Revision } from '../schema/revision.ts'
import { HeadMoved } from '../server/errors.ts'
import { entryOf } from '../server/store/log-lines.ts'
import type { Entry, StatementLog } from '../server/store/statement-log.ts'
import { BadSeed } from './bad-seed.ts'
import { clashOf, clashSentence } from './clash.ts'
import { idOf } from './replay.ts'
import { linesOf, type RevisionFile, revisionFiles } from './revision-files.ts'

/** How far a loading is: the revision under way of `newest`, and how many of its entries were handed to the store. */
export interface LoadProgress {
  readonly revision: Revision
  readonly newest: number
  readonly entries: number
}

export interface LoadOptions {
  /** The folder of the revision files. */
  readonly folder: string
  /** Called at the start of each revision and after every thousand entries. */
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined
}

/**
 * Appends those revisions of a seed's log that a store does not hold yet, with their instants and reasons, each whole or not at all; done
 * twice, the second changes nothing. `already` counts those it held. Entries are streamed, and checked against their shapes.
 *
 * Throws {@link BadSeed}, with nothing written, where the store holds another revision under a number of the seed's, and where a file is
 * damaged, with the revisions before it loaded.
 */
export async function loadSeed(
  log: StatementLog,
  { folder, onProgress }: LoadOptions,
): Promise<{ revisions: Revision[]; already: number }> {
  const { files } = await revisionFiles(folder)
  checkNumbers(files, folder)
  const revisions: Revision[] = []
  let held = await heldOf(log, files)
  const already = held
  while (held < files.length) {
    const file = files[held] as RevisionFile
    try {
      revisions.push(await loadRevision(log, file, files.length, onProgress))
      held++
    } catch (error) {
      // Two servers that start on one store both load: the slower one goes on from where the quicker one is.
      if (!(error instanceof HeadMoved)) throw error
      const now = await heldOf(log, files)
      if (now === held) throw error
      held = now
    }
  }
  return { revisions, already }
}

function checkNumbers(files: readonly RevisionFile[], folder: string): void {
  const clash = clashOf(files)
  if (clash !== null) throw new BadSeed(`the seed's log cannot be loaded: ${clashSentence(clash)}`)
  files.forEach(({ number, name }, i) => {
    if (number !== i + 1) {
      throw new BadSeed(
        `the seed's log ${folder} has ${name} where revision ${i + 1} is due: restore its files from where they came`,
      )
    }
  })
}

/** How many of the seed's revisions a store holds. Throws {@link BadSeed} where one that it holds is not the seed's. */
async function heldOf(log: StatementLog, files: readonly RevisionFile[]): Promise<number> {
  const head = await log.head()
  const held = Math.min(head?.number ?? 0, files.length)
  if (held === 0) return 0
  const { revisions } = await log.revisions({ upTo: held, limit: held })
  const byNumber = new Map(revisions.map((revision) => [revision.number, revision]))
  for (const file of files.slice(0, held)) {
    const seed = await revisionOf(file)
    const store = byNumber.get(seed.number)
    if (store === undefined || store.recordedAt !== seed.recordedAt || store.reason !== seed.reason) {
      const is = store === undefined ? 'missing' : `another one (${store.recordedAt}, ${JSON.stringify(store.reason)})`
      throw new BadSeed(
        `the store's revision ${seed.number} is ${is} where the seed has ${seed.recordedAt}, ${JSON.stringify(seed.reason)}: nothing was loaded; ` +
          'use an empty store, or set ENTENTE_SEED=off to go on with what this one holds',
      )
    }
  }
  return held
}

/** The revision line of a file. */
async function revisionOf(file: RevisionFile): Promise<Revision> {
  for await (const { text, line } of linesOf(file)) return revisionIn(file, text, line)
  throw new BadSeed(`${file.name} is empty: restore the file from where it came`)
}

function revisionIn(file: RevisionFile, text: string, line: number): Revision {
  const entry = read(file, text, line)
  if (entry.op !== 'revision' || entry.revision.number !== file.number) {
    throw new BadSeed(
      `${file.name} does not begin with the line of revision ${file.number}: restore the file from where it came`,
    )
  }
  return entry.revision
}

function read(file: RevisionFile, text: string, line: number): ReturnType<typeof entryOf> {
  try {
    return entryOf(text, `${file.name}:${line}`)
  } catch (cause) {
    throw new BadSeed((cause as Error).message, { cause })
  }
}

async function loadRevision(
  log: StatementLog,
  file: RevisionFile,
  newest: number,
  onProgress: LoadOptions['onProgress'],
): Promise<Revision> {
  const revision = await revisionOf(file)
  onProgress?.({ revision, newest, entries: 0 })
  const reason = { by: revision.by, why: revision.reason, recordedAt: revision.recordedAt }
  return log.append(reason, entriesOf(file, revision, newest, onProgress), file.number - 1)
}

async function* entriesOf(
  file: RevisionFile,
  revision: Revision,
  newest: number,
  onProgress: LoadOptions['onProgress'],
): AsyncGenerator<Entry> {
  const counts = { entries: 0, asserted: 0 }
  let lastId = ''
  for await (const { text, line, ended } of linesOf(file)) {
    if (line === 1) continue
    const entry = read(file, text, line)
    if (entry.op === 'revision')
      throw new BadSeed(`${file.name}:${line}: a second revision begins here; restore the file from where it came`)
    const id = idOf(entry)
    if (!ended || id <= lastId)
      throw new BadSeed(
        `${file.name}:${line}: ${ended ? `${id} is out of order` : 'the line is cut off'}; restore the file from where it came`,
      )
    lastId = id
    if (entry.op === 'assert') counts.asserted++
    if (++counts.entries % 1000 === 0) onProgress?.({ revision, newest, entries: counts.entries })
    yield entry
  }
  // Thrown into the append, so that a file that lost lines is not loaded as if it were whole.
  if (counts.asserted !== revision.asserted) {
    throw new BadSeed(
      `${file.name} says ${revision.asserted} asserted and has ${counts.asserted}: restore the file from where it came`,
    )
  }
}
