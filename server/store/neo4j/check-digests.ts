import type { StoreDamaged } from '../../errors.ts'
import { Slices } from '../../work/slices.ts'
import { chainDigest, EntriesDigest, lineOfBody, NO_CHAIN } from '../revision-digests.ts'
import type { CheckReport } from '../store.ts'
import { type Connection, whole } from './connection.ts'
import { DIGESTS } from './cypher/digests.ts'
import { damagedAt, revisionsAfter, Walks } from './read-log.ts'

/**
 * Holds every revision against its digests, by what is read of it now. Where one is not what was written, its versions are looked at one by one: one whose properties are not those of the
 * statement that it keeps, is named.
 */
export async function checkDigests(connection: Connection): Promise<CheckReport> {
  const damaged: StoreDamaged[] = []
  const report = { revisions: 0, entries: 0, rows: 0 }
  const slices = new Slices()
  let before = NO_CHAIN
  for await (const revision of revisionsAfter(connection, 0, Number.MAX_SAFE_INTEGER)) {
    const { number } = revision
    const wrong = (id: string | null, what: string): void => {
      damaged.push(damagedAt(connection, number, id, what))
    }
    const digest = new EntriesDigest()
    let count = 0
    let named = false
    for await (const { id, statement } of new Walks(connection, number - 1, number).of(number)) {
      digest.add(id, lineOfBody(id, statement))
      count += 1
      await slices.pause()
      if (statement !== null && idIn(statement) !== id) {
        wrong(id, 'it is not what was written')
        named = true
      }
    }
    const entries = digest.end()
    const [row] = await connection.read(DIGESTS, { after: whole(number - 1), limit: 1 })
    const [, , keptEntries, keptChain] = row ?? []
    if (entries === null || keptEntries !== entries) {
      if (!named) wrong(null, 'its entries are not those that were written')
    } else if (keptChain !== chainDigest(before, revision, entries)) {
      wrong(null, 'it does not follow from the revision before it')
    } else {
      report.revisions += 1
      report.entries += count
    }
    report.rows += count
    before = (keptChain as string | null | undefined) ?? NO_CHAIN
    await slices.pause()
  }
  return { ...report, damaged }
}

/** The id that the JSON of a statement says; null where it is no JSON. */
function idIn(statement: string): string | null {
  try {
    return (JSON.parse(statement) as { readonly id: string }).id
  } catch {
    return null
  }
}
