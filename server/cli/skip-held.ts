import { createHash } from 'node:crypto'
import type { Revision } from '../../schema/revision.ts'
import { chainDigest, EntriesDigest, NO_CHAIN } from '../store/revision-digests.ts'
import type { LogEntry, RevisionDigests, StatementLog } from '../store/statement-log.ts'
import { Failure } from './command.ts'
import type { LogFile, Placed } from './log-file.ts'

/**
 * Goes over the beginning of a file that the store holds already; returns how many revisions that is. Each is told by its digests, without reading what the store holds of it; only
 * one that differs is read, to say where. Throws a {@link Failure} there, and where the file ends before the store does.
 */
export async function skipWhatIsHeld(
  log: StatementLog,
  file: LogFile,
  lineOf: (entry: LogEntry) => string,
): Promise<number> {
  const head = (await log.head())?.number ?? 0
  const kept = log.digests(0)[Symbol.asyncIterator]()
  let before = NO_CHAIN
  for (let number = 1; number <= head; number++) {
    const { done, value } = await kept.next()
    // One without digests, which no store leaves, is read like one that differs.
    const digests: RevisionDigests | null = done || value.number !== number ? null : value
    const mark = await file.peek()
    if (mark === null) {
      throw new Failure(
        `the store holds revision ${number} and later, which the file lacks: load it into an empty store, or keep the one you have`,
      )
    }
    if (mark.entry.op !== 'revision') throw notHeld(mark, number)
    const there = await revisionIn(file, mark, mark.entry.revision, before, lineOf)
    if (digests === null || there.chain !== digests.chain) await compare(log, number, there, file, lineOf)
    before = digests?.chain ?? NO_CHAIN
  }
  return head
}

/** A revision of the file: the digest of the chain up to it, null where its entries are out of order; and of each line a digest and its place, by which it is told where it differs. */
interface Told {
  readonly mark: Placed
  readonly chain: string | null
  readonly lines: Lines
}

async function revisionIn(
  file: LogFile,
  mark: Placed,
  revision: Revision,
  before: string,
  lineOf: (entry: LogEntry) => string,
): Promise<Told> {
  const lines = new Lines()
  lines.add(lineOf(mark.entry))
  file.take()
  const digest = new EntriesDigest()
  for (let next = await file.peek(); next !== null && next.entry.op !== 'revision'; next = await file.peek()) {
    const line = lineOf(next.entry)
    digest.add(next.entry.op === 'assert' ? next.entry.statement.id : next.entry.id, line)
    lines.add(line)
    file.take()
  }
  const entries = digest.end()
  return { mark, chain: entries === null ? null : chainDigest(before, revision, entries), lines }
}

/** Throws a {@link Failure} that names the first line of a revision that is not what the store holds. */
async function compare(
  log: StatementLog,
  number: number,
  { mark, lines }: Told,
  file: LogFile,
  lineOf: (entry: LogEntry) => string,
): Promise<void> {
  let at = 0
  let isLast = true
  for await (const held of log.read(number - 1)) {
    if (held.op === 'revision' && held.revision.number > number) {
      isLast = false
      break
    }
    if (at === lines.count) {
      const next = await file.peek()
      throw next === null ? notHeld({ place: 'the end of the file' }, number) : notHeld(next, number)
    }
    if (!lines.is(at, lineOf(held))) throw notHeld({ place: mark.lineAfter(at) }, number)
    at++
  }
  if (at === lines.count) return
  const place = mark.lineAfter(at)
  if (!isLast) throw notHeld({ place }, number + 1)
  throw new Failure(
    `${place} is not the mark of revision ${number + 1}, which is due: use a whole copy of what the export wrote`,
  )
}

const notHeld = ({ place }: Pick<Placed, 'place'>, revision: number): Failure =>
  new Failure(`${place} is not what the store holds in revision ${revision}: load it into an empty store`)

/** How many bytes of a line's digest are kept. */
const KEPT = 16

/** The lines of one revision, 16 bytes each: its text may not fit into memory, and standard input is not read twice. */
class Lines {
  count = 0
  #digests = Buffer.alloc(1_024 * KEPT)

  add(line: string): void {
    if (this.count * KEPT === this.#digests.length)
      this.#digests = Buffer.concat([this.#digests, Buffer.alloc(this.#digests.length)])
    digestOf(line).copy(this.#digests, this.count * KEPT, 0, KEPT)
    this.count++
  }

  is(index: number, line: string): boolean {
    return this.#digests.subarray(index * KEPT, (index + 1) * KEPT).equals(digestOf(line).subarray(0, KEPT))
  }
}

const digestOf = (line: string): Buffer => createHash('sha256').update(line).digest()
