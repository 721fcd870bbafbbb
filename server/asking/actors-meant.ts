import { distance } from 'fastest-levenshtein'
import { LANGUAGES, type Language } from '../../schema/answer-language.ts'
import { fold } from '../../schema/fold.ts'
import { AskError } from '../errors.ts'
import { actorsNamed, spellingsOf } from '../queries/actors.ts'
import type { Asks } from '../queries/asks.ts'
import type { KnownAt } from '../queries/moment.ts'
import { newestNameIn } from '../queries/naming.ts'
import { searchActors } from '../queries/search.ts'

/** A question, of whose parts some are names of actors. */
type Question = Readonly<Record<string, unknown>>

/** What is asked of the store when an id names nobody. */
type Asked = Asks<'actors' | 'searchActors'>

/** How many actors a refusal names at most. */
const MOST_NAMED = 3
/** Of a text that names nobody, no more than this is compared. */
const MOST_LETTERS = 60

/**
 * Asks a question once more that was refused, whose `parts` name actors: where one of them names nobody only because its letters are large or small, with the id that is
 * meant. Where one names nobody at all, the refusal names those whose ids or names are nearest. Throws what it was refused for where that is something else. So a question
 * that is asked right costs nothing more.
 */
export async function askAgain<Q extends Question, A>(
  refusal: unknown,
  question: Q,
  parts: readonly string[],
  ask: (question: Q) => Promise<A>,
  { graph, known }: { readonly graph: Asked; readonly known: () => Promise<KnownAt> },
): Promise<A> {
  // A cursor is of the question as it was asked in the end.
  if (!(refusal instanceof AskError) || (refusal.key !== 'actor' && refusal.key !== 'cursor')) throw refusal
  const { revision } = await known()
  const meant = await idsMeant(graph, question, parts, revision)
  if (Object.keys(meant).length === 0) throw await withNearest(graph, refusal, revision)
  try {
    return await ask({ ...question, ...meant })
  } catch (error) {
    throw error instanceof AskError ? await withNearest(graph, error, revision) : error
  }
}

/** By part, the ids that are meant where others stand. */
async function idsMeant(
  graph: Asked,
  question: Question,
  parts: readonly string[],
  revision: number,
): Promise<Record<string, string>> {
  const given = parts.flatMap((part): [string, string][] => {
    const id = question[part]
    return typeof id === 'string' && /^[\w-]{1,60}$/.test(id) ? [[part, id]] : []
  })
  if (given.length === 0) return {}
  const world = await actorsNamed(graph, [...new Set(given.flatMap(([, id]) => spellingsOf(id)))], revision)
  const meant: Record<string, string> = {}
  for (const [part, id] of given) {
    const found = spellingsOf(id).find((spelling) => world.actor(spelling) !== undefined)
    if (found !== undefined && found !== id) meant[part] = found
  }
  return meant
}

/** The refusal of an id with those that are nearest to it; any other, and where none is near, as it was. */
async function withNearest(graph: Asked, refusal: AskError, revision: number): Promise<AskError> {
  const { id, argument } = refusal.extensions.values
  const near =
    refusal.key === 'actor' && typeof id === 'string' ? await nearest(graph, id.slice(0, MOST_LETTERS), revision) : null
  if (near === null) return refusal
  const told = new AskError('actorNear', {
    id: String(id),
    names: near.en,
    namesIn: near,
  })
  return argument === undefined ? told : told.in(String(argument))
}

/**
 * The actors whose ids or names are nearest to a text, nearest first, as a refusal names them in each language; null where none is near. Further from it than search goes (`near-names.ts`), and codes too: a sentence that names what may have
 * been meant can be read and left aside.
 */
async function nearest(
  graph: Asked,
  text: string,
  revision: number,
): Promise<Readonly<Record<Language, readonly string[]>> | null> {
  const folded = fold(text)
  for (const sought of partsOf(folded)) {
    const { world, ids } = await searchActors(graph, sought, { first: 50 }, revision)
    if (ids.length === 0) continue
    const far = (id: string): number =>
      Math.min(...[id, ...world.namesOf(id).map((name) => name.text)].map((name) => distance(folded, fold(name))))
    const near = ids
      .map((id) => [id, far(id)] as const)
      .filter(([, edits]) => sought === folded || edits <= mostEdits(folded))
      .sort(([, a], [, b]) => a - b)
      .slice(0, MOST_NAMED)
      .map(([id]) => id)
    if (near.length > 0) {
      const named = (language: Language) => near.map((id) => `${newestNameIn(world, id, language)} (${id})`)
      const inEach: Record<string, readonly string[]> = {}
      for (const language of LANGUAGES) inEach[language] = named(language)
      return inEach as Readonly<Record<Language, readonly string[]>>
    }
  }
  return null
}

/** What has the text in it is near; else of a code of three letters one may be wrong, and in a longer text two may be swapped. */
const mostEdits = (text: string): number => (text.length <= 3 ? 1 : Math.max(2, Math.floor(text.length / 3)))

/** What is looked for in turn: the text, the longest word of it, the beginning of that. */
function partsOf(folded: string): string[] {
  const [longest = ''] = folded.split(' ').sort((a, b) => b.length - a.length)
  const start = longest.length > 4 ? longest.slice(0, 4) : longest.slice(0, 2)
  return [...new Set([folded, longest, start])].filter((part) => part.length > 1)
}
