import type { Language } from '../../schema/answer-language.ts'
import { fold } from '../../schema/fold.ts'
import type { PageAsked } from '../store/plan.ts'
import { PRICES } from '../work/prices.ts'
import type { Asks } from './asks.ts'
import { foldedName } from './folded-name.ts'
import { textsOf } from './matched.ts'
import { type World, worldOf } from './world.ts'

/** Some of the actors that a text may mean, best first; `total` counts all of them. */
export interface FoundActors {
  readonly world: World
  readonly ids: readonly string[]
  /** The text as it was compared. */
  readonly folded: string
  readonly total: number
}

/**
 * A page of the actors that a text may mean, best first: by a code or a whole name, then by the start of a name, then by the start of a word in it, then by
 * any part; of equals those with the shorter name, then by id. Case, diacritics (đ and the ð that is taken for it too), punctuation and the dots of abbreviations do not matter, nor does
 * a word that people put before a name ("the Gambia", "nước Anh"); every name counts, whatever its language and whether or not it is still in use. Of several that have the text as a code or whole name, the
 * one that is written just so comes first, then a name in the reader's language, a code, a name in another. An empty text means nobody, and nothing is asked then.
 */
export async function searchActors(
  graph: Asks<'searchActors'>,
  text: string,
  page: PageAsked,
  revision: number,
  language: Language = 'en',
): Promise<FoundActors> {
  const folded = withoutWordBefore(fold(text))
  if (folded === '') return { world: worldOf({}), ids: [], total: 0, folded }
  graph.meter?.spend(PRICES.search + folded.length * PRICES.sought)
  const found = await graph.searchActors({ text: folded, page, revision })
  graph.meter?.spend(found.page.total * PRICES.look)
  const world = worldOf(found.facts, graph.meter)
  const { ids, total } = found.page
  // Whole names are what the store gives first.
  return { world, ids: (page.skip ?? 0) === 0 ? wholeFirst(world, ids, text, language) : ids, total, folded }
}

/** Articles, and the Vietnamese word for a country, as they are folded: people write them before names that lists have without. */
const WORDS_BEFORE = /^(?:the|la|le|les|el|los|las|die|der|das|il|gli|nuoc) (?=.)/

const withoutWordBefore = (folded: string): string => folded.replace(WORDS_BEFORE, '')

/** Those that have a text as a code or as a whole name before the others, and among them those that the reader means most likely. */
function wholeFirst(world: World, ids: readonly string[], text: string, language: Language): readonly string[] {
  const typed = text.trim().normalize('NFC')
  const asked = fold(typed)
  const sought = [asked, withoutWordBefore(asked)]
  const whole = ids.flatMap((id) => {
    const how = howWhole(world, id, { typed, sought }, language)
    return how === null ? [] : [{ id, how }]
  })
  if (whole.length < 2 && whole[0]?.id === ids[0]) return ids
  const first = whole.sort((a, b) => a.how - b.how).map(({ id }) => id)
  return [...first, ...ids.filter((id) => !first.includes(id))]
}

/** How well a text is a code or a whole name of an actor, the best of them; the less the better, and null where it is none. `sought` is the text as names are compared. */
function howWhole(
  world: World,
  id: string,
  { typed, sought }: { readonly typed: string; readonly sought: readonly string[] },
  language: Language,
): number | null {
  const scores = textsOf(world, id)
    .filter(({ text }) => sought.includes(foldedName(text)))
    .map(({ text, language: of }) => ({
      written: text.normalize('NFC'),
      of: of === undefined ? 1 : of === language ? 0 : 2,
    }))
    .map(({ written, of }) => {
      const isWrittenSo = written === typed
      const hasItsSigns = written.toLowerCase() === typed.toLowerCase()
      return (isWrittenSo ? 0 : 100) + 10 * of + (hasItsSigns ? 0 : 1)
    })
  return scores.length === 0 ? null : Math.min(...scores)
}
