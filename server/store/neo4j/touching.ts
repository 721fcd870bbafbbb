import { REFERENCES } from '../../../schema/references.ts'
import { descriptionOf } from '../../../schema/statement.ts'
import type { Ref } from '../plan.ts'
import type { Touch, Watched } from '../statement-log.ts'
import { type Connection, type Row, whole } from './connection.ts'
import { touching } from './cypher/touching.ts'
import type { Parameters } from './one-parameter.ts'
import { revisionOf } from './turn.ts'
import type { Rehearsed } from './upkeep.ts'

/**
 * The references by which answers are touched. What is watched differs from answer to answer; all of them are in one statement, which is planned once, and those that are not
 * asked for cost it nothing, since they look for no targets.
 */
const WATCHED: readonly Ref[] = REFERENCES.filter(({ kind, ref }) => {
  const bears = descriptionOf(kind)?.bears ?? []
  return bears === 'all' || bears.includes(ref.split('.')[1] ?? '')
})
  .map(({ ref }) => ref as Ref)
  .sort()

/** Asks for the revisions after `since` (up to `upTo`) that touched what is watched; nothing where nothing is watched. */
export async function revisionsTouching(
  connection: Connection,
  { since, upTo, ids = [], kinds = [], about = [] }: { since: number; upTo?: number | undefined } & Watched,
): Promise<readonly Touch[]> {
  if (ids.length === 0 && kinds.length === 0 && about.length === 0) return []
  const others = [...new Set(about.map(({ ref }) => ref))].filter((ref) => !WATCHED.includes(ref)).sort()
  const refs = [...WATCHED, ...others]
  const targets: Parameters = Object.fromEntries(
    refs.map((ref, i) => [`targets${i}`, about.flatMap((each) => (each.ref === ref ? [each.target] : []))]),
  )
  const rows = await connection.read(statementFor(refs), {
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

/** The statement of what answers watch, looking for nothing. */
export const rehearsedTouching = (): Rehearsed => [
  statementFor(WATCHED),
  {
    ...Object.fromEntries(WATCHED.map((_, i) => [`targets${i}`, []])),
    ids: [],
    kinds: [],
    since: whole(0),
    upTo: whole(0),
  },
]

const statementFor = (refs: readonly Ref[]): string => touching({ ids: true, kinds: true, refs })
