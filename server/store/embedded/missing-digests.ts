import type { Revision } from '../../../schema/revision.ts'
import { digestsToKeep, EntriesDigest, lineOfBody, NO_CHAIN } from '../revision-digests.ts'
import type { RevisionDigests } from '../statement-log.ts'
import { type Connection, damaged } from './connection.ts'
import { REVISION_COLUMNS, type RevisionRow, revisionOf } from './revision-row.ts'
import type { Row } from './stage.ts'
import { insertDigests } from './writer.ts'

const READ_AT_ONCE = 1_000

/**
 * Makes the digests of the revisions that have none, since they were written before there were digests; one after another, so that a kill on the way costs
 * no more than one. Those of `known` are kept as they are known.
 */
export async function makeMissingDigests(connection: Connection, known: readonly RevisionDigests[]): Promise<void> {
  for (;;) {
    const [last = 0, before = NO_CHAIN] =
      connection.first<[number, string]>('SELECT revision, chain FROM digest ORDER BY revision DESC LIMIT 1') ?? []
    const row = connection.first<RevisionRow>(
      `SELECT ${REVISION_COLUMNS} FROM revision WHERE number > ? ORDER BY number LIMIT 1`,
      last,
    )
    if (row === undefined) return
    const revision = revisionOf(row, connection.path)
    const { number, entries, chain } = digestsToKeep(revision, await entriesOf(connection, revision), before, known)
    insertDigests(connection, number, entries, chain)
  }
}

async function entriesOf(connection: Connection, { number }: Revision): Promise<string> {
  const digest = new EntriesDigest()
  for (let last = ''; ; ) {
    const rows = connection.rows<Row>(
      `SELECT id, body FROM entry WHERE revision = ? AND id > ? ORDER BY id LIMIT ${READ_AT_ONCE}`,
      number,
      last,
    )
    for (const [id, body] of rows) digest.add(id, lineOfBody(id, body))
    last = rows.at(-1)?.[0] ?? last
    if (rows.length < READ_AT_ONCE) break
    await new Promise((resolve) => setImmediate(resolve))
  }
  const entries = digest.end()
  if (entries === null) throw damaged(connection.path)
  return entries
}
