import { compareIds } from '../../../schema/ids.ts'
import { PRICES } from '../../work/prices.ts'
import { eachInSlices, firstInSlices } from '../../work/slices.ts'
import { type PageAsked, type Step, soughtIn } from '../plan.ts'
import { damaged } from './connection.ts'
import type { Page } from './pages.ts'
import type { Selection } from './selection.ts'
import { FOUND_TEXTS, HELD_OF_KINDS, NEXT_BY_INDEX, NEXT_BY_READING } from './steps.ts'
import { AT_ONCE, damageAt, ROWS, type VersionReader } from './version-reader.ts'

type Found = Extract<Step, { readonly pick: 'found' }>

/** How many texts the text index is asked for at once: it goes through all that it has before them anew. */
const FOUND_AT_ONCE = 10_000

/** How one text holds what was asked for: its rank, its length in code points, and whether it is a text of what is found itself. */
interface Hit {
  readonly rank: number
  readonly length: number
  readonly isOwn: boolean
}

/** A folded text, and as it was written. */
interface Asked {
  readonly text: string
  readonly written: string
}

/**
 * One page of what a folded text finds, best first. All that is found is ranked, by its id and its best text alone and in slices; only the page's statements are read and kept. What is looked
 * at is counted on the reader's meter as it is found, before it is ranked.
 * Throws `StoreUnusable` and `UnreadableStatement` where something found cannot be read, and as the meter does.
 */
export async function pageOfFound(
  selection: Selection,
  { kinds, by }: Pick<Found, 'kinds' | 'by'>,
  asked: Asked,
  { first, skip = 0 }: PageAsked,
): Promise<Page> {
  const { reader } = selection
  const found = await heldOf(kinds, await bestHits(reader, { kinds, by }, asked), reader)
  const total = found.length
  const ranked = await firstInSlices(found, skip + first, bestFirst, reader.slices)
  const ids = ranked.slice(skip).map(([id]) => id)
  const versions = await selection.heldUnder(ids)
  if (versions.length < ids.length) throw damaged(reader.connection.path)
  return { versions, given: { ids, total, more: skip + ids.length < total } }
}

const bestFirst = ([a, x]: readonly [string, Hit], [b, y]: readonly [string, Hit]): number =>
  x.rank - y.rank || x.length - y.length || compareIds(a, b)

type NextRow = readonly [texts: string, last: number | null, seen: number]
type FoundRow = readonly [versions: number, first: number | null, last: number | null, found: string]
type FoundText = readonly [about: string, byReference: number, rank: number, length: number, damaged: number | null]

/** By the ids that they are about, the best of the texts that hold every term. */
async function bestHits(
  reader: VersionReader,
  { kinds, by }: Pick<Found, 'kinds' | 'by'>,
  { text, written }: Asked,
): Promise<Map<string, Hit>> {
  const best = new Map<string, Hit>()
  const { terms, longest } = soughtIn(text)
  if (longest === '') return best
  const { connection, revision, meter, slices } = reader
  const others = JSON.stringify(terms.filter((term) => term !== longest))
  const asked = [revision, JSON.stringify([...kinds, by]), longest, others, text, written]
  let counted: number | null = null
  const look = (texts: readonly number[]): void => {
    const [versions, first, last, found]: FoundRow = connection.first<FoundRow>(
      FOUND_TEXTS,
      JSON.stringify(texts),
      ...asked,
    ) ?? [0, null, null, '[]']
    // The texts of one version stand together: the one that the last look ended in was counted then.
    meter.spend((versions - (first !== null && first === counted ? 1 : 0)) * PRICES.soughtIn)
    counted = last ?? counted
    for (const [about, byReference, rank, length, damaged] of JSON.parse(found) as FoundText[]) {
      if (damaged !== null) throw damageAt(connection, damaged)
      keepBest(best, about, { rank, length, isOwn: byReference === 0 })
    }
  }
  // A trigram has three characters; a term of two finds none.
  const isIndexed = [...longest].length > 2
  const [next, sought] = isIndexed ? [NEXT_BY_INDEX, `"${longest.replaceAll('"', '""')}"`] : [NEXT_BY_READING, longest]
  const atOnce = isIndexed ? FOUND_AT_ONCE : ROWS
  for (let after: number | null = 0; after !== null; ) {
    const [texts, last, seen]: NextRow = connection.first<NextRow>(next, after, atOnce, sought) ?? ['[]', null, 0]
    const some = JSON.parse(texts) as number[]
    for (let i = 0; i < some.length; i += AT_ONCE) {
      await slices.pause()
      look(some.slice(i, i + AT_ONCE))
    }
    await slices.pause()
    after = seen < atOnce ? null : last
  }
  return best
}

function keepBest(best: Map<string, Hit>, id: string, hit: Hit): void {
  const before = best.get(id)
  if (before === undefined) best.set(id, hit)
  else if (hit.rank < before.rank || (hit.rank === before.rank && hit.length < before.length))
    best.set(id, { ...hit, isOwn: hit.isOwn || before.isOwn })
  else if (hit.isOwn && !before.isOwn) best.set(id, { ...before, isOwn: true })
}

/** Those under whose ids a statement of one of the kinds is held: a name may outlive the actor that it is of. One that is found by a text of its own is held. */
async function heldOf(
  kinds: readonly string[],
  best: ReadonlyMap<string, Hit>,
  { connection, revision, slices }: VersionReader,
): Promise<[string, Hit][]> {
  const held: [string, Hit][] = []
  const look = (ids: readonly string[]): void => {
    const [[found = '[]'] = []] = connection.rows<readonly [string]>(
      HELD_OF_KINDS,
      JSON.stringify(ids),
      revision,
      JSON.stringify(kinds),
    )
    for (const id of JSON.parse(found) as string[]) {
      const hit = best.get(id)
      if (hit !== undefined) held.push([id, hit])
    }
  }
  let some: string[] = []
  await eachInSlices(best, slices, ([id, hit]) => {
    if (hit.isOwn) {
      held.push([id, hit])
      return
    }
    some.push(id)
    if (some.length < AT_ONCE) return
    look(some)
    some = []
  })
  look(some)
  return held
}
