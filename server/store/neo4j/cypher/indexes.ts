import { KINDS } from '../../../../schema/statement.ts'
import { EDGE_TYPES, type EdgeType } from '../../reading.ts'
import { LAYOUTS, recordLabel } from '../node-layout.ts'

/** A constraint or an index that our statements go by. */
export interface Index {
  /** It starts with `entente_`, so that it is known for ours. */
  readonly name: string
  /** `unique` is a constraint, which has an index of its name; the others are indexes alone. */
  readonly is: 'unique' | 'range' | 'text'
  /** The label of its nodes, or the type of its relationships. */
  readonly label: string
  readonly properties: readonly string[]
  readonly of: 'nodes' | 'relationships'
}

const unique = (name: string, label: string, ...properties: string[]): Index => ({
  name: `entente_${name}`,
  is: 'unique',
  label,
  properties,
  of: 'nodes',
})
const range = (name: string, label: string, ...properties: string[]): Index => ({
  ...unique(name, label, ...properties),
  is: 'range',
})
const text = (name: string, label: string): Index => ({ ...unique(name, label, 'folded'), is: 'text' })

const lower = (name: string): string => name.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase()

/** Every one that a statement of ours goes by, and no other. */
export const INDEXES: readonly Index[] = [
  unique('log', 'Log', 'name'),
  unique('thing', 'Thing', 'id'),
  unique('version', 'Statement', 'id', 'assertedIn'),
  unique('revision', 'Revision', 'number'),
  unique('instant', 'Revision', 'recordedAt'),
  unique('token', 'Revision', 'token'),
  range('asserted', 'Statement', 'assertedIn', 'id'),
  range('retracted', 'Statement', 'retractedIn', 'id'),
  // Whether a revision touched a kind: the second is small, since what is held has no such stamp.
  range('kind_asserted', 'Statement', 'kind', 'assertedIn'),
  range('kind_retracted', 'Statement', 'kind', 'retractedIn'),
  // For search: one for all things, and one for each kind of fact that is found by a text.
  text('found_thing', 'Description'),
  ...KINDS.filter(({ is, found }) => is === 'fact' && found.length > 0).map((kind) =>
    text(`found_${lower(recordLabel(kind))}`, recordLabel(kind)),
  ),
  // References that are no relationships.
  ...LAYOUTS.flatMap(({ label, isThing, kept }) =>
    kept.map(({ property }) => range(`${lower(label)}_${lower(property)}`, isThing ? 'Description' : label, property)),
  ),
  // The reading: its things by their ids, its relationships by the partnership that they are of, and its actors by name for those who ask.
  unique('entity', 'Entity', 'id'),
  unique('reading_writer', 'ReadingWriter', 'name'),
  range('actor_name', 'Actor', 'name'),
  ...(Object.keys(EDGE_TYPES) as EdgeType[])
    .filter((type) => EDGE_TYPES[type] === 'partnership')
    .map((type): Index => ({ ...range(type.toLowerCase(), type, 'partnership'), of: 'relationships' })),
]

/** Names of indexes that databases have from before and that no statement goes by. */
export const SERVE_NOTHING: readonly string[] = [
  ...KINDS.filter(({ is }) => is === 'thing').map(({ label }) => `entente_${lower(label)}_id`),
  // On labels that what is recorded had once.
  ...['found_fact', 'claim_question_definition', 'claim_question_ladder'].map((name) => `entente_${name}`),
  ...['designation_from', 'designation_to', 'membership_from', 'instrument_signed'].map((name) => `entente_${name}`),
]

/** The statement that makes one, or does nothing where one like it is there under any name. */
export function makeIndex({ name, is, label, properties, of }: Index): string {
  const on = properties.map((property) => `node.${property}`).join(', ')
  if (of === 'relationships') return `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[node:${label}]-() ON (${on})`
  if (is === 'unique') return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (node:${label}) REQUIRE (${on}) IS UNIQUE`
  return `CREATE ${is === 'text' ? 'TEXT ' : ''}INDEX ${name} IF NOT EXISTS FOR (node:${label}) ON (${on})`
}

/** The statement that takes one away by its name. */
export const dropIndex = (name: string, isConstraint: boolean): string =>
  `DROP ${isConstraint ? 'CONSTRAINT' : 'INDEX'} \`${name}\` IF EXISTS`

/** The indexes of the database: name, type, labels or types, properties, whether of a constraint, state, percent made, what went wrong. */
export const INDEXES_THERE = `
SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint, state, populationPercent, failureMessage
WHERE type IN ['RANGE', 'TEXT']
RETURN name, type, labelsOrTypes, properties, owningConstraint IS NOT NULL, state, populationPercent, failureMessage`

/** Waits until all are made, or fails after a while. */
export const AWAIT_INDEXES = 'CALL db.awaitIndexes(120)'
