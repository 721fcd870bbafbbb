import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Statement } from '../../schema/statement.ts'
import { StoreUnavailable } from '../../server/errors.ts'
import type { Entry } from '../../server/store/statement-log.ts'
import type { Store } from '../../server/store/store.ts'
import { type JarServer, startFromJars } from './start-from-jars.ts'
import { describeOnNeo4j, openTestStore, rowsOf, testAddress, testDriver, wipeTestDatabase } from './test-database.ts'
import { Wire } from './wire.ts'

const WHY = { by: 'test', why: 'a test' }
const source = (id: string): Statement => ({ kind: 'source', v: 2, id, standing: 'press' })
const sources = (...ids: string[]): Entry[] => ids.map((id) => ({ op: 'assert', statement: source(id) }))
const state: Statement = { kind: 'state', v: 3, confidence: 'high', citations: [{ source: 'a' }], id: 'VNM' }
const question = { ids: ['VNM'], revision: 1 }

describeOnNeo4j('a server that goes away', () => {
  let wire: Wire
  let store: Store

  beforeEach(async () => {
    await wipeTestDatabase()
    wire = new Wire(testAddress().uri)
    await wire.mend()
    store = await openTestStore({ uri: wire.uri, batchSize: 5, leaseMs: 1_000 })
    await store.log.append(WHY, [...sources('a'), { op: 'assert', statement: state }])
  })
  afterEach(async () => {
    await store.close()
    await wire.cut()
  })

  it('is told within seconds, in one sentence, and the store recovers by itself when it is back', async () => {
    expect(await store.reachable()).toBe(true)
    await wire.cut()
    const since = performance.now()
    const outcomes = await Promise.allSettled([
      store.graph.actors(question),
      store.log.resolve([]),
      store.log.append(WHY, sources('b')),
    ])
    expect(performance.now() - since).toBeLessThan(10_000)
    for (const outcome of outcomes) {
      const error = outcome.status === 'rejected' ? (outcome.reason as Error) : new Error('it answered')
      expect(error).toBeInstanceOf(StoreUnavailable)
      expect(error.message).toMatch(/^Neo4j at bolt:\S+ does not answer: start it, or correct NEO4J_URI($|; )/)
      expect(error.cause).toBeInstanceOf(Error)
    }
    expect(await store.reachable()).toBe(false)

    await wire.mend()
    expect(await store.reachable()).toBe(true)
    expect((await store.graph.actors(question)).state).toEqual([state])
    expect(await store.log.append(WHY, sources('b'))).toMatchObject({ number: 2 })
  })

  it('in the middle of a question is asked again without the caller seeing it', async () => {
    await wire.cut()
    const asked = store.graph.actors(question)
    await sleep(500)
    await wire.mend()
    expect((await asked).state).toEqual([state])
  })

  it('in the middle of a large revision leaves nothing, and the next one goes through', async () => {
    async function* broken(): AsyncGenerator<Entry> {
      yield* sources('b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l')
      await wire.cut()
      yield* sources('m', 'n', 'o', 'p', 'q', 'r', 's', 't')
    }
    const error = await store.log.append(WHY, broken()).catch((thrown: Error) => thrown)
    expect(error).toBeInstanceOf(StoreUnavailable)
    expect((error as Error).message).toMatch(
      /^Neo4j at bolt:\S+ does not answer: .*; nothing of the revision was kept: run the same command again$/,
    )
    await wire.mend()
    expect(await store.log.head()).toMatchObject({ number: 1 })
    expect(await store.log.append(WHY, sources('b', 'z'))).toMatchObject({ number: 2, asserted: 2 })
    const driver = testDriver()
    expect(await rowsOf(driver, 'MATCH (s:Statement) RETURN count(s)')).toEqual([[4]])
    await driver.close()
  })

  it('in the moment of a commit is not said to have kept nothing', async () => {
    // The server takes the commit, and its answer is lost for longer than the writer tries.
    async function* entries(): AsyncGenerator<Entry> {
      yield* sources('b', 'c')
      setTimeout(() => void wire.cut(), 400)
      wire.delay = 3_000
    }
    const error = await store.log.append(WHY, entries()).catch((thrown: Error) => thrown)
    expect((error as Error).message).toMatch(
      /; (nothing of|whether) the revision was kept.*: run the same command again/,
    )
    wire.delay = 0
    await wire.mend()
    const head = await store.log.head()
    if ((error as Error).message.includes('nothing of')) expect(head).toMatchObject({ number: 1 })
    expect((await store.log.append(WHY, sources('z'))).number).toBe((head?.number ?? 0) + 1)
  })

  it('or is slow answers all the same, and shows nothing by halves', async () => {
    wire.delay = 250
    const appended = store.log.append(WHY, sources('b', 'c', 'd', 'e', 'f', 'g', 'h'))
    const heads = new Set<number | undefined>()
    let going = true
    const looking = (async () => {
      while (going) {
        const number = (await store.log.head())?.number
        heads.add(number)
        const { source: found = [] } = await store.graph.actors({ ids: ['VNM'], revision: number ?? 0 })
        expect(found.map(({ id }) => id)).toEqual(['a'])
      }
    })()
    expect(await appended).toMatchObject({ number: 2, asserted: 7 })
    going = false
    await looking
    wire.delay = 0
    expect([...heads].every((number) => number === 1 || number === 2)).toBe(true)
  })

  it('with the answer to each commit of a large revision has each batch once', async () => {
    async function* entries(): AsyncGenerator<Entry> {
      for (let batch = 0; batch < 5; batch++) {
        wire.commitsToLose = 1
        yield* sources(...Array.from({ length: 5 }, (_, i) => `batch-${batch}-${i}`))
      }
      wire.commitsToLose = 1
    }
    expect(await store.log.append(WHY, entries())).toMatchObject({ number: 2, asserted: 25 })
    // The one of the last batch, or that of the head.
    wire.commitsToLose = 1
    expect(await store.log.append(WHY, sources('once'))).toMatchObject({ number: 3, asserted: 1 })
    expect(wire.commitsToLose).toBe(0)
    const driver = testDriver()
    expect(await rowsOf(driver, 'MATCH (s:Statement) RETURN count(s), count(DISTINCT s.id)')).toEqual([[28, 28]])
    await driver.close()
  }, 120_000)

  it('while nobody knows whether a commit went through has it once', async () => {
    // Cut at moments all over an append: where the answer to a commit is lost, it is tried again and found done.
    for (let i = 0; i < 8; i++) {
      const expected = (await store.log.head())?.number ?? 0
      const appended = store.log.append(WHY, sources(`once-${i}`), expected)
      await sleep(i * 6)
      await wire.cut()
      await wire.mend()
      expect(await appended).toMatchObject({ number: expected + 1, asserted: 1 })
    }
    expect((await store.log.revisions({ upTo: 100, limit: 1 })).total).toBe(9)
  })
})

describeOnNeo4j('a Neo4j that is stopped and started', () => {
  let server: JarServer | null = null

  beforeAll(async () => {
    if (!testAddress().fromJars) return
    const started = await startFromJars()
    if ('missing' in started) throw new Error(started.missing)
    server = started
  })
  afterAll(() => server?.stop())

  it('is seen to be away and to be back, with all that was acknowledged', async (context) => {
    if (server === null) return context.skip('this run has no server of its own to stop')
    // By the address that routes, as on a cluster.
    const store = await openTestStore({ ...server, uri: server.uri.replace(/^bolt/, 'neo4j') })
    try {
      await store.log.append(WHY, [...sources('a'), { op: 'assert', statement: state }])
      await server.kill()
      await expect(store.graph.actors(question)).rejects.toThrow(StoreUnavailable)
      expect(await store.reachable()).toBe(false)
      await server.restart()
      // A server that has just started takes its time over its first statement.
      await expect.poll(() => store.reachable(), { timeout: 30_000 }).toBe(true)
      expect((await store.graph.actors(question)).state).toEqual([state])
      expect(await store.log.append(WHY, sources('b'))).toMatchObject({ number: 2 })
    } finally {
      await store.close()
    }
  }, 120_000)
})
