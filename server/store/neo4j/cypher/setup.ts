import { KINDS } from '../../../../schema/statement.ts'
import { recordLabel } from '../node-layout.ts'

/** The version of how statements stand in the graph. A store of a newer one is refused. */
export const SCHEMA_VERSION = 2

/** The schema version of the store, or no row where the database holds none. */
export const READ_LOG_NODE = `
MATCH (log:Log {name: 'entente'})
RETURN log.schemaVersion, log.foldSample`

export const CREATE_LOG_NODE = `
MERGE (log:Log {name: 'entente'})
ON CREATE SET log.schemaVersion = $schemaVersion, log.foldSample = $foldSample`

/**
 * Version 1 had the plain words of the field as labels of what is recorded. Each gives at most `$limit` nodes the label that they have now, and answers how
 * many; what the reading holds has neither label that is asked for.
 */
export const RELABEL: readonly string[] = KINDS.map(
  (kind) => `
MATCH (recorded:${kind.is === 'thing' ? 'Thing' : 'Statement'}:${kind.label})
WITH recorded LIMIT toInteger($limit)
SET recorded:${recordLabel(kind)}
REMOVE recorded:${kind.label}
RETURN count(*)`,
)

export const NOTE_SCHEMA_VERSION = `
MATCH (log:Log {name: 'entente'})
SET log.schemaVersion = $schemaVersion`

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
