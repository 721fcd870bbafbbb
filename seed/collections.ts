import type { Kind } from '../schema/statement.ts'
import { Statement } from '../schema/statement.ts'

/** The collection of a file in which the statements of each kind stand. */
const COLLECTION_OF = {
  source: 'sources',
  state: 'states',
  territory: 'territories',
  organization: 'organizations',
  group: 'groups',
  name: 'names',
  membership: 'memberships',
  ladder: 'ladders',
  level: 'levels',
  partnership: 'partnerships',
  designation: 'designations',
  instrument: 'instruments',
  activity: 'activities',
  coverage: 'coverage',
  'counting-definition': 'countingDefinitions',
  claim: 'claims',
  attribution: 'attributions',
  decision: 'decisions',
} as const satisfies Record<Kind, string>

export type Collection = (typeof COLLECTION_OF)[Kind]

/** The collections that a file of facts may hold, and the kind of statement that stands in each. */
export const COLLECTIONS = Object.fromEntries(
  Object.entries(COLLECTION_OF).map(([kind, collection]) => [collection, kind]),
) as Readonly<Record<Collection, Kind>>

export const isCollection = (name: string): name is Collection => Object.hasOwn(COLLECTIONS, name)

/** The shape of one kind of statement. */
export function shapeOf(kind: Kind): (typeof Statement.options)[number] {
  const shape = Statement.options.find((option) => option.shape.kind.value === kind)
  if (shape === undefined) throw new Error(`no shape for the kind ${kind}`)
  return shape
}

/** How a sentence calls a statement of a kind: "a counting definition", "an instrument". */
export function aKind(kind: Kind): string {
  const word = kind === 'state' ? 'State' : kind.replaceAll('-', ' ')
  return `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word}`
}
