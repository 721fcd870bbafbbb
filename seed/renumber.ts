import { rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Revision } from '../schema/revision.ts'
import { canonicalJson } from '../server/store/canonical-json.ts'
import { DIGESTS_FILE } from '../server/store/digests-file.ts'
import { entryOf, lineOf } from '../server/store/log-lines.ts'
import { EntriesDigest } from '../server/store/revision-digests.ts'
import type { Entry as LogEntry } from '../server/store/statement-log.ts'
import { BadSeed } from './bad-seed.ts'
import { digestsAfter, digestsText } from './digests.ts'
import { writeDurably } from './durable.ts'
import { problemLine } from './problem.ts'
import { publishedIn } from './published.ts'
import { laterThan } from './record.ts'
import { type Held, idOf, replayLog } from './replay.ts'
import { linesOf, type RevisionFile, revisionFiles } from './revision-files.ts'

/** What became of one revision that was renumbered. */
export interface Renumbered {
  readonly before: string
  /** The name of its file now; null where the other editor's revisions say all of it already, so that nothing is left. */
  readonly after: string | null
  readonly number: number
  /** The ids that the others changed too since; this revision, which is the later one now, has the last word on them. */
  readonly contested: readonly string[]
}

/**
 * Lets revisions of a seed's log that were not published yet follow all the others: with the next numbers, in the order in which they are named, with their reasons, their editors and,
 * where that is later than the others', their instants. What the others say already is left out. Digests are written anew, so that what a merge made of their file does not matter.
 * Throws {@link BadSeed} where a name is none of the log, a revision is published, or the others are no whole log.
 */
export async function renumber(seed: string, names: readonly string[]): Promise<Renumbered[]> {
  const folder = join(seed, 'log')
  const { files } = await revisionFiles(folder)
  const own = names.map((given) => fileNamed(files, given))
  for (const { name } of own) {
    const ref = publishedIn(seed, name)
    if (ref !== null)
      throw new BadSeed(
        `${name} is published (${ref} has it) and keeps its number: renumber the one that is yours alone`,
      )
  }
  const theirs = await replayLog(seed, new Set(own.map(({ name }) => name)))
  if (theirs.problems.length > 0)
    throw new BadSeed(
      `nothing was renumbered: without ${own.map(({ name }) => name).join(', ')} the log is not whole; name all of your revisions, in their order\n${theirs.problems.map(problemLine).join('\n')}`,
    )
  const since = Math.min(...own.map(({ number }) => number))
  const held = new Map(theirs.held)
  const digests = [...theirs.digests]
  let last = theirs.revisions.at(-1)
  const told: Renumbered[] = []
  const drafts: (readonly [draft: string, name: string])[] = []
  for (const file of own) {
    const { revision: was, entries: all } = await entriesOf(file)
    const number = (last?.number ?? 0) + 1
    const entries = all.filter((entry) => changes(entry, held))
    const contested = entries.map(idOf).filter((id) => (theirs.held.get(id)?.revision ?? 0) >= since)
    if (entries.length === 0) {
      told.push({ before: file.name, after: null, number, contested: [] })
      continue
    }
    const revision: Revision = {
      ...was,
      number,
      recordedAt: laterThan(last, new Date(was.recordedAt)),
      asserted: entries.filter(({ op }) => op === 'assert').length,
      retracted: entries.filter((entry) => held.has(idOf(entry))).length,
    }
    const name = `${String(number).padStart(4, '0')}${file.name.slice(file.name.indexOf('-'))}`
    const draft = join(folder, `.renumbered-${number}`)
    const lines = [{ op: 'revision', revision } as const, ...entries].map((entry) => `${lineOf(entry)}\n`)
    await writeDurably(draft, lines.join(''))
    drafts.push([draft, name])
    const digest = new EntriesDigest()
    for (const entry of entries) {
      digest.add(idOf(entry), lineOf(entry))
      hold(entry, held, { revision: number, file: name, line: 1 })
    }
    digests.push(digestsAfter(digests.at(-1), revision, digest.end() ?? ''))
    told.push({ before: file.name, after: name, number, contested })
    last = revision
  }
  for (const { path } of own) await rm(path)
  for (const [draft, name] of drafts) await rename(draft, join(folder, name))
  await writeDurably(join(folder, DIGESTS_FILE), digestsText(digests))
  return told
}

function fileNamed(files: readonly RevisionFile[], given: string): RevisionFile {
  const found = files.find(({ name }) => name === basename(given))
  if (found !== undefined) return found
  throw new BadSeed(
    `there is no revision file ${JSON.stringify(given)}: the newest are ${files
      .slice(-4)
      .map(({ name }) => name)
      .join(', ')}`,
  )
}

async function entriesOf(file: RevisionFile): Promise<{ readonly revision: Revision; readonly entries: LogEntry[] }> {
  let revision: Revision | null = null
  const entries: LogEntry[] = []
  for await (const { text, line } of linesOf(file)) {
    const entry = entryOf(text, `${file.name}:${line}`)
    if (entry.op === 'revision') revision = entry.revision
    else entries.push(entry)
  }
  if (revision === null) throw new BadSeed(`${file.name} holds no revision: restore it from where it came`)
  return { revision, entries }
}

/** Whether an entry still says something. Throws {@link BadSeed} where the others gave its id to something of another kind. */
function changes(entry: LogEntry, held: ReadonlyMap<string, Held>): boolean {
  const before = held.get(idOf(entry))
  if (entry.op === 'retract' || before === undefined) return entry.op !== 'retract' || before !== undefined
  if (before.statement.kind !== entry.statement.kind)
    throw new BadSeed(
      `nothing was renumbered: ${idOf(entry)} is a ${before.statement.kind} in revision ${before.revision} and a ${entry.statement.kind} in yours; give yours another id and record it again`,
    )
  return canonicalJson(before.statement) !== canonicalJson(entry.statement)
}

function hold(entry: LogEntry, held: Map<string, Held>, place: Omit<Held, 'statement'>): void {
  if (entry.op === 'assert') held.set(idOf(entry), { statement: entry.statement, ...place })
  else if (entry.op === 'retract') held.delete(entry.id)
}
