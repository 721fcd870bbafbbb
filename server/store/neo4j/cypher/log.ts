import { REVISION } from './revision.ts'

/** Reads of the log. */

/** For each instant the newest revision recorded at or before it, and for each number the revision of that number; null where there is none. One of the two lists has a null at each place. */
export const RESOLVE = `
UNWIND range(0, size($instants) - 1) AS i
CALL (i) {
  OPTIONAL MATCH (revision:Revision) WHERE revision.recordedAt <= $instants[i]
  RETURN revision ORDER BY revision.recordedAt DESC LIMIT 1
}
OPTIONAL MATCH (numbered:Revision) WHERE numbered.number = $numbers[i]
WITH i, coalesce(revision, numbered) AS revision
WITH i, CASE WHEN revision IS NULL THEN null ELSE ${REVISION} END AS found ORDER BY i
RETURN found`

/** One page of revisions, newest first, and how many there are in all. */
export const REVISIONS_NEWEST_FIRST = `
RETURN COUNT { MATCH (revision:Revision) WHERE revision.number <= $upTo },
  COLLECT {
    MATCH (revision:Revision) WHERE revision.number <= $upTo AND revision.number < $before
    RETURN ${REVISION} ORDER BY revision.number DESC LIMIT toInteger($limit)
  }`

/** The next revisions after one, oldest first. */
export const REVISIONS_OLDEST_FIRST = `
MATCH (revision:Revision) WHERE revision.number > $after AND revision.number <= $upTo
WITH revision ORDER BY revision.number LIMIT toInteger($limit)
RETURN ${REVISION}`

/**
 * The next versions in the order of (revision, id), after a place in that order: what is left of the revision there, then later ones. Two parts, so that
 * each is a walk along its index and no page costs more than its rows.
 */
const nextAlong = (stamp: 'assertedIn' | 'retractedIn', columns: readonly string[]): string => `
CALL () {
  MATCH (version:Statement)
  USING INDEX SEEK version:Statement(${stamp}, id)
  WHERE version.${stamp} = $revision AND version.id > $id
  RETURN version ORDER BY version.${stamp}, version.id LIMIT toInteger($limit)
  UNION ALL
  MATCH (version:Statement)
  USING INDEX SEEK version:Statement(${stamp}, id)
  WHERE version.${stamp} > $revision AND version.${stamp} <= $upTo AND version.id IS NOT NULL
  RETURN version ORDER BY version.${stamp}, version.id LIMIT toInteger($limit)
}
WITH version ORDER BY version.${stamp}, version.id LIMIT toInteger($limit)
RETURN ${columns.map((column) => `version.${column}`).join(', ')}`

export const NEXT_ASSERTED = nextAlong('assertedIn', ['assertedIn', 'id', 'statement'])
export const NEXT_RETRACTED = nextAlong('retractedIn', ['retractedIn', 'id'])
