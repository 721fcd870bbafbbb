import { ACTOR_KINDS } from '../../../schema/actor-kind.ts'
import type { ActorReader } from '../graph.ts'
import type { Plan } from '../plan.ts'
import type { Selects } from '../selects.ts'

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
