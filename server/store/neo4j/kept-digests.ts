import type { RevisionDigests } from '../statement-log.ts'
import { type Connection, whole } from './connection.ts'
import { DIGESTS } from './cypher/digests.ts'

const REVISIONS_A_PAGE = 500

/** The digests after a revision, as they were kept. */
export async function* digestsAfter(connection: Connection, since: number): AsyncGenerator<RevisionDigests, void> {
  for (let after = since; ; ) {
    const rows = await connection.read(DIGESTS, { after: whole(after), limit: REVISIONS_A_PAGE })
    for (const row of rows) {
      const [number, recordedAt, entries, chain] = row as readonly [number, string, string | null, string | null]
      // What an older program writes has none until this one opens the store again.
      if (entries !== null && chain !== null) yield { number, recordedAt, entries, chain }
      after = number
    }
    if (rows.length < REVISIONS_A_PAGE) return
  }
}
