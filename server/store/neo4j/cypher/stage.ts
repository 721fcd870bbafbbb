import type { Link } from '../field-layout.ts'
import type { NodeLayout } from '../node-layout.ts'

/**
 * Writes of one batch of entries, as columns: `$id[i]` belongs to `$statement[i]`. All of it stands above the head until the head moves.
 * Indexes are named outright: plans are made while a new database has no statistics, and one that goes through a label for each row takes hours.
 */

/** Used only where both of its properties are asked for. */
const BY_VERSION = 'USING INDEX SEEK version:Statement(id, assertedIn)'

/** What is held under ids, and what this revision has staged under them already; with its JSON where other text may still say the same. */
export const HELD = `
UNWIND range(0, size($id) - 1) AS i
MATCH (version:Statement)
${BY_VERSION}
WHERE version.id = $id[i] AND version.assertedIn <= $revision
  AND (version.retractedIn IS NULL OR version.retractedIn = $revision)
RETURN version.id, version.kind, version.assertedIn, version.retractedIn, version.statement = $statement[i],
  CASE WHEN version.kind IN $revised AND version.statement <> $statement[i] THEN version.statement END`

/** Withdraws what is held under ids, a thing's relationships with the version that said so. */
export const RETRACT = `
UNWIND $id AS id
MATCH (version:Statement)
${BY_VERSION}
WHERE version.id = id AND version.assertedIn < $revision AND version.retractedIn IS NULL
SET version.retractedIn = $revision
WITH version
MATCH (thing:Thing)-[:DESCRIBED_BY]->(version)
MATCH (thing)-[said]->()
WHERE said.assertedIn = version.assertedIn
SET said.retractedIn = $revision`

/** One node for each thing spoken of, whether anything is known of it or not. */
export const NAME_THINGS = `
UNWIND $id AS id
MERGE (:Thing {id: id})`

/** The nodes of one kind. */
export function createVersions({ kind, label, isThing, columns, hasTexts }: NodeLayout): string {
  const own = columns.map(({ property }) => `${property}: $${property}[i]`)
  const properties = [
    'id: $id[i]',
    `kind: '${kind}'`,
    'v: $v[i]',
    ...own,
    'folded: $folded[i]',
    'assertedIn: $revision',
    'statement: $statement[i]',
  ].join(', ')
  // Which properties texts are depends on the languages of each statement.
  const [version, texts] = hasTexts ? ['version', '\nSET version += $byLanguage[i]'] : ['', '']
  if (!isThing) {
    return `
UNWIND range(0, size($id) - 1) AS i
CREATE (${version}:Statement:${label} {${properties}})${texts}`
  }
  return `
UNWIND range(0, size($id) - 1) AS i
MATCH (thing:Thing {id: $id[i]})
USING INDEX SEEK thing:Thing(id)
SET thing:${label}
CREATE (thing)-[:DESCRIBED_BY]->(${version}:Statement:Description {${properties}})${texts}`
}

/** The relationships of one type. */
export function createLinks({ type, fromThing, carries }: Link): string {
  const from = fromThing
    ? 'MATCH (subject:Thing {id: $subject[i]})\nUSING INDEX SEEK subject:Thing(id)'
    : 'MATCH (subject:Statement {id: $subject[i], assertedIn: $revision})\nUSING INDEX SEEK subject:Statement(id, assertedIn)'
  const properties = [
    'position: $position[i]',
    ...carries.map((key) => `${key}: $${key}[i]`),
    ...(fromThing ? ['assertedIn: $revision'] : []),
  ].join(', ')
  return `
UNWIND range(0, size($subject) - 1) AS i
${from}
MATCH (object:Thing {id: $object[i]})
USING INDEX SEEK object:Thing(id)
CREATE (subject)-[:${type} {${properties}}]->(object)`
}

/** Moves the head: from here on the revision is visible. */
export const CREATE_REVISION = `
CREATE (:Revision {
  number: $number, recordedAt: $recordedAt, by: $by, reason: $reason, asserted: $asserted, retracted: $retracted, token: $token,
  entriesDigest: $entriesDigest, chainDigest: $chainDigest
})`
