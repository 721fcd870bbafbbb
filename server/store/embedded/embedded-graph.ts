import type { Facts, FactsPage, Graph } from '../graph.ts'
import type { Given, PageAsked, Plan } from '../plan.ts'
import { ACTORS, SEARCH_ACTORS } from '../plans/actors.ts'
import { ALL_CLAIMS, CLAIMS_ABOUT, ONE_CLAIM, PAGE_OF_ALL_CLAIMS, PAGE_OF_CLAIMS_ABOUT } from '../plans/claims.ts'
import { ALL_DEFINITIONS, DEFINITIONS_OF } from '../plans/counting-definitions.ts'
import { NETWORK } from '../plans/network.ts'
import type { Connection } from './connection.ts'
import type { KeptStatements } from './kept-statements.ts'
import { readPlan, type Selected } from './read-plan.ts'
import { Selection } from './selection.ts'

/** The questions about the world, each a plan read from the file. */
export class EmbeddedGraph implements Graph {
  /** How many questions were asked. */
  asked = 0
  readonly #connection: Connection
  readonly #kept: KeptStatements

  constructor(connection: Connection, kept: KeptStatements) {
    this.#connection = connection
    this.#kept = kept
  }

  network({ of, partner, within, revision }: Parameters<Graph['network']>[0]): Promise<Facts> {
    return this.#facts(NETWORK, { of, partner, within }, revision)
  }

  actors({ ids, revision }: Parameters<Graph['actors']>[0]): Promise<Facts> {
    return this.#facts(ACTORS, { ids }, revision)
  }

  searchActors({ terms, revision }: Parameters<Graph['searchActors']>[0]): Promise<Facts> {
    return this.#facts(SEARCH_ACTORS, { terms }, revision)
  }

  countingDefinitions({ of, revision }: Parameters<Graph['countingDefinitions']>[0]): Promise<Facts> {
    if (of === undefined) return this.#facts(ALL_DEFINITIONS, {}, revision)
    return this.#facts(DEFINITIONS_OF, { of }, revision)
  }

  claims({ about, revision }: Parameters<Graph['claims']>[0]): Promise<Facts> {
    if (about === undefined) return this.#facts(ALL_CLAIMS, {}, revision)
    return this.#facts(CLAIMS_ABOUT, { about }, revision)
  }

  claimsPage({ about, page, revision }: Parameters<Graph['claimsPage']>[0]): Promise<FactsPage> {
    if (about === undefined) return this.#page(PAGE_OF_ALL_CLAIMS, {}, revision, page)
    return this.#page(PAGE_OF_CLAIMS_ABOUT, { about }, revision, page)
  }

  claim({ id, revision }: Parameters<Graph['claim']>[0]): Promise<Facts> {
    return this.#facts(ONE_CLAIM, { id }, revision)
  }

  async #facts<P extends string>(plan: Plan<P>, given: Given<P>, revision: number): Promise<Facts> {
    return (await this.#read(plan, given, revision)).facts
  }

  async #page<P extends string>(
    plan: Plan<P>,
    given: Given<P>,
    revision: number,
    asked: PageAsked,
  ): Promise<FactsPage> {
    const { facts, page } = await this.#read(plan, given, revision, asked)
    if (page === null) throw new TypeError('a plan without a paged step was asked for a page')
    return { facts, page }
  }

  #read<P extends string>(plan: Plan<P>, given: Given<P>, revision: number, page?: PageAsked): Promise<Selected> {
    this.asked += 1
    return readPlan(plan, given, new Selection(this.#connection, this.#kept, revision), page)
  }
}
