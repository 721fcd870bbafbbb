import { REVISION } from './revision.ts'

/** What revisions are known by: kept on the nodes of revisions. */

/** The digests of the next revisions after one, oldest first. */
export const DIGESTS = `
MATCH (revision:Revision) WHERE revision.number > $after
WITH revision ORDER BY revision.number LIMIT toInteger($limit)
RETURN revision.number, revision.recordedAt, revision.entriesDigest, revision.chainDigest`

/** The first revision after `$after` without digests, and the chain before it. */
export const FIRST_WITHOUT_DIGESTS = `
MATCH (revision:Revision) WHERE revision.number > $after AND revision.chainDigest IS NULL
WITH revision ORDER BY revision.number LIMIT 1
OPTIONAL MATCH (before:Revision) WHERE before.number = revision.number - 1
RETURN ${REVISION}, before.chainDigest`

export const KEEP_DIGESTS = `
MATCH (revision:Revision {number: $number})
SET revision.entriesDigest = $entries, revision.chainDigest = $chain`
