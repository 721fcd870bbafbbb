import { distance } from 'fastest-levenshtein'
import { fold } from '../../schema/fold.ts'
import type { Asks } from '../queries/asks.ts'
import { textsOf } from '../queries/matched.ts'
import { searchActors } from '../queries/search.ts'
import type { World } from '../queries/world.ts'
import { PRICES } from '../work/prices.ts'

/** An actor one of whose names is one slip away from a text. */
export interface Near {
  readonly world: World
  readonly id: string
  /** The name, as it is written. */
  readonly name: string
}

/** A text with fewer letters is near too much, and of a longer one no more is compared than names have. */
const [LEAST_LETTERS, MOST_LETTERS] = [4, 60]
/** How many are named at most, and how many of those that hold a part of the text are looked at. */
const [MOST_NAMED, MOST_LOOKED_AT] = [10, 200]

/**
 * Whom a text that finds nobody may mean: those of whom a name, or a word of it, is the text but for one letter that is wrong, missing or too many, or for two neighbours that stand the other
 * way round. Nearest first: whole names, then words of names; of equals by id. A slip leaves the beginning of a text or its end as it was meant, so that both are looked for: two questions to
 * the store. `folded` is the text as search compares it. Nearer than what a refused id is told (`actors-meant.ts`): these are given in the place of hits, those only as what may have been meant.
 */
export async function nearNames(graph: Asks<'searchActors'>, folded: string, revision: number): Promise<Near[]> {
  const letters = [...folded]
  if (letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS) return []
  // Two that changed places in the middle leave neither half right, but each without its last letter there.
  const kept = Math.max(2, Math.ceil(letters.length / 2) - 1)
  const near = new Map<string, Near & { readonly far: number }>()
  for (const part of [letters.slice(0, kept), letters.slice(-kept)]) {
    const { world, ids } = await searchActors(graph, part.join(''), { first: MOST_LOOKED_AT }, revision)
    for (const id of ids) {
      const best = nearestOf(world, id, folded)
      if (best !== null && !near.has(id)) near.set(id, { world, id, ...best })
    }
  }
  return [...near.values()].sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1)).slice(0, MOST_NAMED)
}

/** The name of an actor that is one slip away, and how far that is: 0 as a whole, 1 in a word of it. */
function nearestOf(world: World, id: string, folded: string): { readonly name: string; readonly far: number } | null {
  const texts = textsOf(world, id)
  world.meter.spend(texts.length * PRICES.look)
  let inWord: string | null = null
  for (const { text } of texts) {
    const held = fold(text)
    if (isOneSlip(folded, held)) return { name: text, far: 0 }
    if (inWord === null && held.split(' ').some((word) => word.length >= LEAST_LETTERS && isOneSlip(folded, word)))
      inWord = text
  }
  return inWord === null ? null : { name: inWord, far: 1 }
}

/** Whether two texts differ in one letter, or in two neighbours that changed places. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  if (distance(a, b) <= 1) return true
  const at = [...a].findIndex((_, i) => a[i] !== b[i])
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
