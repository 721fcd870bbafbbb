import type { FrameQuery } from '../api/generated/types.ts'

/** A way of counting, as the frame brings it. */
export type Definition = FrameQuery['countingDefinitions'][number]

/** A definition by its name with "@" and its version, as addresses hold it. */
export const versioned = ({ id, version }: Pick<Definition, 'id' | 'version'>): string => `${id}@${version}`

/** The definition that a text names: with a version that one, without one the newest; undefined where it names none. */
export function definitionNamed<D extends Pick<Definition, 'id' | 'version'>>(
  definitions: readonly D[],
  name: string | null,
): D | undefined {
  if (name === null) return undefined
  return definitions.find((one) => versioned(one) === name) ?? newest(definitions).find(({ id }) => id === name)
}

/** Whether the label of a definition is a list: the levels, and after them what else the rule changes of the plainest one, which is States only, by the owner’s word, with nothing beside the rungs. */
export const isListed = ({ population, special, sectoral, side }: Definition['rule']): boolean =>
  population !== 'STATES' || special || sectoral || side !== 'OWNER'

/** The definition that a ladder is counted by where nobody names one: the API says which. */
export const defaultDefinition = (definitions: readonly Definition[]): Definition | undefined =>
  definitions.find(({ isDefault }) => isDefault)

/** The newest version of each definition, in the order given. */
export function newest<D extends Pick<Definition, 'id' | 'version'>>(definitions: readonly D[]): D[] {
  const byId = new Map<string, D>()
  for (const definition of definitions) {
    if ((byId.get(definition.id)?.version ?? 0) < definition.version) byId.set(definition.id, definition)
  }
  return [...byId.values()]
}
