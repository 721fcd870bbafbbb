import { ACTOR_KINDS } from '../../../schema/actor-kind.ts'
import type { ActorId } from '../../../schema/ids.ts'
import type { Meter } from '../../work/meter.ts'
import type { Facts, FactsPage, Known } from '../facts.ts'
import type { PageAsked, Plan } from '../plan.ts'
import type { Selects } from '../selects.ts'

export interface ActorReader {
  /** The actors among the ids, with all their names and the sources cited. */
  actors(question: { readonly ids: readonly ActorId[] } & Known): Promise<Facts>
  /**
   * One page of the actors that a text finds, folded by `schema/fold.ts`: one and the same name of theirs, or the id, holds every one of its terms. Best first, as
   * `FOUND_ORDER` has it, `written` being the text with its signs; `page.ids` is in this order, and `total` counts all that are found. With all names of the page's actors and the sources cited.
   * An empty text finds nobody. Each statement that is looked at (`soughtIn`) is counted on the meter before it is ranked, the same on every store; throws as the meter does.
   */
  searchActors(
    question: { readonly text: string; readonly written?: string | undefined; readonly page: PageAsked } & Known,
    meter?: Meter,
  ): Promise<FactsPage>
}

/** What {@link ActorReader.actors} selects. */
export const ACTORS: Plan<'ids'> = { steps: [], actors: ['ids'] }

/** What {@link ActorReader.searchActors} selects. */
export const SEARCH_ACTORS: Plan<'text' | 'written'> = {
  steps: [
    {
      pick: 'found',
      as: 'actors',
      kinds: ACTOR_KINDS,
      by: 'name.actor',
      text: 'text',
      written: 'written',
      paged: true,
    },
  ],
  actors: [],
}

export const actorReader = (store: Selects): ActorReader => ({
  actors: ({ revision, ...given }) => store.select(ACTORS, given, revision),
  searchActors: ({ text, written, page, revision }, meter) =>
    store.selectPage(SEARCH_ACTORS, { text, written }, page, revision, meter),
})
