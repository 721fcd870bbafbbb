import { fold } from '../../schema/fold.ts'
import type { PageAsked } from '../store/plan.ts'
import { PRICES } from '../work/prices.ts'
import type { Asks } from './asks.ts'
import { type World, worldOf } from './world.ts'

/** Some of the actors that a text may mean, best first; `total` counts all of them. */
export interface FoundActors {
  readonly world: World
  readonly ids: readonly string[]
  readonly total: number
}

/**
 * A page of the actors that a text may mean, best first: by id or a whole name, then by the start of a name, then by the start of a word in it, then by
 * any part; of equals those with the shorter name, then by id. Case, diacritics (đ too) and punctuation do not matter; every name counts, whatever
 * its language and whether or not it is still in use. An empty text means nobody, and nothing is asked then.
 */
export async function searchActors(
  graph: Asks<'searchActors'>,
  text: string,
  page: PageAsked,
  revision: number,
): Promise<FoundActors> {
  const folded = fold(text)
  if (folded === '') return { world: worldOf({}), ids: [], total: 0 }
  graph.meter?.spend(folded.length * PRICES.sought)
  const found = await graph.searchActors({ text: folded, page, revision })
  graph.meter?.spend(found.page.total * PRICES.look)
  return { world: worldOf(found.facts, graph.meter), ids: found.page.ids, total: found.page.total }
}
