import { LAYOUTS } from '../node-layout.ts'

/** Removes what a writer that was killed left above `$head`, at most `$limit` nodes a transaction. Each answers how many it found. */

export const REMOVE_STAGED_VERSIONS = `
MATCH (version:Statement)
USING INDEX SEEK version:Statement(assertedIn, id)
WHERE version.assertedIn > $head AND version.id IS NOT NULL
WITH version LIMIT toInteger($limit)
CALL (version) {
  MATCH (thing:Thing)-[:DESCRIBED_BY]->(version)
  MATCH (thing)-[said]->() WHERE said.assertedIn > $head
  DELETE said
}
DETACH DELETE version
RETURN count(*)`

export const REMOVE_STAGED_RETRACTIONS = `
MATCH (version:Statement)
USING INDEX SEEK version:Statement(retractedIn, id)
WHERE version.retractedIn > $head AND version.id IS NOT NULL
WITH version LIMIT toInteger($limit)
CALL (version) {
  MATCH (thing:Thing)-[:DESCRIBED_BY]->(version)
  MATCH (thing)-[said]->() WHERE said.retractedIn > $head
  REMOVE said.retractedIn
}
REMOVE version.retractedIn
RETURN count(*)`

/** Things that nothing speaks of any more. */
export const REMOVE_UNNAMED_THINGS = `
MATCH (thing:Thing) WHERE NOT EXISTS { (thing)--() }
WITH thing LIMIT toInteger($limit)
DELETE thing
RETURN count(*)`

/** Labels that no version of a thing gives it any more. */
export const REMOVE_STAGED_LABELS: readonly string[] = LAYOUTS.filter((layout) => layout.isThing).map(
  ({ kind, label }) => `
MATCH (thing:${label}) WHERE NOT EXISTS { (thing)-[:DESCRIBED_BY]->(:Description {kind: '${kind}'}) }
WITH thing LIMIT toInteger($limit)
REMOVE thing:${label}
RETURN count(*)`,
)
