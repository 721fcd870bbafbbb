import type { Kind } from '../schema/statement.ts'
import { Statement } from '../schema/statement.ts'

/** The collections that a file of facts may hold, and the kind of statement that stands in each. */
export const COLLECTIONS = {
  sources: 'source',
  states: 'state',
  territories: 'territory',
  organizations: 'organization',
  groups: 'group',
  names: 'name',
  memberships: 'membership',
  ladders: 'ladder',
  levels: 'level',
  partnerships: 'partnership',
  designations: 'designation',
  instruments: 'instrument',
  activities: 'activity',
  coverage: 'coverage',
  countingDefinitions: 'counting-definition',
} as const satisfies Record<string, Kind>

export type Collection = keyof typeof COLLECTIONS

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
