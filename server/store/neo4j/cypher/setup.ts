import { KINDS } from '../../../../schema/statement.ts'
import { LAYOUTS } from '../node-layout.ts'

/** The version of how statements stand in the graph. A store of a newer one is refused. */
export const SCHEMA_VERSION = 1

const lower = (label: string): string => label.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase()

const indexOn = (label: string, isThing: boolean, name: string, property: string): string =>
  `CREATE INDEX entente_${lower(label)}_${lower(name)} IF NOT EXISTS FOR (version:${isThing ? 'Description' : label}) ON (version.${property})`

/** For search: one for all things, and one for each kind of fact that is found by a text. */
function textIndexes(): readonly string[] {
  const facts = KINDS.filter(({ is, found }) => is === 'fact' && found.length > 0)
  return [
    'CREATE TEXT INDEX entente_found_thing IF NOT EXISTS FOR (description:Description) ON (description.folded)',
    ...facts.map(({ label, kind }) => {
      // The name that databases have from the time when names were the only such kind.
      const name = kind === 'name' ? 'entente_found_fact' : `entente_found_${lower(label)}`
      return `CREATE TEXT INDEX ${name} IF NOT EXISTS FOR (fact:${label}) ON (fact.folded)`
    }),
  ]
}

const MAKE: readonly string[] = [
  'CREATE CONSTRAINT entente_log IF NOT EXISTS FOR (log:Log) REQUIRE log.name IS UNIQUE',
  'CREATE CONSTRAINT entente_thing IF NOT EXISTS FOR (thing:Thing) REQUIRE thing.id IS UNIQUE',
  'CREATE CONSTRAINT entente_version IF NOT EXISTS FOR (version:Statement) REQUIRE (version.id, version.assertedIn) IS UNIQUE',
  'CREATE CONSTRAINT entente_revision IF NOT EXISTS FOR (revision:Revision) REQUIRE revision.number IS UNIQUE',
  'CREATE CONSTRAINT entente_instant IF NOT EXISTS FOR (revision:Revision) REQUIRE revision.recordedAt IS UNIQUE',
  'CREATE CONSTRAINT entente_token IF NOT EXISTS FOR (revision:Revision) REQUIRE revision.token IS UNIQUE',
  'CREATE INDEX entente_asserted IF NOT EXISTS FOR (version:Statement) ON (version.assertedIn, version.id)',
  'CREATE INDEX entente_retracted IF NOT EXISTS FOR (version:Statement) ON (version.retractedIn, version.id)',
  // Whether a revision touched a kind: the second is small, since what is held has no such stamp.
  'CREATE INDEX entente_kind_asserted IF NOT EXISTS FOR (version:Statement) ON (version.kind, version.assertedIn)',
  'CREATE INDEX entente_kind_retracted IF NOT EXISTS FOR (version:Statement) ON (version.kind, version.retractedIn)',
  ...textIndexes(),
  ...KINDS.filter(({ is }) => is === 'thing').map(
    ({ label }) => `CREATE INDEX entente_${lower(label)}_id IF NOT EXISTS FOR (thing:${label}) ON (thing.id)`,
  ),
  ...KINDS.flatMap(({ label, is, indexed }) =>
    indexed.map((name) => indexOn(label, is === 'thing', name, `${name}Earliest`)),
  ),
  // References that are no relationships.
  ...LAYOUTS.flatMap(({ label, isThing, kept }) =>
    kept.map(({ property }) => indexOn(label, isThing, property, property)),
  ),
]

/** Constraints and indexes by their names, which start with `entente_` so that they are known for ours; each made only where it is missing. */
export const CONSTRAINTS_AND_INDEXES: ReadonlyMap<string, string> = new Map(
  MAKE.map((cypher) => [/ (entente_\w+) /.exec(cypher)?.[1] ?? cypher, cypher]),
)

/** The names of those that are there; a constraint has an index of its name. */
export const OUR_INDEXES = `
SHOW INDEXES YIELD name
WHERE name STARTS WITH 'entente_'
RETURN name`

export const AWAIT_INDEXES = 'CALL db.awaitIndexes(120)'

/** The schema version of the store, or no row where the database holds none. */
export const READ_LOG_NODE = `
MATCH (log:Log {name: 'entente'})
RETURN log.schemaVersion, log.foldSample`

export const CREATE_LOG_NODE = `
MERGE (log:Log {name: 'entente'})
ON CREATE SET log.schemaVersion = $schemaVersion, log.foldSample = $foldSample`

/** Some texts for search that were folded by an older rule, in the order of a key to go on from. */
export const TEXTS_TO_FOLD = `
MATCH (version:Statement)
WHERE version.folded IS NOT NULL AND elementId(version) > $after
WITH version ORDER BY elementId(version) LIMIT toInteger($limit)
RETURN elementId(version), version.statement`

export const FOLD_AGAIN = `
UNWIND range(0, size($key) - 1) AS i
MATCH (version:Statement) WHERE elementId(version) = $key[i]
SET version.folded = $folded[i]`

export const NOTE_FOLD_SAMPLE = `
MATCH (log:Log {name: 'entente'})
SET log.foldSample = $foldSample`
