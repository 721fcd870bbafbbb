import type { Revision } from '../../../schema/revision.ts'
import { StoreDamaged } from '../../errors.ts'
import { chainDigest, EntriesDigest, lineOfBody, NO_CHAIN } from '../revision-digests.ts'
import type { RevisionDigests } from '../statement-log.ts'
import type { Connection } from './connection.ts'
import { REVISION_COLUMNS, type RevisionRow, revisionOf } from './revision-row.ts'
import { isWhole } from './sums.ts'

/** How many entries one statement reads: the most that reading a log holds in memory. */
export const PAGE = 500

/** An entry as the file has it: what is stated under an id, as canonical JSON; null withdraws what is held. */
export interface StoredEntry {
  readonly id: string
  readonly body: string | null
}

/** Reads revisions of a file, each held against its checksums and digests. */
export class LogReader {
  /** How many pages were read. */
  asked = 0
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** The mark of a revision that there has to be. */
  mark(number: number): Revision {
    const row = this.#connection.first<RevisionRow>(`SELECT ${REVISION_COLUMNS} FROM revision WHERE number = ?`, number)
    if (row === undefined) throw this.damagedAt(number, null, 'it is not there')
    return revisionOf(row, this.#connection.path)
  }

  /**
   * The entries of a revision by id, in pages. Throws `StoreDamaged` at an entry that is not what was written, and at the end where the entries are not those that were written, or
   * the revision does not follow from the one before it.
   */
  *pagesOf(number: number): Generator<{ readonly entries: readonly StoredEntry[] }> {
    const revision = this.mark(number)
    const digest = new EntriesDigest()
    for (const entries of this.#entriesOf(number)) {
      for (const { id, body } of entries) digest.add(id, lineOfBody(id, body))
      yield { entries }
    }
    const entries = digest.end()
    const kept = this.#digestsOf(number)
    if (entries === null || kept?.entries !== entries)
      throw this.damagedAt(number, null, 'its entries are not those that were written')
    const before = number === 1 ? NO_CHAIN : this.#digestsOf(number - 1)?.chain
    if (before === undefined || kept.chain !== chainDigest(before, revision, entries))
      throw this.damagedAt(number, null, 'it does not follow from the revision before it')
  }

  damagedAt(revision: number, id: string | null, what = 'it is not what was written'): StoreDamaged {
    return StoreDamaged.at(this.#connection.path, { revision, id }, what)
  }

  *#entriesOf(number: number): Generator<StoredEntry[]> {
    for (let last = ''; ; ) {
      this.asked += 1
      const rows = this.#connection.rows<readonly [string, string | null, number]>(
        `SELECT id, iif(whole, body, NULL), whole FROM (
          SELECT id, body, ${isWhole('entry', 'entry')} AS whole
          FROM entry WHERE revision = ? AND id > ? ORDER BY id LIMIT ${PAGE}
        )`,
        number,
        last,
      )
      for (const [id, , whole] of rows) if (whole !== 1) throw this.damagedAt(number, id)
      if (rows.length > 0) yield rows.map(([id, body]) => ({ id, body }))
      last = rows.at(-1)?.[0] ?? last
      if (rows.length < PAGE) return
    }
  }

  #digestsOf(number: number): Pick<RevisionDigests, 'entries' | 'chain'> | null {
    const [entries, chain, whole] =
      this.#connection.first<[string, string, number]>(
        `SELECT entries, chain, ${isWhole('digest', 'digest')} FROM digest WHERE revision = ?`,
        number,
      ) ?? []
    if (entries === undefined || chain === undefined) return null
    if (whole !== 1) throw this.damagedAt(number, null, 'its digests are not what was written')
    return { entries, chain }
  }
}
