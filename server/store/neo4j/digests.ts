import { compareIds } from '../../../schema/ids.ts'
import { asRecorded } from '../../../schema/read-statement.ts'
import type { Revision } from '../../../schema/revision.ts'
import { canonicalJson } from '../canonical-json.ts'
import { digestsToKeep, EntriesDigest, lineOfBody, NO_CHAIN } from '../revision-digests.ts'
import type { Entry, RevisionDigests } from '../statement-log.ts'
import { type Connection, type Row, type Writing, whole } from './connection.ts'
import { DIGESTS, FIRST_WITHOUT_DIGESTS, KEEP_DIGESTS } from './cypher/digests.ts'
import { Walks } from './read-log.ts'
import { type Head, revisionOf } from './turn.ts'

/** Takes some entries of a revision into its digest, in the order of their ids among themselves. */
export function addSorted(digest: EntriesDigest, entries: readonly Entry[]): void {
  const byId = entries.map((entry) => ({ id: entry.op === 'assert' ? entry.statement.id : entry.id, entry }))
  for (const { id, entry } of byId.sort((a, b) => compareIds(a.id, b.id)))
    digest.add(id, lineOfBody(id, entry.op === 'assert' ? canonicalJson(asRecorded(entry.statement)) : null))
}

/** The digest of a revision that has these entries and no others. */
export function digestOfEntries(entries: readonly Entry[]): string {
  const digest = new EntriesDigest()
  addSorted(digest, entries)
  // An id that comes twice is refused in better words when the entries are staged.
  return digest.end() ?? ''
}

/** The digest of a revision's entries, read back from the database; staged ones too. */
export async function digestOfRevision(connection: Connection, number: number): Promise<string> {
  const digest = new EntriesDigest()
  for await (const { id, statement } of new Walks(connection, number - 1, number).of(number))
    digest.add(id, lineOfBody(id, statement))
  const entries = digest.end()
  if (entries === null) throw new TypeError(`the entries of revision ${number} are not in the order of their ids`)
  return entries
}

/**
 * Makes the digests of the revisions that have none, since they were written before there were digests; one after another, so that a stop on the way costs
 * no more than one. Those of `known` are kept as they are known.
 */
export async function makeMissingDigests(
  connection: Connection,
  known: () => Promise<readonly RevisionDigests[]>,
  writing: Writing = { run: (cypher, parameters) => connection.execute(cypher, parameters) },
): Promise<void> {
  for (let after = 0; ; ) {
    const [found] = await connection.readNewest(FIRST_WITHOUT_DIGESTS, { after: whole(after) })
    if (found === undefined) return
    const revision: Revision = revisionOf(found[0] as Row)
    const { number } = revision
    const before = (found[1] as string | null) ?? NO_CHAIN
    const { entries, chain } = digestsToKeep(
      revision,
      await digestOfRevision(connection, number),
      before,
      await known(),
    )
    await writing.run(KEEP_DIGESTS, { number: whole(number), entries, chain })
    after = number
  }
}

/** The chain that the revision after the head goes on from. */
export async function chainOf(
  connection: Connection,
  head: Head | null,
  known: () => Promise<readonly RevisionDigests[]>,
  writing: Writing,
): Promise<string> {
  if (head === null) return NO_CHAIN
  if (head.chain !== null) return head.chain
  // An older program has written since this one opened the store.
  await makeMissingDigests(connection, known, writing)
  const [row] = await writing.run(DIGESTS, { after: whole(head.number - 1), limit: 1 })
  return row?.[3] as string
}
