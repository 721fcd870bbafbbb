import { compareIds } from '../../../schema/ids.ts'
import { eachInSlices, sortedInSlices } from '../../work/slices.ts'
import type { PageAsked, Step } from '../plan.ts'
import { damaged } from './connection.ts'
import type { Page } from './pages.ts'
import type { Selection } from './selection.ts'
import { FOUND_BY_INDEX, FOUND_BY_READING, HELD_OF_KINDS } from './steps.ts'
import { AT_ONCE, damageAt, type VersionReader } from './version-reader.ts'

type Found = Extract<Step, { readonly pick: 'found' }>

/** How one text holds what was asked for: its place in `FOUND_ORDER`, and its length in code points. */
interface Hit {
  readonly how: number
  readonly length: number
}

/**
 * One page of what a folded text finds, best first. All that is found is ranked, by its id and its best text alone and in slices; only the page's statements are read and kept.
 * Throws `StoreUnusable` and `UnreadableStatement` where something found cannot be read.
 */
export async function pageOfFound(
  selection: Selection,
  { kinds, by }: Pick<Found, 'kinds' | 'by'>,
  text: string,
  { first, skip = 0 }: PageAsked,
): Promise<Page> {
  const { reader } = selection
  const { slices } = reader
  const best = await heldOf(kinds, await bestHits(reader, { kinds, by }, text), reader)
  const ranked = await sortedInSlices(
    best,
    ([a, x], [b, y]) => x.how - y.how || x.length - y.length || compareIds(a, b),
    slices,
  )
  const ids = ranked.slice(skip, skip + first).map(([id]) => id)
  const total = ranked.length
  const versions = await selection.heldUnder(ids)
  if (versions.length < ids.length) throw damaged(reader.connection.path)
  return { versions, given: { ids, total, more: skip + ids.length < total } }
}

/** By the ids that they are about, the best of the texts that hold every term. */
async function bestHits(
  reader: VersionReader,
  { kinds, by }: Pick<Found, 'kinds' | 'by'>,
  text: string,
): Promise<Map<string, Hit>> {
  const best = new Map<string, Hit>()
  const terms = text.split(' ').filter((term) => term !== '')
  if (terms.length === 0) return best
  // A trigram has three characters; a term of two finds none.
  const indexed = terms.filter((term) => [...term].length > 2)
  const match = indexed.map((term) => `"${term.replaceAll('"', '""')}"`).join(' AND ')
  const own: ReadonlySet<string> = new Set(kinds)
  const searched = [...kinds, by.split('.')[0]]
  const asked = [JSON.stringify(terms), reader.revision, JSON.stringify(searched), AT_ONCE]
  for (let last: number | null = 0; last !== null; ) {
    const [[at, seen, found] = [null, 0, '[]']]: (readonly [number | null, number, string])[] = reader.connection.rows(
      match === '' ? FOUND_BY_READING : FOUND_BY_INDEX,
      ...asked,
      last,
      text,
      ...(match === '' ? [] : [match]),
    )
    const hits = new Map<number, Hit>()
    for (const [n, how, length, whole] of JSON.parse(found) as [number, number, number, number][]) {
      if (whole !== 1) throw damageAt(reader.connection, n)
      keepBetter(hits, n, { how, length })
    }
    await reader.slices.pause()
    for (const version of reader.glance([...hits.keys()])) {
      const hit = hits.get(version.n)
      if (hit === undefined) continue
      const about = own.has(version.statement.kind)
        ? [version.id]
        : version.refers.flatMap(([ref, target]) => (ref === by ? [target] : []))
      for (const id of about) keepBetter(best, id, hit)
    }
    last = seen < AT_ONCE ? null : at
    await reader.slices.pause()
  }
  return best
}

function keepBetter<K>(best: Map<K, Hit>, key: K, hit: Hit): void {
  const before = best.get(key)
  if (before === undefined || hit.how < before.how || (hit.how === before.how && hit.length < before.length))
    best.set(key, hit)
}

/** Those under whose ids a statement of one of the kinds is held: a name may outlive the actor that it is of. */
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
  await eachInSlices(best.keys(), slices, (id) => {
    some.push(id)
    if (some.length < AT_ONCE) return
    look(some)
    some = []
  })
  look(some)
  return held
}
