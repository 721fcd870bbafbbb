import { basename, join } from 'node:path'
import type { Revision } from '../schema/revision.ts'
import type { Statement } from '../schema/statement.ts'
import { canonicalJson } from '../server/store/canonical-json.ts'
import { entryOf, lineOf } from '../server/store/log-lines.ts'
import { EntriesDigest } from '../server/store/revision-digests.ts'
import type { Entry, RevisionDigests } from '../server/store/statement-log.ts'
import { BadSeed } from './bad-seed.ts'
import { clashOf, clashSentence } from './clash.ts'
import { aKind } from './collections.ts'
import { digestsAfter, problemsOfDigests } from './digests.ts'
import type { Problem, Report } from './problem.ts'
import { linesOf, type RevisionFile, revisionFiles } from './revision-files.ts'

/** A statement as the log holds it at its head, and where it was stated so. */
export interface Held {
  readonly statement: Statement
  readonly revision: number
  readonly file: string
  readonly line: number
}

/** What the files of a seed's log amount to. */
export interface ReplayedLog {
  readonly revisions: readonly Revision[]
  /** The digests of the revisions. */
  readonly digests: readonly RevisionDigests[]
  /** What is held at the head, by id. */
  readonly held: ReadonlyMap<string, Held>
  /** What is wrong with the files themselves; nothing may be recorded on top of such a log. */
  readonly problems: readonly Problem[]
}

/**
 * Replays the log of a seed folder and checks each file for itself and after the one before: numbers without gaps, instants that increase,
 * canonical lines in the order of ids, counts that are those of the revision line, entries that change what is held. `without` names files that are passed over; digests, which
 * are of all, are not looked at then.
 */
export async function replayLog(seed: string, without: ReadonlySet<string> = NONE): Promise<ReplayedLog> {
  const shown = `${basename(seed)}/log`
  const problems: Problem[] = []
  const revisions: Revision[] = []
  const digests: RevisionDigests[] = []
  const held = new Map<string, Held>()
  const { files: all, others } = await revisionFiles(join(seed, 'log'))
  const files = all.filter(({ name }) => !without.has(name))
  for (const name of others) {
    problems.push(
      ofLog(`${shown}/${name}`, null, '', 'is no revision file (0001-<words of its reason>.ndjson): move it elsewhere'),
    )
  }
  const clash = clashOf(files)
  // What follows two revisions of one number says nothing: it was recorded after one of them.
  if (clash !== null) {
    problems.push(ofLog(`${shown}/${clash.names.at(-1)}`, null, '', clashSentence(clash)))
    return { revisions, digests, held, problems }
  }
  for (const [i, file] of files.entries()) {
    const name = `${shown}/${file.name}`
    if (file.number !== i + 1) {
      problems.push(
        ofLog(name, null, '', `is number ${file.number} where ${i + 1} is due: restore the files from where they came`),
      )
    }
    const replayed = await replayFile(file, name, revisions.at(-1), held, (problem) => problems.push(problem))
    if (replayed === null) continue
    revisions.push(replayed.revision)
    digests.push(digestsAfter(digests.at(-1), replayed.revision, replayed.entries))
  }
  // Digests of files that are wrong in themselves would only say so again.
  if (problems.length === 0 && without.size === 0)
    problems.push(...(await problemsOfDigests(join(seed, 'log'), shown, digests)))
  return { revisions, digests, held, problems }
}

const NONE: ReadonlySet<string> = new Set()

const ofLog = (file: string, line: number | null, path: string, message: string): Problem => ({
  level: 'problem',
  file,
  line,
  path,
  message,
})

async function replayFile(
  file: RevisionFile,
  name: string,
  before: Revision | undefined,
  held: Map<string, Held>,
  report: Report,
): Promise<{ readonly revision: Revision; readonly entries: string } | null> {
  const digest = new EntriesDigest()
  let revision: Revision | null = null
  let lastId = ''
  let asserted = 0
  let retracted = 0
  try {
    let isWindows = false
    for await (const { text: read, line, ended } of linesOf(file)) {
      const text = read.endsWith('\r') ? read.slice(0, -1) : read
      if (text !== read && !isWindows) {
        isWindows = true
        report(ofLog(name, null, '', WINDOWS_LINES))
      }
      if (!ended)
        report(ofLog(name, line, '', 'the last line has no end: the file is cut off; restore it from where it came'))
      const entry = entryOf(text, `${name}:${line}`)
      if (lineOf(entry) !== text)
        report(ofLog(name, line, '', 'is not in canonical form (RFC 8785): restore the file from where it came'))
      if (entry.op === 'revision') {
        if (line === 1) revision = entry.revision
        else report(ofLog(name, line, '', 'a second revision begins here: a file holds one'))
        continue
      }
      if (line === 1)
        report(ofLog(name, line, '', 'does not begin with its revision: restore the file from where it came'))
      const id = idOf(entry)
      digest.add(id, text)
      if (id <= lastId) report(ofLog(name, line, id, `stands after ${lastId}: entries go by id, each once`))
      lastId = id
      const fault = faultOf(entry, held.get(id))
      if (fault !== null) report(ofLog(name, line, id, fault))
      if (held.has(id)) retracted++
      if (entry.op === 'retract') held.delete(id)
      else {
        asserted++
        held.set(id, { statement: entry.statement, revision: file.number, file: name, line })
      }
    }
  } catch (error) {
    // One line that cannot be read is one problem; what follows it in the file cannot be judged.
    if (!(error instanceof SyntaxError || error instanceof BadSeed)) throw error
    const [, line, sentence] = /^(?:.*?\.ndjson)(?::(\d+))?: (.*)$/s.exec(error.message) ?? [
      null,
      undefined,
      error.message,
    ]
    report(ofLog(name, line === undefined ? null : Number(line), '', sentence ?? error.message))
    return revision === null ? null : { revision, entries: '' }
  }
  if (revision === null) {
    report(ofLog(name, null, '', 'holds no revision: delete the file, or restore it from where it came'))
    return null
  }
  checkRevision(revision, { file, name, before, asserted, retracted }, report)
  return { revision, entries: digest.end() ?? '' }
}

function checkRevision(
  revision: Revision,
  found: { file: RevisionFile; name: string; before: Revision | undefined; asserted: number; retracted: number },
  report: Report,
): void {
  const { file, name, before, asserted, retracted } = found
  if (revision.number !== file.number) {
    report(
      ofLog(
        name,
        1,
        'revision.number',
        `is ${revision.number} in the file of number ${file.number}: restore the file from where it came`,
      ),
    )
  }
  if (before !== undefined && revision.recordedAt <= before.recordedAt) {
    report(
      ofLog(
        name,
        1,
        'revision.recordedAt',
        `${revision.recordedAt} is not later than ${before.recordedAt} of revision ${before.number}: instants increase`,
      ),
    )
  }
  if (revision.asserted !== asserted || revision.retracted !== retracted) {
    report(
      ofLog(
        name,
        1,
        'revision',
        `says ${revision.asserted} asserted and ${revision.retracted} retracted, where the file has ${asserted} and ${retracted}: restore the file from where it came`,
      ),
    )
  }
  if (asserted + retracted === 0) report(ofLog(name, 1, 'revision', 'has no entries: delete the file'))
}

/** Of a clone from before `.gitattributes`, of an archive that was unpacked so, or of an editor. */
const WINDOWS_LINES =
  'its lines end as on Windows (CR LF), and the log has LF alone: git checkout -- seed/log writes it as it was recorded'

/** The id of what an entry of the log speaks of. */
export const idOf = (entry: Entry): string => (entry.op === 'assert' ? entry.statement.id : entry.id)

function faultOf(entry: Entry, held: Held | undefined): string | null {
  if (entry.op === 'retract') return held === undefined ? 'is retracted and was not held' : null
  if (held === undefined) return null
  if (held.statement.kind !== entry.statement.kind) {
    return `is ${aKind(entry.statement.kind)} and was ${aKind(held.statement.kind)}: an id keeps its kind`
  }
  return canonicalJson(held.statement) === canonicalJson(entry.statement)
    ? `equals what is held since revision ${held.revision}`
    : null
}
