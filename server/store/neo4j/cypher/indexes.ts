import { KINDS } from '../../../../schema/statement.ts'
import { LAYOUTS } from '../node-layout.ts'

/** A constraint or an index that our statements go by. */
export interface Index {
  /** It starts with `entente_`, so that it is known for ours. */
  readonly name: string
  /** `unique` is a constraint, which has an index of its name; the others are indexes alone. */
  readonly is: 'unique' | 'range' | 'text'
  readonly label: string
  readonly properties: readonly string[]
}

const unique = (name: string, label: string, ...properties: string[]): Index => ({
  name: `entente_${name}`,
  is: 'unique',
  label,
  properties,
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
  // For search: one for all things, and one for each kind of fact that is found by a text. Databases have the name of the second from the time when names were the only such kind.
  text('found_thing', 'Description'),
  ...KINDS.filter(({ is, found }) => is === 'fact' && found.length > 0).map(({ label, kind }) =>
    text(kind === 'name' ? 'found_fact' : `found_${lower(label)}`, label),
  ),
  // References that are no relationships.
  ...LAYOUTS.flatMap(({ label, isThing, kept }) =>
    kept.map(({ property }) => range(`${lower(label)}_${lower(property)}`, isThing ? 'Description' : label, property)),
  ),
]

/** Names of indexes that databases have from before and that no statement goes by. */
export const SERVE_NOTHING: readonly string[] = [
  ...KINDS.filter(({ is }) => is === 'thing').map(({ label }) => `entente_${lower(label)}_id`),
  ...['designation_from', 'designation_to', 'membership_from', 'instrument_signed'].map((name) => `entente_${name}`),
]

/** The statement that makes one, or does nothing where one like it is there under any name. */
export function makeIndex({ name, is, label, properties }: Index): string {
  const on = properties.map((property) => `node.${property}`).join(', ')
  if (is === 'unique') return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (node:${label}) REQUIRE (${on}) IS UNIQUE`
  return `CREATE ${is === 'text' ? 'TEXT ' : ''}INDEX ${name} IF NOT EXISTS FOR (node:${label}) ON (${on})`
}

/** The statement that takes one away by its name. */
export const dropIndex = (name: string, isConstraint: boolean): string =>
  `DROP ${isConstraint ? 'CONSTRAINT' : 'INDEX'} \`${name}\` IF EXISTS`

/** The indexes of the database that are on nodes: name, type, labels, properties, whether of a constraint, state, percent made, what went wrong. */
export const INDEXES_THERE = `
SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint, state, populationPercent, failureMessage
WHERE entityType = 'NODE' AND type IN ['RANGE', 'TEXT']
RETURN name, type, labelsOrTypes, properties, owningConstraint IS NOT NULL, state, populationPercent, failureMessage`

/** Waits until all are made, or fails after a while. */
export const AWAIT_INDEXES = 'CALL db.awaitIndexes(120)'
