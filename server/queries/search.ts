import type { Actor } from '../../schema/actor.ts'
import { ACTOR_KINDS } from '../../schema/actor-kind.ts'
import { fold, foldedTerms } from '../../schema/fold.ts'
import { compareIds } from '../../schema/ids.ts'
import type { Graph } from '../store/graph.ts'
import { type World, worldOf } from './world.ts'

/**
 * The actors that a text may mean, best first: by id or a whole name, then by the start of a name, then by the start of a word in it, then by
 * any part; of equals those with the shorter name, then by id. Case, diacritics (đ too) and punctuation do not matter; every name counts, whatever
 * its language and whether or not it is still in use.
 */
export async function searchActors(
  graph: Pick<Graph, 'searchActors'>,
  text: string,
  revision: number,
): Promise<{ readonly world: World; readonly actors: readonly Actor[] }> {
  const terms = foldedTerms(text)
  if (terms.length === 0) return { world: worldOf({}), actors: [] }
  const world = worldOf(await graph.searchActors({ terms, revision }))
  const asked = fold(text)
  const found = ACTOR_KINDS.flatMap((kind): readonly Actor[] => world.facts[kind] ?? []).map((actor) => {
    const names = [...world.namesOf(actor.id).map((name) => fold(name.text)), fold(actor.id)]
    const best = names
      .map((name) => ({ rank: rankOf(name, asked), length: name.length }))
      .sort((a, b) => a.rank - b.rank || a.length - b.length)[0]
    return { actor, rank: best?.rank ?? 9, length: best?.length ?? 0 }
  })
  found.sort((a, b) => a.rank - b.rank || a.length - b.length || compareIds(a.actor.id, b.actor.id))
  return { world, actors: found.map(({ actor }) => actor) }
}

function rankOf(name: string, asked: string): number {
  if (name === asked) return 0
  if (name.startsWith(asked)) return 1
  if (` ${name}`.includes(` ${asked}`)) return 2
  return name.includes(asked) ? 3 : 4
}
