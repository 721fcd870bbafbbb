import type { PartialDate } from '../schema/time/partial-date.ts'
import { thaw } from '../server/answers/freeze.ts'
import { requestContext } from '../server/asking/request-context.ts'
import { type Api, createApi } from '../server/graphql/api.ts'
import { answerFeed } from '../server/http/feeds.ts'
import { networkDiff } from '../server/queries/network-diff.ts'
import { partnerCount } from '../server/queries/partner-count.ts'
import { partnership } from '../server/queries/partnership.ts'
import { searchActors } from '../server/queries/search.ts'
import { openEmbeddedStore } from '../server/store/embedded/embedded-store.ts'
import type { StatementLog } from '../server/store/statement-log.ts'
import type { Store } from '../server/store/store.ts'
import { RequestMeter, UNMETERED } from '../server/work/meter.ts'
import { longestTurn, type Measured } from './pairs.ts'
import { COMMON_WORD, madeEntries, storeOfSize, watchTheLoop } from './store-data.ts'

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

/** Of the many whose name holds the common word, a page, as a whole request: answered in words of its own each time, so that none is at hand. */
const common: Ask = async (store) => {
  const { data } = await request(
    store,
    'query ($text: String!) { search(text: $text, first: 50) { totalCount edges { node { ... on Actor { id name aliases } } } } }',
    { text: COMMON_WORD },
  )
  if (data.search.totalCount !== withCommonWord)
    throw new Error(`${data.search.totalCount} were found, and ${withCommonWord} have the word in a name`)
}

/** How many names of the large log have the common word, counted from what was made. */
const withCommonWord = [...madeEntries(LARGE)].filter(
  (entry) => entry.op === 'assert' && entry.statement.kind === 'name' && entry.statement.text.includes(COMMON_WORD),
).length

/** A count as known before the made revision, and its permalink. */
const COUNTED =
  '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31", knownAt: "2026-11-24T16:01:02.521Z") { value permalink } }'

const permalinks = new WeakMap<Store, string>()

/** What has changed since in an answer that the made revision does not touch: nothing. */
const changes: Ask = async (store) => {
  const id =
    permalinks.get(store) ?? (await request(store, COUNTED)).data.partnerCount.permalink.replace('/answers/', '')
  permalinks.set(store, id)
  const { data } = await request(store, 'query ($id: ID!) { answer(id: $id) { changed changes } }', { id })
  if (data.answer.changed !== false || data.answer.changes.length !== 0)
    throw new Error('an answer changed that nothing has touched')
}

const feed: Ask = async (store) => {
  if (!permalinks.has(store)) await changes(store, 0)
  const context = requestContext(store, () => new Date(), UNMETERED, lookUp(store))
  const frozen = await thaw(permalinks.get(store) ?? '', context)
  const { entries } = await answerFeed(frozen, context, 'en')
  if (entries.length > 0) throw new Error('a feed tells of a change that there is not')
}

// biome-ignore lint/suspicious/noExplicitAny: what a row asked for is what it gets.
async function request(store: Store, query: string, variables: object = {}): Promise<{ readonly data: any }> {
  const api =
    apis.get(store) ?? createApi({ store, clock: () => new Date(), report: (_, error) => console.error(error) })
  apis.set(store, api)
  const body = JSON.stringify({ query, variables })
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const { text } = await api.answer(
    { method: 'POST', url: '/graphql', headers, body },
    new RequestMeter(),
    lookUp(store),
  )
  const { data, errors } = JSON.parse(text)
  if (errors !== undefined) throw new Error(`${query}: ${JSON.stringify(errors)}`)
  return { data }
}

/** How often a moment was looked up, which is no question. */
let lookUps = 0
const lookUp =
  ({ log }: Store): StatementLog['resolve'] =>
  (asked) => {
    lookUps += 1
    return log.resolve(asked)
  }

const apis = new WeakMap<Store, Api>()

/** Of an answer from before the made revision, which does not touch it. */
const AFTERWARDS: Readonly<Record<string, Ask>> = {
  'what touched an answer': touched,
  'answer{changes} after a revision that does not touch it': changes,
  'the feed of an answer after a revision that does not touch it': feed,
}

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
    for (const [name, ask] of Object.entries({ ...CONSTANT, ...AFTERWARDS })) {
      const [inSmall, inLarge] = await inTurns(rounds, [a, b], revision, ask)
      const slope = Math.log10(inLarge / inSmall) / Math.log10(LARGE / SMALL)
      measured.push({
        what: `${name} at 10^6 and 10^4, slope`,
        ours: inLarge,
        ground: inSmall,
        ratio: slope,
        goal: 0.15,
      })
    }
    for (const [name, ask] of Object.entries(AFTERWARDS)) {
      await ask(b, revision)
      const before = b.statementsSent() - lookUps
      await ask(b, revision)
      const sent = b.statementsSent() - lookUps - before
      measured.push({
        what: `questions to the store by ${name}, beside the look-up of the moment, of 3`,
        ours: sent,
        ground: 3,
        ratio: sent / 3,
        goal: 1,
        unit: '',
      })
    }
    const { grown } = await storeOfSize(100_000)
    measured.push({
      what: 'memory by which the process grew while it appended 10^6 statements, against 10^5',
      ours: large.grown / 1024 / 1024,
      ground: grown / 1024 / 1024,
      ratio: large.grown / grown,
      goal: 1.5,
      unit: 'MB',
    })
    measured.push(longestTurn('an append of 10^6 at 10^6', large.block))
    for (const [name, ask] of Object.entries({
      ...CONSTANT,
      ...AFTERWARDS,
      'a search with 50,000 hits, a whole request': common,
    })) {
      measured.push(longestTurn(`${name} at 10^6`, await longestBlock(rounds, large.folder, revision, ask)))
    }
    return measured
  } finally {
    await a.close()
    await b.close()
  }
}

/** For each store the median time of a question asked in turns. */
async function inTurns(
  rounds: number,
  stores: readonly Store[],
  revision: number,
  ask: Ask,
): Promise<[number, number]> {
  const times = stores.map((): number[] => [])
  for (let i = 0; i <= rounds; i++) {
    for (const [at, store] of stores.entries()) {
      const started = performance.now()
      await ask(store, revision)
      const took = performance.now() - started
      // The first reads what the later ones find kept.
      if (i > 0) times[at]?.push(took)
    }
  }
  return [median(times[0] ?? []), median(times[1] ?? [])]
}

/** The longest block by any call of a question, the first over a store that has just been opened among them. */
async function longestBlock(rounds: number, folder: string, revision: number, ask: Ask): Promise<number> {
  let longest = 0
  const store = await openEmbeddedStore({ folder })
  try {
    for (let i = 0; i <= rounds; i++) {
      const watched = watchTheLoop()
      await ask(store, revision)
      longest = Math.max(longest, watched().block)
    }
  } finally {
    await store.close()
  }
  return longest
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
