import type { ActorId } from '../../../schema/ids.ts'
import type { Facts, Known } from '../facts.ts'
import type { Plan } from '../plan.ts'
import type { Selects } from '../selects.ts'

export interface CoverageReader {
  /** What is said of how far the facts of `of` have been gone through, or of all owners; the owners (and `of`) with all their names, and the sources cited. */
  coverages(question: { readonly of?: ActorId | undefined } & Known): Promise<Facts>
}

/** What {@link CoverageReader.coverages} selects, of one owner. */
export const COVERAGE_OF: Plan<'of'> = {
  steps: [{ pick: 'referring', as: 'coverages', by: 'coverage.owner', to: [{ given: 'of' }] }],
  actors: ['of'],
}

/** The same of every owner. */
export const ALL_COVERAGE: Plan<never> = {
  steps: [{ pick: 'all', as: 'coverages', kind: 'coverage' }],
  actors: [],
}

export const coverageReader = (store: Selects): CoverageReader => ({
  coverages: ({ of, revision }) =>
    of === undefined ? store.select(ALL_COVERAGE, {}, revision) : store.select(COVERAGE_OF, { of }, revision),
})
