import type { ActorId } from '../../../schema/ids.ts'
import type { Facts, Known } from '../facts.ts'
import type { Plan } from '../plan.ts'
import type { Selects } from '../selects.ts'
import { ON_LADDERS } from './network.ts'

export interface DefinitionReader {
  /**
   * The ladders of `of`, or all ladders; with their levels and counting definitions (all versions), the ladders' owners (and `of`)
   * with all their names, and the sources that any of these cite.
   */
  countingDefinitions(question: { readonly of?: ActorId | undefined } & Known): Promise<Facts>
}

/** What {@link DefinitionReader.countingDefinitions} selects, of one owner. */
export const DEFINITIONS_OF: Plan<'of'> = {
  steps: [{ pick: 'referring', as: 'ladders', by: 'ladder.owner', to: [{ given: 'of' }] }, ...ON_LADDERS],
  actors: ['of'],
}

/** The same of every owner. */
export const ALL_DEFINITIONS: Plan<never> = {
  steps: [{ pick: 'all', as: 'ladders', kind: 'ladder' }, ...ON_LADDERS],
  actors: [],
}

export const definitionReader = (store: Selects): DefinitionReader => ({
  countingDefinitions: ({ of, revision }) =>
    of === undefined ? store.select(ALL_DEFINITIONS, {}, revision) : store.select(DEFINITIONS_OF, { of }, revision),
})
