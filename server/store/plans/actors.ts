import { ACTOR_KINDS } from '../../../schema/actor-kind.ts'
import type { ActorId } from '../../../schema/ids.ts'
import type { Facts, Known } from '../facts.ts'
import type { Plan } from '../plan.ts'
import type { Selects } from '../selects.ts'

export interface ActorReader {
  /** The actors among the ids, with all their names and the sources cited. */
  actors(question: { readonly ids: readonly ActorId[] } & Known): Promise<Facts>
  /** The actors of whom one and the same name, or the id, folded by `schema/fold.ts`, holds every one of the folded terms; with all their names and the sources cited. */
  searchActors(question: { readonly terms: readonly string[] } & Known): Promise<Facts>
}

/** What {@link ActorReader.actors} selects. */
export const ACTORS: Plan<'ids'> = { steps: [], actors: ['ids'] }

/** What {@link ActorReader.searchActors} selects: whose name is found, and who is found by id. */
export const SEARCH_ACTORS: Plan<'terms'> = {
  steps: [
    { pick: 'found', as: 'named', kinds: ['name'], terms: 'terms', aside: true },
    { pick: 'held', as: 'actors', kinds: ACTOR_KINDS, ids: [{ targets: ['name.actor'], of: 'named' }] },
    { pick: 'found', as: 'called', kinds: ACTOR_KINDS, terms: 'terms' },
  ],
  actors: [],
}

export const actorReader = (store: Selects): ActorReader => ({
  actors: ({ revision, ...given }) => store.select(ACTORS, given, revision),
  searchActors: ({ revision, ...given }) => store.select(SEARCH_ACTORS, given, revision),
})
