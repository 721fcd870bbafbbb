import type { Touch, Watched } from '../statement-log.ts'
import { type Connection, type Parameters, type Row, whole } from './connection.ts'
import { touching } from './cypher/touching.ts'
import { revisionOf } from './turn.ts'

/** Asks for the revisions after `since` (up to `upTo`) that touched what is watched; nothing where nothing is watched. */
export async function revisionsTouching(
  connection: Connection,
  { since, upTo, ids = [], kinds = [], about = [] }: { since: number; upTo?: number | undefined } & Watched,
): Promise<readonly Touch[]> {
  // In one order, so that the same references are one statement, planned once.
  const refs = [...new Set(about.map(({ ref }) => ref))].sort()
  const parts = { ids: ids.length > 0, kinds: kinds.length > 0, refs }
  if (!parts.ids && !parts.kinds && refs.length === 0) return []
  const targets: Parameters = Object.fromEntries(
    refs.map((ref, i) => [`targets${i}`, about.flatMap((each) => (each.ref === ref ? [each.target] : []))]),
  )
  const rows = await connection.read(touching(parts), {
    ...targets,
    ids,
    kinds,
    since: whole(since),
    upTo: whole(upTo ?? Number.MAX_SAFE_INTEGER),
  })
  return rows.map(([revision, found]) => ({
    revision: revisionOf(revision as Row),
    ids: [...(found as string[])].sort(),
  }))
}
