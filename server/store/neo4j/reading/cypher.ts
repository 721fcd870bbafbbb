import {
  ACTOR_LABELS,
  EDGE_TYPES,
  type EdgeType,
  type NodeLabel,
  OTHER_LABELS,
  type ReadingPart,
} from '../../reading.ts'

/**
 * The reading stands beside the record: things are `(:Entity {id})` with a label of the field, and relationships go between them alone. Nothing that is staged bears any of these
 * labels. `(:Reading {revision})` names the revision that all of it is of.
 */

const LABELS: readonly NodeLabel[] = [...ACTOR_LABELS, ...OTHER_LABELS]

/** For which revision the reading is complete, and in which form; no row while it is for none. */
export const READ_READING = `
MATCH (reading:Reading)
RETURN reading.revision, reading.form`

/** Takes or keeps the right to write the reading; no row while a live writer has it. `realtime`, since a transaction's own clock stands still while it waits for a lock. */
export const TAKE_WRITING = `
MERGE (writer:ReadingWriter {name: 'entente'})
SET writer.askedBy = $token
WITH writer
WHERE writer.token IS NULL OR writer.token = $token OR writer.until <= datetime.realtime().epochMillis
SET writer.token = $token, writer.until = datetime.realtime().epochMillis + $leaseMs, writer.steps = 0
RETURN true`

/** Keeps it where it is still the caller's; no row where it is not. */
export const KEEP_WRITING = `
MATCH (writer:ReadingWriter {name: 'entente'})
WHERE writer.token = $token
SET writer.until = datetime.realtime().epochMillis + $leaseMs
RETURN writer.steps`

/** At the end of a transaction, which may have taken longer than the right lasts. */
export const COUNT_STEP = `
MATCH (writer:ReadingWriter {name: 'entente'})
WHERE writer.token = $token
SET writer.steps = $steps, writer.until = datetime.realtime().epochMillis + $leaseMs`

export const GIVE_UP_WRITING = `
MATCH (writer:ReadingWriter {name: 'entente'})
WHERE writer.token = $token
REMOVE writer.token, writer.until, writer.steps, writer.askedBy`

/** From here on the reading is complete for no revision. */
export const TAKE_READING_AWAY = `
MATCH (reading:Reading)
DELETE reading`

/** In the transaction that writes the last of it. */
export const NAME_READING = `
CREATE (:Reading {
  name: 'Reading of revision ' + toString($revision), revision: $revision, form: $form, recordedAt: datetime($recordedAt)
})`

const IN_SLICE = `
MATCH (thing:Entity)
USING INDEX SEEK thing:Entity(id)
WHERE thing.id > $after AND thing.id <= $upTo`

/** The things of a label between two ids. */
export const standingNodes = (label: NodeLabel): string => `${IN_SLICE} AND thing:${label}
RETURN thing.id, properties(thing)`

/** The relationships of a part between two ids. A part's types are all sorted alike. */
export function standingEdges({ label, edges }: ReadingPart): string {
  if (label === null) {
    return edges
      .map(
        (type) => `
MATCH (from:Entity)-[edge:${type}]->(to:Entity)
USING INDEX SEEK edge:${type}(partnership)
WHERE edge.partnership > $after AND edge.partnership <= $upTo
RETURN elementId(edge) AS element, type(edge) AS type, from.id AS from, to.id AS to, properties(edge) AS properties`,
      )
      .join('\nUNION ALL')
  }
  const sorted = (by: 'from' | 'to') => edges.filter((type) => EDGE_TYPES[type] === by).join('|')
  const one = (types: string, arrow: string, from: string, to: string) => `${IN_SLICE} AND thing:${label}
MATCH ${arrow.replace('TYPES', types)}
RETURN elementId(edge) AS element, type(edge) AS type, ${from}.id AS from, ${to}.id AS to, properties(edge) AS properties`
  return [
    ...(sorted('from') === '' ? [] : [one(sorted('from'), '(thing)-[edge:TYPES]->(other:Entity)', 'thing', 'other')]),
    ...(sorted('to') === '' ? [] : [one(sorted('to'), '(thing)<-[edge:TYPES]-(other:Entity)', 'other', 'thing')]),
  ].join('\nUNION ALL')
}

/** Things of a label as they are now, whatever they were before. */
export function writeNodes(label: NodeLabel): string {
  const isActor = (ACTOR_LABELS as readonly string[]).includes(label)
  const others = [...LABELS.filter((other) => other !== label), ...(isActor ? [] : ['Actor'])]
  return `
UNWIND range(0, size($id) - 1) AS i
MERGE (thing:Entity {id: $id[i]})
SET thing = $properties[i], thing:${isActor ? `Actor:${label}` : label}
REMOVE thing:${others.join(':')}`
}

export const REMOVE_NODES = `
UNWIND $id AS id
MATCH (thing:Entity {id: id})
USING INDEX SEEK thing:Entity(id)
DETACH DELETE thing`

export const REMOVE_EDGES = `
UNWIND $element AS element
MATCH ()-[edge]->()
WHERE elementId(edge) = element
DELETE edge`

/** Answers how many were made: fewer than were given where one lacks an end. */
export const writeEdges = (type: EdgeType): string => `
UNWIND range(0, size($from) - 1) AS i
MATCH (from:Entity {id: $from[i]})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity {id: $to[i]})
USING INDEX SEEK to:Entity(id)
CREATE (from)-[edge:${type}]->(to)
SET edge = $properties[i]
RETURN count(*)`
