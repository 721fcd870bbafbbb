import type { Language } from '../../schema/answer-language.ts'
import { asWritten, fold } from '../../schema/fold.ts'
import type { FactsPage } from '../store/facts.ts'
import { type PageAsked, soughtIn } from '../store/plan.ts'
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
 * any part; of equals those first that are written as the text is, with its signs ("Ấn" is the beginning of Ấn Độ before that of Andorra), then those with the shorter name, then by id. Case, diacritics (đ and the ð that
 * is taken for it too), punctuation and the dots of abbreviations do not matter else, nor does a word that people put before a name ("the Gambia", "nước Anh", "Khối ASEAN"); every name counts, whatever its language
 * and whether or not it is still in use. The store ranks so, through all pages. On the first page alone, of several that have the text as a code or whole name and with its signs, the one comes first that is
 * written with its large and small letters too, then a name in the reader's language, a code, a name in another. An empty text means nobody, and nothing is asked then.
 *
 * A text that begins with a common noun of States or organizations is looked for as it is, and stands if a name begins so or has all its words ("Nhóm Bảy", "Group of Seven"); else it is looked for
 * without the noun. That is another question to the store for each noun, {@link MOST_NOUNS} at most.
 */
export async function searchActors(
  graph: Asks<'searchActors'>,
  text: string,
  page: PageAsked,
  revision: number,
  language: Language = 'en',
): Promise<FoundActors> {
  const asked = fold(text)
  let folded = asked.replace(ARTICLES, '')
  if (folded === '') return { world: worldOf({}), ids: [], total: 0, folded }
  const isFirst = (page.skip ?? 0) === 0
  let found: FactsPage | null = null
  for (let nouns = 0; nouns < MOST_NOUNS && withoutNoun(folded) !== folded; nouns++) {
    // What is best of all, whichever page is asked for: so all pages are of one text.
    const best = await ask(graph, { folded, text, page: isFirst ? page : { first: 1 }, revision })
    if (isOfNames(best, folded)) {
      found = isFirst ? best : null
      break
    }
    folded = withoutNoun(folded)
  }
  const { facts, page: given } = found ?? (await ask(graph, { folded, text, page, revision }))
  const world = worldOf(facts, graph.meter)
  const { ids, total } = given
  if (!isFirst) return { world, ids, total, folded }
  // Whole names are what the store gives first.
  const typed = [text.trim(), typedOf(text, folded)]
  return { world, ids: wholeFirst(world, ids, { typed, sought: [asked, folded] }, language), total, folded }
}

interface Sought {
  readonly folded: string
  /** As it was typed. */
  readonly text: string
  readonly page: PageAsked
  readonly revision: number
}

function ask(graph: Asks<'searchActors'>, { folded, text, page, revision }: Sought): Promise<FactsPage> {
  const isShort = [...soughtIn(folded).longest].length < 3
  graph.meter?.spend(PRICES.search + (isShort ? PRICES.shortSearch : 0) + folded.length * PRICES.sought)
  return graph.searchActors({ text: folded, written: asWritten(typedOf(text, folded)), page, revision }, graph.meter)
}

/** The end of what was typed that is a folded text: what is left of it without the words before. */
function typedOf(text: string, folded: string): string {
  const words = text.trim().split(/\s+/)
  const from = words.findIndex((_, i) => fold(words.slice(i).join(' ')) === folded)
  return words.slice(Math.max(0, from)).join(' ')
}

/** Whether a name of the first of those that are found begins with a text, or has all its words. */
function isOfNames({ facts, page }: FactsPage, folded: string): boolean {
  const [best] = page.ids
  if (best === undefined) return false
  const terms = folded.split(' ')
  return textsOf(worldOf(facts), best)
    .map(({ text }) => foldedName(text))
    .some((held) => held.startsWith(folded) || terms.every((term) => ` ${held} `.includes(` ${term} `)))
}

/** Articles as they are folded: people write them before names that lists have without. */
const ARTICLES = /^(?:the|la|le|les|el|los|las|die|der|das|il|gli) (?=.)/

/** Common nouns that people write before names of States and organizations, as they are folded, the longer of two with one beginning first. */
const NOUNS = [
  ...[
    'member states',
    'member state',
    'member countries',
    'countries',
    'country',
    'states',
    'state',
    'nations',
    'nation',
  ],
  ...['republic', 'kingdom', 'federation', 'territory', 'islands', 'island', 'government'],
  ...[
    'group',
    'grouping',
    'bloc',
    'block',
    'organization',
    'organisation',
    'association',
    'union',
    'alliance',
    'forum',
  ],
  ...['community', 'council', 'treaty', 'agreement', 'pact'],
  ...['cac nuoc thanh vien', 'cac nuoc', 'cac quoc gia', 'nuoc', 'dat nuoc', 'quoc gia', 'xu', 'chinh phu'],
  ...['cong hoa', 'vuong quoc', 'lien bang', 'lanh tho', 'quan dao', 'dao'],
  ...[
    'khoi',
    'nhom',
    'to chuc',
    'lien minh',
    'hiep hoi',
    'dien dan',
    'cong dong',
    'hoi dong',
    'hiep dinh',
    'hiep uoc',
    'co che',
  ],
]

const NOUN = new RegExp(`^(?:${NOUNS.join('|')}) (?:of )?(?:the )?(?=.)`)

const withoutNoun = (folded: string): string => folded.replace(NOUN, '')

/** So many nouns before a name are left away, one after another. */
const MOST_NOUNS = 2

/** A text with and without the words before a name: as it was typed, and as names are compared. */
interface Typed {
  readonly typed: readonly string[]
  readonly sought: readonly string[]
}

/** Those that have a text as a code or as a whole name before the others, and among them those that the reader means most likely. */
function wholeFirst(world: World, ids: readonly string[], typed: Typed, language: Language): readonly string[] {
  const whole = ids.flatMap((id) => {
    const how = howWhole(world, id, typed, language)
    return how === null ? [] : [{ id, how }]
  })
  if (whole.length < 2 && whole[0]?.id === ids[0]) return ids
  const first = whole.sort((a, b) => a.how - b.how).map(({ id }) => id)
  return [...first, ...ids.filter((id) => !first.includes(id))]
}

/** How well a text is a code or a whole name of an actor, the best of them; the less the better, and null where it is none. */
function howWhole(world: World, id: string, { typed, sought }: Typed, language: Language): number | null {
  const whole = typed.map((text) => text.normalize('NFC'))
  const signs = whole.map(asWritten)
  const scores = textsOf(world, id)
    .filter(({ text }) => sought.includes(foldedName(text)))
    .map(({ text, language: of }) => {
      const hasItsSigns = signs.includes(asWritten(text))
      const isWrittenSo = whole.includes(text.normalize('NFC'))
      return (hasItsSigns ? 0 : 100) + (isWrittenSo ? 0 : 10) + (of === undefined ? 1 : of === language ? 0 : 2)
    })
  return scores.length === 0 ? null : Math.min(...scores)
}
