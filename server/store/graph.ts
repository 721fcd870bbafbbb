import type { ActorId, Id } from '../../schema/ids.ts'
import type { Kind, StatementOf } from '../../schema/statement.ts'
import type { PageAsked, PageGiven } from './plan.ts'

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

export interface NetworkReader {
  /**
   * All that the network of one owner rests on: the owner, its ladders with their levels, counting definitions and coverage; its partnerships
   * (those it owns; only the one with `partner` where given); every designation in them, by either side; the instruments and activities
   * that these name; the memberships of `within`, where given; each actor named by any of them, `of`, `partner` and `within` included, with
   * all its names; and every source that any of these statements cites. An actor that is not known is absent from the answer.
   */
  network(
    question: {
      readonly of: ActorId
      readonly partner?: ActorId | undefined
      readonly within?: ActorId | undefined
    } & Known,
  ): Promise<Facts>
}

export interface ActorReader {
  /** The actors among the ids, with all their names and the sources cited. */
  actors(question: { readonly ids: readonly ActorId[] } & Known): Promise<Facts>
  /** The actors of whom one and the same name, or the id, folded by `schema/fold.ts`, holds every one of the folded terms; with all their names and the sources cited. */
  searchActors(question: { readonly terms: readonly string[] } & Known): Promise<Facts>
}

export interface DefinitionReader {
  /**
   * The ladders of `of`, or all ladders; with their levels and counting definitions (all versions), the ladders' owners (and `of`)
   * with all their names, and the sources that any of these cite.
   */
  countingDefinitions(question: { readonly of?: ActorId | undefined } & Known): Promise<Facts>
}

export interface ClaimReader {
  /**
   * The claims about an actor, or all claims; every attribution and decision; and all that the claims' own questions need: for each owner that a question names what
   * {@link NetworkReader.network} selects of it, and the memberships of each group that one names, with those groups. As everywhere, with the actors named,
   * all their names, and the sources cited.
   */
  claims(question: { readonly about?: ActorId | undefined } & Known): Promise<Facts>
  /**
   * One page of the claims about an actor, or of all claims, in the order of ids; `total` counts all of them. With what the claims of the page need for
   * their own questions, as {@link claims} has it, `about`, and nothing on account of other claims; without attributions and decisions, which bear
   * on contradictions only.
   */
  claimsPage(question: { readonly about?: ActorId | undefined; readonly page: PageAsked } & Known): Promise<FactsPage>
  /** The claim held under an id, with what its own question needs, as {@link claimsPage} has it; nothing where no claim is held under it. */
  claim(question: { readonly id: Id } & Known): Promise<Facts>
}

/**
 * The questions about the world that a store answers, each in one statement to it. Split by role, so that a query asks for what it reads.
 */
export type Graph = NetworkReader & ActorReader & DefinitionReader & ClaimReader
