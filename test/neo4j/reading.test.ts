import type { Driver } from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { projector } from '../../server/reading/projector.ts'
import type { Neo4jStoreOptions } from '../../server/store/neo4j/neo4j-store.ts'
import type { KeptReading, Projector } from '../../server/store/reading.ts'
import type { Entry } from '../../server/store/statement-log.ts'
import type { Store } from '../../server/store/store.ts'
import { SMALL_WORLD } from '../contract/small-world.ts'
import { fact } from '../contract/statements.ts'
import { describeOnNeo4j, openTestStore, rowsOf, testDriver, wipeTestDatabase } from './test-database.ts'

const WHY = { by: 'an editor', why: 'the small world' }
/** Longer than any test: the reading is written when it is asked for. */
const NEVER = { quietMs: 3_600_000, clock: () => new Date('2026-01-01T00:00:00Z') }

/** The reading, whichever internal ids it has: things, relationships and what it is of. */
const THINGS = `
MATCH (thing:Entity)
RETURN [label IN labels(thing) | label], thing.id, [key IN keys(thing) | [key, toString(thing[key])]]`
const EDGES = `
MATCH (from:Entity)-[edge]->(to:Entity)
RETURN type(edge), from.id, to.id, [key IN keys(edge) | [key, toString(edge[key])]]`
const READING = 'MATCH (reading:Reading) RETURN reading.revision'

describeOnNeo4j('the reading in Neo4j', () => {
  let driver: Driver
  let open: Store[] = []

  const opened = async (options: Partial<Neo4jStoreOptions> = {}): Promise<Store> => {
    const store = await openTestStore({ ...NEVER, projector: async () => projector, ...options })
    open.push(store)
    return store
  }
  /** All of it in one text, in an order of its own. */
  const whole = async (): Promise<string> => {
    const rows = [
      ...(await rowsOf(driver, THINGS.replace('toString(thing[key])', 'thing[key]'))),
      ...(await rowsOf(driver, EDGES.replace('toString(edge[key])', 'edge[key]'))),
      ...(await rowsOf(driver, READING)),
    ]
    const ordered = (value: unknown): unknown =>
      Array.isArray(value) && value.every(Array.isArray)
        ? value.map((each) => JSON.stringify(each)).sort()
        : Array.isArray(value) && value.every((each) => typeof each === 'string')
          ? [...value].sort()
          : value
    return rows
      .map((row) => JSON.stringify(row.map(ordered)))
      .sort()
      .join('\n')
  }
  /** The reading of the first so many revisions as it is written at once into an empty database. */
  const plain = async (revisions: number): Promise<string> => {
    await wipeTestDatabase()
    const store = await opened()
    for (const entries of SMALL_WORLD.slice(0, revisions)) await store.log.append(WHY, entries)
    await readingOf(store).complete()
    return whole()
  }

  beforeAll(() => {
    driver = testDriver()
  })
  beforeEach(wipeTestDatabase)
  afterEach(async () => {
    for (const store of open) await store.close()
    open = []
  })
  afterAll(() => driver?.close())

  it('follows each revision to what it is when written at once', async () => {
    const expected = await plain(SMALL_WORLD.length)
    await wipeTestDatabase()
    const store = await opened()
    const reading = readingOf(store)
    for (const entries of SMALL_WORLD) {
      const { number } = await store.log.append(WHY, entries)
      expect(reading.isBehind()).toBe(true)
      const { changes } = await reading.complete()
      expect(reading.isBehind()).toBe(false)
      expect(await rowsOf(driver, READING)).toEqual([[number]])
      expect(await reading.complete()).toEqual({ revision: number, changes: 0 })
      // The first lays all down; a correction writes what it changes.
      if (number > 1) expect(changes).toBeLessThan(40)
    }
    expect(await whole()).toBe(expected)
    expect(await reading.rebuild()).toEqual({ revision: SMALL_WORLD.length, changes: 0 })
  }, 180_000)

  it('says only what holds: no name for two things, nothing twice, nothing in both directions', async () => {
    const store = await opened()
    for (const entries of SMALL_WORLD) await store.log.append(WHY, entries)
    await readingOf(store).complete()
    expect(
      await rowsOf(
        driver,
        `MATCH (vn:State {name: 'Viet Nam'})-[h:HELD]->(p:Actor {id: 'USA'}) RETURN h.level, toString(h.from), toString(h.to), h.certain ORDER BY h.from`,
      ),
    ).toEqual([
      ['VNM/partnership/comprehensive', '2013-07-25', '2023-09-10', true],
      ['VNM/partnership/comprehensive-strategic', '2023-09-10', null, true],
    ])
    // The other side's word goes out from the other side.
    expect(
      await rowsOf(driver, `MATCH (:State {id: 'USA'})-[h:HELD]->(:State {id: 'VNM'}) RETURN h.side, h.level`),
    ).toEqual([['other', 'VNM/partnership/comprehensive-strategic']])
    const twice = `MATCH (a:Entity)-[e]->(b:Entity) WITH a, b, type(e) AS type, properties(e) AS said, count(*) AS n WHERE n > 1 RETURN type`
    expect(await rowsOf(driver, twice)).toEqual([])
    const dates = `MATCH ()-[h:HELD]->() WHERE NOT h.from <= date('9999-12-30') OR h.to = h.from RETURN count(h)`
    expect(await rowsOf(driver, dates)).toEqual([[0]])
  }, 120_000)

  it('has none of what is staged', async () => {
    const store = await opened({ batchSize: 5 })
    for (const entries of SMALL_WORLD) await store.log.append(WHY, entries)
    await readingOf(store).complete()
    const before = await whole()
    let seen = 0
    async function* staging(): AsyncGenerator<Entry> {
      for (let i = 0; i < 23; i++) {
        yield { op: 'assert', statement: fact('state', { id: `state-${i}` }) }
        yield { op: 'retract', id: ['VNM-USA', 'VNM', 'USA'][i] ?? 'VNM-RUS' }
        if (i < 2) continue
        const [[staged] = []] = await rowsOf(driver, 'MATCH (s:Statement) WHERE s.assertedIn = 6 RETURN count(s)')
        seen += staged as number
        expect(await whole()).toBe(before)
        if (i === 2) break
      }
      for (let i = 100; i < 120; i++) yield { op: 'assert', statement: fact('state', { id: `state-${i}` }) }
      const [[staged] = []] = await rowsOf(driver, 'MATCH (s:Statement) WHERE s.assertedIn = 6 RETURN count(s)')
      seen += staged as number
      expect(await whole()).toBe(before)
      throw new Error('enough')
    }
    await expect(store.log.append(WHY, staging())).rejects.toThrow('enough')
    expect(seen).toBeGreaterThan(10)
  }, 120_000)

  it.each([1, 5, 9, 12])(
    'is completed where it was cut off after slice %i, and is named by nobody until then',
    async (cut) => {
      const expected = await plain(SMALL_WORLD.length)
      await wipeTestDatabase()
      let store = await opened({ batchSize: 10, projector: async () => cutOff(cut) })
      for (const entries of SMALL_WORLD) await store.log.append(WHY, entries)
      await expect(readingOf(store).complete()).rejects.toThrow('cut off')
      expect(await rowsOf(driver, READING)).toEqual([])
      await store.close()
      open = []
      store = await opened({ batchSize: 10 })
      expect(readingOf(store).isBehind()).toBe(false)
      await readingOf(store).complete()
      expect(await whole()).toBe(expected)
    },
    180_000,
  )

  it('stays the older one, whole, until a change of one batch is written', async () => {
    const store = await opened()
    for (const entries of SMALL_WORLD.slice(0, 2)) await store.log.append(WHY, entries)
    await readingOf(store).complete()
    const before = await whole()
    for (const entries of SMALL_WORLD.slice(2)) await store.log.append(WHY, entries)
    const other = await opened({ projector: async () => cutOff(13) })
    await expect(readingOf(other).complete()).rejects.toThrow('cut off')
    expect(await whole()).toBe(before)
    await readingOf(store).complete()
    expect(await rowsOf(driver, READING)).toEqual([[SMALL_WORLD.length]])
  }, 120_000)

  it('is written by one of several writers at a time, and by the next where one falls silent', async () => {
    const expected = await plain(SMALL_WORLD.length)
    await wipeTestDatabase()
    const stores = [await opened({ batchSize: 20 }), await opened({ batchSize: 30 }), await opened()]
    for (const entries of SMALL_WORLD) await stores[0]?.log.append(WHY, entries)
    await rowsOf(
      driver,
      `MERGE (w:ReadingWriter {name: 'entente'}) SET w.token = 'gone', w.until = datetime.realtime().epochMillis + 1500`,
    )
    await Promise.all(stores.map((store) => readingOf(store).complete()))
    expect(await whole()).toBe(expected)
  }, 180_000)

  it('is written by itself a while after an append, once for several', async () => {
    let projected = 0
    const counting: Projector = {
      form: 1,
      slices: (graph, revision) => {
        projected += 1
        return projector.slices(graph, revision)
      },
    }
    const store = await opened({ quietMs: 1_500, projector: async () => counting })
    for (const entries of SMALL_WORLD) await store.log.append(WHY, entries)
    await expect.poll(() => rowsOf(driver, READING), { timeout: 60_000, interval: 200 }).toEqual([[SMALL_WORLD.length]])
    expect(projected).toBe(1)
  }, 120_000)

  it('is completed by a server that looks after the store, without a word', async () => {
    const writer = await openTestStore(NEVER)
    open.push(writer)
    for (const entries of SMALL_WORLD) await writer.log.append(WHY, entries)
    const server = await opened()
    expect(await rowsOf(driver, READING)).toEqual([])
    await server.readiness()
    await expect
      .poll(() => rowsOf(driver, READING), { timeout: 150_000, interval: 500 })
      .toEqual([[SMALL_WORLD.length]])
  }, 180_000)

  it('is put right again where somebody changed it, or another form of it is wanted', async () => {
    const expected = await plain(2)
    await rowsOf(driver, `MATCH (:State {id: 'VNM'})-[h:HELD]->() SET h.certain = false`)
    await rowsOf(driver, `MATCH (s:Actor {id: 'RUS'}) SET s.name = 'Muscovy', s.mine = 1`)
    await rowsOf(driver, `MATCH (:Ladder)-[has:HAS_LEVEL]->() DELETE has`)
    await rowsOf(driver, `CREATE (:Entity:Actor:State {id: 'AAA', name: 'Nobody'})`)
    await rowsOf(driver, `MATCH (u:State {id: 'USA'}) REMOVE u:State`)
    const store = await opened()
    expect(await readingOf(store).complete()).toMatchObject({ changes: 0 })
    expect((await readingOf(store).rebuild()).changes).toBeGreaterThan(5)
    expect(await whole()).toBe(expected)
    const another = await opened({ projector: async () => ({ ...projector, form: 2 }) })
    await readingOf(another).complete()
    expect(await rowsOf(driver, 'MATCH (r:Reading) RETURN r.form, r.revision')).toEqual([[2, 2]])
  }, 120_000)

  it('of an empty log is nothing', async () => {
    const store = await opened()
    expect(await readingOf(store).complete()).toEqual({ revision: 0, changes: 0 })
    expect(await readingOf(store).rebuild()).toEqual({ revision: 0, changes: 0 })
    expect(await rowsOf(driver, READING)).toEqual([])
  })
})

function readingOf({ reading }: Store): KeptReading {
  if (reading === undefined) throw new Error('a store without a reading')
  return reading
}

/** A writer that ends in the midst, after so many slices. */
const cutOff = (after: number): Projector => ({
  form: projector.form,
  slices: async function* (graph, revision) {
    let given = 0
    for await (const slice of projector.slices(graph, revision)) {
      yield slice
      given += 1
      if (given === after) throw new Error('cut off')
    }
  },
})
