import type { ActorId, Id } from '../../../schema/ids.ts'
import { readStatement } from '../../../schema/read-statement.ts'
import type { Kind, Statement } from '../../../schema/statement.ts'
import type { Facts, FactsPage, Graph, Known } from '../graph.ts'
import type { PageAsked } from '../plan.ts'
import { type Connection, type Parameters, whole } from './connection.ts'
import { ACTORS, CLAIMS, COUNTING_DEFINITIONS, NETWORK, SEARCH_ACTORS } from './cypher/questions.ts'

/** The questions about the world, each one statement to Neo4j. */
export class Neo4jGraph implements Graph {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  network(
    question: { of: ActorId; partner?: ActorId | undefined; within?: ActorId | undefined } & Known,
  ): Promise<Facts> {
    const { of, partner = null, within = null, revision } = question
    return this.#ask(NETWORK, { of, partner, within }, revision)
  }

  actors({ ids, revision }: { ids: readonly ActorId[] } & Known): Promise<Facts> {
    return this.#ask(ACTORS, { ids }, revision)
  }

  searchActors({ terms, revision }: { terms: readonly string[] } & Known): Promise<Facts> {
    const longest = terms.reduce((a, b) => (b.length > a.length ? b : a), '')
    return this.#ask(SEARCH_ACTORS, { terms, longest }, revision)
  }

  countingDefinitions({ of, revision }: { of?: ActorId | undefined } & Known): Promise<Facts> {
    return this.#ask(COUNTING_DEFINITIONS, { of: of ?? null }, revision)
  }

  claims({ about, revision }: { about?: ActorId | undefined } & Known): Promise<Facts> {
    return this.#ask(CLAIMS, { about: about ?? null, claims: null, partner: null }, revision)
  }

  async claimsPage({
    about,
    page,
    revision,
  }: { about?: ActorId | undefined; page: PageAsked } & Known): Promise<FactsPage> {
    const { claim = [] } = await this.claims({ about, revision })
    const behind = claim.map(({ id }) => id).filter((id) => page.after === undefined || id > page.after)
    const ids = behind.slice(0, page.first)
    const facts = await this.#ask(CLAIMS, { about: about ?? null, claims: ids, partner: null }, revision)
    return { facts, page: { ids, total: claim.length, more: behind.length > ids.length } }
  }

  claim({ id, revision }: { id: Id } & Known): Promise<Facts> {
    return this.#ask(CLAIMS, { about: null, claims: [id], partner: null }, revision)
  }

  async #ask(cypher: string, parameters: Parameters, revision: number): Promise<Facts> {
    const rows = await this.#connection.read(cypher, { ...parameters, revision: whole(revision) })
    const facts: Partial<Record<Kind, readonly Statement[]>> = {}
    for (const row of rows) {
      const [kind, texts] = row as [Kind, string[]]
      // Parsed at one go: it is quicker than text by text.
      const statements = (JSON.parse(`[${texts.join(',')}]`) as unknown[]).map(readStatement)
      facts[kind] = statements.sort((a, b) => (a.id < b.id ? -1 : 1))
    }
    return facts as Facts
  }
}
