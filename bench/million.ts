import type { PartialDate } from '../schema/time/partial-date.ts'
import { networkDiff } from '../server/queries/network-diff.ts'
import { partnerCount } from '../server/queries/partner-count.ts'
import { partnership } from '../server/queries/partnership.ts'
import { searchActors } from '../server/queries/search.ts'
import { openEmbeddedStore } from '../server/store/embedded/embedded-store.ts'
import type { Store } from '../server/store/store.ts'
import type { Measured } from './pairs.ts'
import { COMMON_WORD, storeOfSize, watchTheLoop } from './store-data.ts'

const SMALL = 10_000
const LARGE = 1_000_000

type Ask = (store: Store, revision: number) => Promise<unknown>
const day = (text: string): PartialDate => text as PartialDate
const moment = (revision: number) => ({ revision, knownAt: '2026-08-01T00:00:00.000Z', validAt: day('2025-12-31') })

/** Questions whose answers have one size however much the log holds beside them. */
const CONSTANT: Readonly<Record<string, Ask>> = {
  network: ({ graph }, revision) => graph.network({ of: 'VNM', revision }),
  count: ({ graph }, revision) =>
    partnerCount(graph, { of: 'VNM', definition: 'comprehensive-or-higher' }, moment(revision)),
  history: ({ graph }, revision) => partnership(graph, { of: 'VNM', with: 'KOR' }, moment(revision)),
  'diff between days': ({ graph }, revision) =>
    networkDiff(graph, { of: 'VNM', from: day('2024-12-31'), to: day('2025-12-31') }, moment(revision)),
  search: ({ graph }, revision) => searchActors(graph, 'viet nam', { first: 50 }, revision),
}

const touched: Ask = ({ log }, revision) =>
  log.touching({ since: revision - 1, ids: ['VNM', 'VNM-KOR'], about: [{ ref: 'partnership.owner', target: 'VNM' }] })

const common: Ask = ({ graph }, revision) => searchActors(graph, COMMON_WORD, { first: 50 }, revision)

/**
 * A log of a million statements beside one of ten thousand: how the time of a question of constant size grows (slope of log time on log size), what touched an answer
 * after that revision, and how long at most anything keeps the process from all else.
 */
export async function million(rounds: number): Promise<Measured[]> {
  const [small, large] = [await storeOfSize(SMALL), await storeOfSize(LARGE)]
  const [a, b] = [await openEmbeddedStore(small), await openEmbeddedStore(large)]
  try {
    const revision = (await b.log.head())?.number ?? 0
    const measured: Measured[] = []
    for (const [name, ask] of Object.entries({ ...CONSTANT, 'what touched an answer': touched })) {
      const [[inSmall], [inLarge]] = await inTurns(rounds, [a, b], revision, ask)
      const slope = Math.log10(inLarge / inSmall) / Math.log10(LARGE / SMALL)
      measured.push({
        what: `${name} at 10^6 and 10^4, slope`,
        ours: inLarge,
        ground: inSmall,
        ratio: slope,
        goal: 0.15,
      })
    }
    const blocks: [string, number][] = [['an append of 10^6', large.block]]
    for (const [name, ask] of Object.entries({ ...CONSTANT, 'a search with 50,000 hits': common })) {
      const [[, block]] = await inTurns(rounds, [b], revision, ask)
      blocks.push([name, block])
    }
    for (const [name, block] of blocks) {
      measured.push({
        what: `longest turn of the event loop taken by ${name} at 10^6 (the thread's own time), of 50 ms`,
        ours: block,
        ground: 50,
        ratio: block / 50,
        goal: 1,
      })
    }
    return measured
  } finally {
    await a.close()
    await b.close()
  }
}

type Timed = readonly [time: number, block: number]

/** For each store the median time and the median of the longest block, of a question asked in turns. */
async function inTurns(rounds: number, stores: readonly Store[], revision: number, ask: Ask): Promise<[Timed, Timed]> {
  const times = stores.map((): number[] => [])
  const blocks = stores.map((): number[] => [])
  for (let i = 0; i <= rounds; i++) {
    for (const [at, store] of stores.entries()) {
      const watched = watchTheLoop()
      const started = performance.now()
      await ask(store, revision)
      const took = performance.now() - started
      const { block } = watched()
      // The first reads what the later ones find kept.
      if (i > 0) times[at]?.push(took)
      if (i > 0) blocks[at]?.push(block)
    }
  }
  const [first, second] = stores.map((_, at): Timed => [median(times[at] ?? []), median(blocks[at] ?? [])])
  return [first ?? [0, 0], second ?? [0, 0]]
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
