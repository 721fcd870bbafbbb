import type { Facts, FactsPage, Graph } from './graph.ts'
import type { Given, PageAsked, Plan } from './plan.ts'
import { ACTORS, SEARCH_ACTORS } from './plans/actors.ts'
import { ALL_CLAIMS, CLAIMS_ABOUT, ONE_CLAIM, PAGE_OF_ALL_CLAIMS, PAGE_OF_CLAIMS_ABOUT } from './plans/claims.ts'
import { ALL_DEFINITIONS, DEFINITIONS_OF } from './plans/counting-definitions.ts'
import { NETWORK } from './plans/network.ts'

/** A store's way with plans: an interpreter, or a compiler and what runs its statements. */
export interface Selects {
  /** What a plan selects as known at a revision, with what is given for its parameters; of a paged step, all. */
  select<P extends string>(plan: Plan<P>, given: Given<P>, revision: number): Promise<Facts>
  /** The same of a plan with a paged step, of which it picks one page only. */
  selectPage<P extends string>(plan: Plan<P>, given: Given<P>, page: PageAsked, revision: number): Promise<FactsPage>
}

/** The questions about the world, each by its plan: whoever adds a question adds its line here, and every store answers it. */
export const plannedGraph = (store: Selects): Graph => ({
  network: ({ revision, ...given }) => store.select(NETWORK, given, revision),
  actors: ({ revision, ...given }) => store.select(ACTORS, given, revision),
  searchActors: ({ revision, ...given }) => store.select(SEARCH_ACTORS, given, revision),
  countingDefinitions: ({ of, revision }) =>
    of === undefined ? store.select(ALL_DEFINITIONS, {}, revision) : store.select(DEFINITIONS_OF, { of }, revision),
  claims: ({ about, revision }) =>
    about === undefined ? store.select(ALL_CLAIMS, {}, revision) : store.select(CLAIMS_ABOUT, { about }, revision),
  claimsPage: ({ about, page, revision }) =>
    about === undefined
      ? store.selectPage(PAGE_OF_ALL_CLAIMS, {}, page, revision)
      : store.selectPage(PAGE_OF_CLAIMS_ABOUT, { about }, page, revision),
  claim: ({ revision, ...given }) => store.select(ONE_CLAIM, given, revision),
})
