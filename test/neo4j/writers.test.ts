import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Driver } from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Statement } from '../../schema/statement.ts'
import { BadEntry, HeadMoved } from '../../server/errors.ts'
import { lineOf } from '../../server/store/log-lines.ts'
import type { Entry } from '../../server/store/statement-log.ts'
import type { Store } from '../../server/store/store.ts'
import { EVERY_KIND } from './every-kind.ts'
import { describeOnNeo4j, openTestStore, rowsOf, testAddress, testDriver, wipeTestDatabase } from './test-database.ts'

/** Small enough that a few statements are a large revision, short enough to wait for. */
const SMALL = { batchSize: 5, leaseMs: 1_000 }
const WHY = { by: 'test', why: 'a test' }

const state = (id: string, note?: string): Statement => ({
  kind: 'state',
  v: 3,
  confidence: 'high',
  citations: [{ source: 'gazette' }],
  id,
  predecessors: [`${id.toLowerCase()}-before`],
  ...(note === undefined ? {} : { note }),
})
const assert = (statement: Statement): Entry => ({ op: 'assert', statement })
const states = (from: number, to: number, note?: string): Entry[] =>
  Array.from({ length: to - from }, (_, i) => assert(state(`state-${String(from + i).padStart(4, '0')}`, note)))

async function exportOf(store: Store): Promise<string> {
  const lines: string[] = []
  for await (const entry of store.log.read(0)) lines.push(lineOf(entry))
  return lines.join('\n')
}

describeOnNeo4j('writers', () => {
  let driver: Driver
  let open: Store[] = []
  const children: ChildProcess[] = []

  const opened = async (options: Parameters<typeof openTestStore>[0] = SMALL): Promise<Store> => {
    const store = await openTestStore(options)
    open.push(store)
    return store
  }
  /** All that the database holds, whoever may see it: nodes and relationships with their properties. */
  const everything = async () => ({
    nodes: await rowsOf(
      driver,
      'MATCH (n) WHERE NOT n:Log RETURN labels(n), n.id, n.assertedIn, n.retractedIn ORDER BY labels(n), n.id, n.assertedIn',
    ),
    arrows: await rowsOf(
      driver,
      'MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, r.assertedIn, r.retractedIn ORDER BY type(r), a.id, b.id, r.assertedIn',
    ),
    log: await rowsOf(driver, 'MATCH (l:Log) RETURN l.writer'),
  })
  /** A writer in a process of its own, which stages `count` entries and then waits for ever. */
  async function staging(count: number, leaseMs: number): Promise<ChildProcess> {
    const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'stage-and-wait.ts')], {
      env: {
        ...process.env,
        WRITER: JSON.stringify({ address: testAddress(), options: { ...SMALL, leaseMs }, count }),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    await once(child.stdout ?? child, 'data')
    return child
  }
  const kill = async (child: ChildProcess): Promise<void> => {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  beforeAll(() => {
    driver = testDriver()
  })
  beforeEach(wipeTestDatabase)
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    for (const store of open) await store.close()
    open = []
  })
  afterAll(() => driver?.close())

  it('leave the same log and graph, however many transactions a revision takes', async () => {
    const revisions = [
      EVERY_KIND.map(assert),
      EVERY_KIND.map((statement) => assert({ ...statement, note: 'Corrected.' })),
      EVERY_KIND.slice(3, 20).map(({ id }): Entry => ({ op: 'retract', id })),
    ]
    const results: unknown[] = []
    for (const batchSize of [10_000, 7]) {
      await wipeTestDatabase()
      const store = await opened({ ...SMALL, batchSize, clock: () => new Date('2026-01-01T00:00:00Z') })
      for (const entries of revisions) await store.log.append(WHY, entries)
      results.push({ ...(await everything()), log: await exportOf(store) })
    }
    expect(results[1]).toEqual(results[0])
    // A server that has just started compiles every statement for the first time.
  }, 120_000)

  it('show nothing of a revision before all of it is there', async () => {
    const [writer, reader] = [await opened(), await opened()]
    await writer.log.append(WHY, states(0, 20))
    const before = await exportOf(reader)
    const seen: string[] = []
    async function* watched(): AsyncGenerator<Entry> {
      for (const entry of [...states(10, 30, 'corrected'), { op: 'retract', id: 'state-0000' } as const]) {
        seen.push(await exportOf(reader))
        yield entry
      }
    }
    await writer.log.append(WHY, watched())
    expect(new Set(seen)).toEqual(new Set([before]))
    const { actors } = reader.graph
    const known = async (revision: number) =>
      (await actors.call(reader.graph, { ids: ['state-0000', 'state-0010', 'state-0029'], revision })).state
    expect(await known(1)).toEqual([state('state-0000'), state('state-0010')])
    expect(await known(2)).toEqual([state('state-0010', 'corrected'), state('state-0029', 'corrected')])
  })

  it.each<[string, Entry[], RegExp]>([
    [
      'an id twice, in transactions far apart',
      [...states(20, 40), ...states(20, 21)],
      /state-0020 is in the revision twice/,
    ],
    [
      'a correction and a retraction of one id',
      [...states(0, 9, 'new'), { op: 'retract', id: 'state-0000' }],
      /is in the revision twice/,
    ],
    [
      'a retraction of what is not held',
      [...states(20, 40), { op: 'retract', id: 'nobody' }],
      /nobody is withdrawn but not held/,
    ],
    ['what is held already', [...states(20, 40), ...states(0, 1)], /is held with the same content/],
  ])('leave nothing of a large revision with %s', async (_, entries, why) => {
    const store = await opened()
    await store.log.append(WHY, states(0, 10))
    const before = await everything()
    await expect(store.log.append(WHY, entries)).rejects.toThrow(BadEntry)
    await expect(store.log.append(WHY, entries)).rejects.toThrow(why)
    expect(await everything()).toEqual(before)
    await expect(store.log.append(WHY, states(20, 21))).resolves.toMatchObject({ number: 2 })
  })

  it('leave nothing where the stream breaks off', async () => {
    const store = await opened()
    await store.log.append(WHY, states(0, 10))
    const before = await everything()
    async function* breaking(): AsyncGenerator<Entry> {
      yield* states(0, 12, 'corrected')
      throw new Error('the file ends here')
    }
    await expect(store.log.append(WHY, breaking())).rejects.toThrow('the file ends here')
    expect(await everything()).toEqual(before)
  })

  it('of two at once, one wins and the other is told that the head moved', async () => {
    const stores = [await opened(), await opened()]
    for (const [first, second] of [
      [states(0, 3), states(3, 6)],
      [states(6, 20), states(20, 34)],
      [states(34, 36), states(36, 60)],
    ] as const) {
      const expected = (await stores[0]?.log.head())?.number ?? 0
      const results = await Promise.allSettled([
        stores[0]?.log.append(WHY, first, expected),
        stores[1]?.log.append(WHY, second, expected),
      ])
      const lost = results.filter((result) => result.status === 'rejected')
      expect(lost.map(({ reason }) => reason)).toEqual([expect.any(HeadMoved)])
      expect((await stores[1]?.log.head())?.number).toBe(expected + 1)
    }
  })

  it('take turns where nobody asks for a certain head', async () => {
    // No writer here falls silent but because its machine is slow: such a one keeps its turn.
    const patient = { ...SMALL, leaseMs: 20_000 }
    const stores = [await opened(patient), await opened(patient), await opened(patient)]
    const made = await Promise.all(
      Array.from({ length: 9 }, (_, i) =>
        stores[i % 3]?.log.append(WHY, i % 2 === 0 ? states(100 * i, 100 * i + 2) : states(100 * i, 100 * i + 12)),
      ),
    )
    expect(made.map((revision) => revision?.number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    const lines = (await exportOf(stores[0] as Store)).split('\n')
    expect(lines).toHaveLength(9 + 5 * 2 + 4 * 12)
    expect(await rowsOf(driver, 'MATCH (l:Log) RETURN l.writer')).toEqual([[null]])
  })

  it('that were killed leave nothing once somebody looks after the store', async () => {
    const store = await opened()
    await store.log.append(WHY, states(0, 10))
    const before = await everything()
    await kill(await staging(23, SMALL.leaseMs))
    const left = await everything()
    expect(left.nodes.length).toBeGreaterThan(before.nodes.length + 10)
    expect(left.nodes.some(([, id, , retractedIn]) => id === 'state-0000' && retractedIn === 2)).toBe(true)
    await sleep(SMALL.leaseMs + 200)
    const again = await opened()
    // Opened to be read, it leaves alone what nobody sees, and waits for nobody.
    expect(await everything()).toEqual(left)
    expect(await again.log.head()).toMatchObject({ number: 1 })
    await expect.poll(() => again.readiness(), { timeout: 60_000 }).toBe('ready')
    expect(await everything()).toEqual(before)
  })

  it('that were killed keep the next one waiting for no longer than their turn lasts', async () => {
    const store = await opened()
    await store.log.append(WHY, states(0, 10))
    await kill(await staging(23, 3_000))
    const since = performance.now()
    await expect(store.log.append(WHY, states(0, 2, 'another'), 1)).resolves.toMatchObject({ number: 2, retracted: 2 })
    expect(performance.now() - since).toBeLessThan(6_000)
    const rows = await rowsOf(driver, "MATCH (s:Statement) WHERE s.note = 'staged' RETURN s.id")
    expect(rows).toEqual([])
  })

  it('that are alive keep what they stage when another store is opened', async () => {
    const child = await staging(23, 2_000)
    await sleep(3_000)
    const staged = await everything()
    expect(staged.nodes.length).toBeGreaterThan(20)
    const store = await opened()
    await expect.poll(() => store.readiness(), { timeout: 60_000 }).toBe('ready')
    expect(await store.log.head()).toBeNull()
    expect(await everything()).toEqual(staged)
    await kill(child)
  })

  it('keep nobody waiting who opens the store to read, even while they hold the lock of the log', async () => {
    const store = await opened()
    await store.log.append(WHY, states(0, 10))
    const session = driver.session({ database: testAddress().database })
    const writing = await session.beginTransaction()
    try {
      await writing.run('MATCH (log:Log) SET log.lockedBy = $by', { by: 'a test' })
      // Whatever wrote would wait here until the test is given up.
      const reader = await opened()
      expect((await reader.graph.actors({ ids: ['state-0000'], revision: 1 })).state).toEqual([state('state-0000')])
      expect(await exportOf(reader)).toBe(await exportOf(store))
    } finally {
      await writing.rollback()
      await session.close()
    }
  })

  it('that fell silent for too long are told so, and what they staged is gone', async () => {
    const [slow, quick] = [await opened(), await opened()]
    async function* slowly(): AsyncGenerator<Entry> {
      yield* states(0, 12)
      // The turn is taken away as if this process had slept through it; again and again, since it keeps its turn while it is awake.
      const [row] = await rowsOf(driver, 'MATCH (l:Log) RETURN l.writer')
      let waits = true
      const appended = quick.log.append(WHY, states(50, 52)).finally(() => {
        waits = false
      })
      while (waits) {
        await rowsOf(driver, 'MATCH (l:Log {writer: $slow}) SET l.writerUntil = 0', { slow: row?.[0] })
        await sleep(50)
      }
      await appended
      yield* states(12, 24)
    }
    await expect(slow.log.append(WHY, slowly())).rejects.toThrow(HeadMoved)
    expect((await exportOf(quick)).split('\n')).toHaveLength(3)
    expect(await rowsOf(driver, 'MATCH (s:Statement) RETURN count(s)')).toEqual([[2]])
  })
})
