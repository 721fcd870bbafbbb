import type { Kind, StatementOf } from '../../schema/statement.ts'
import type { PageGiven } from './plan.ts'

/**
 * What a store selects: whole statements as known at one revision, by kind, each list in the order of ids (code points).
 * A kind without rows may be absent. Time in the world is not applied here: what held on a day is for `server/queries`.
 */
export type Facts = { readonly [K in Kind]?: readonly StatementOf<K>[] }

/** One page of a list: what its rows need and no more, and where in the list it stands. */
export interface FactsPage {
  readonly facts: Facts
  readonly page: PageGiven
}

/** The number of the revision that a question is asked at; 0 knows nothing. */
export interface Known {
  readonly revision: number
}
