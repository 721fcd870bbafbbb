import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Statement } from '../../schema/statement.ts'
import { StoreUnavailable, StoreUnusable } from '../../server/errors.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { refuseOldServer } from '../../server/store/neo4j/server-version.ts'
import { describeOnNeo4j, openTestStore, rowsOf, testAddress, testDriver, wipeTestDatabase } from './test-database.ts'

/** One sentence: no line of a stack, no second line. */
const SENTENCE = /^[A-Z][^\n]+[^\n.]$/

async function refusalOf(opening: Promise<unknown>): Promise<Error> {
  const error = await opening.then(
    () => new Error('it opened'),
    (refusal: unknown) => refusal as Error,
  )
  expect(error.message).toMatch(SENTENCE)
  return error
}

describe('the version of the server', () => {
  it.each(['Neo4j/5.26.0', 'Neo4j/5.26.30', 'Neo4j/5.27-aura', 'Neo4j/2025.01.0', 'Neo4j/2026.09.0'])(
    'takes %s',
    (agent) => {
      expect(() => refuseOldServer(agent, 'bolt://db')).not.toThrow()
    },
  )

  it.each([
    ['Neo4j/5.25.1', /version 5\.25: upgrade it to 5\.26 or later/],
    ['Neo4j/4.4.40', /version 4\.4: upgrade it/],
    ['Neo4j/3.5.35', /version 3\.5: upgrade it/],
    ['Memgraph/2.1', /"Memgraph\/2\.1", not Neo4j/],
    [undefined, /"", not Neo4j/],
  ])('refuses %s', (agent, why) => {
    expect(() => refuseOldServer(agent, 'bolt://db')).toThrow(StoreUnusable)
    expect(() => refuseOldServer(agent, 'bolt://db')).toThrow(why)
  })
})

describe('an address where no Neo4j is', () => {
  const nobody = { user: 'neo4j', password: 'x', database: 'neo4j' }

  it.each(['bolt', 'neo4j'])('says within seconds that nothing answers at %s://', async (scheme) => {
    const since = performance.now()
    const error = await refusalOf(openNeo4jStore({ ...nobody, uri: `${scheme}://127.0.0.1:7699` }))
    expect(error).toBeInstanceOf(StoreUnavailable)
    expect(error.message).toContain(`${scheme}://127.0.0.1:7699`)
    expect(performance.now() - since).toBeLessThan(10_000)
  })

  it('says within seconds that a server which is silent does not answer', async () => {
    const silent = createServer(() => {})
    const port = await new Promise<number>((resolve) => {
      silent.listen(0, '127.0.0.1', () => resolve((silent.address() as { port: number }).port))
    })
    try {
      const since = performance.now()
      const error = await refusalOf(openNeo4jStore({ ...nobody, uri: `bolt://127.0.0.1:${port}` }))
      expect(error).toBeInstanceOf(StoreUnavailable)
      expect(performance.now() - since).toBeLessThan(10_000)
    } finally {
      silent.close()
    }
  })
})

describeOnNeo4j('a Neo4j by the address that routes, as a cluster is reached', () => {
  it('lets a process read what it has just written, by its bookmark, and another process too', async (context) => {
    if (!testAddress().fromJars)
      return context.skip('the address of this Neo4j may not be the one that it gives itself')
    await wipeTestDatabase()
    const uri = testAddress().uri.replace(/^bolt/, 'neo4j')
    const [writer, reader] = [await openTestStore({ uri }), await openTestStore({ uri })]
    try {
      for (let i = 1; i <= 20; i++) {
        const source: Statement = { kind: 'source', v: 1, id: `source-${i}`, standing: 'press' }
        const state: Statement = {
          kind: 'state',
          v: 3,
          confidence: 'high',
          citations: [{ source: source.id }],
          id: `S${i}`,
        }
        const { number } = await writer.log.append(
          { by: 'test', why: 'a revision' },
          [source, state].map((statement) => ({ op: 'assert', statement })),
        )
        for (const store of [writer, reader]) {
          // The leader is asked for the head, any member for the rest: that one has to know as much.
          const revision = (await store.log.head())?.number ?? 0
          expect(revision).toBe(number)
          expect((await store.graph.actors({ ids: [`S${i}`], revision })).state).toEqual([state])
        }
      }
    } finally {
      await writer.close()
      await reader.close()
    }
  })
})

describeOnNeo4j('a Neo4j that cannot be used', () => {
  afterEach(wipeTestDatabase)

  it('refuses a wrong password', async () => {
    const error = await refusalOf(openTestStore({ password: 'not this one' }))
    expect(error).toBeInstanceOf(StoreUnusable)
    expect(error.message).toMatch(/refuses the user "neo4j" with this password: correct NEO4J_USER and NEO4J_PASSWORD/)
  })

  it('refuses a database that is not there', async () => {
    const error = await refusalOf(openTestStore({ database: 'nowhere' }))
    expect(error).toBeInstanceOf(StoreUnusable)
    expect(error.message).toMatch(/has no database "nowhere": create it, or set NEO4J_DATABASE/)
  })

  it('refuses one also where the address asks for routing', async () => {
    const uri = testAddress().uri.replace(/^bolt/, 'neo4j')
    expect((await refusalOf(openTestStore({ uri, database: 'nowhere' }))).message).toMatch(/has no database "nowhere"/)
  })

  it('says which index of somebody else is in the way of ours, and takes it once that is gone', async () => {
    await (await openTestStore()).close()
    const driver = testDriver()
    try {
      await rowsOf(driver, 'DROP CONSTRAINT entente_thing')
      await rowsOf(driver, 'CREATE INDEX somebodys FOR (thing:Thing) ON (thing.id)')
      const error = await refusalOf(openTestStore())
      expect(error).toBeInstanceOf(StoreUnusable)
      expect(error.message).toMatch(
        /has an index "somebodys" on Thing\(id\) where Entente needs its own on Thing\(id\): take it away with DROP INDEX `somebodys` IF EXISTS, then start Entente again$/,
      )
      await rowsOf(driver, 'DROP INDEX somebodys')
      await rowsOf(driver, 'CREATE INDEX entente_thing FOR (thing:Place) ON (thing.id)')
      expect((await refusalOf(openTestStore())).message).toMatch(
        /"entente_thing" on Place\(id\) where .* on Thing\(id\)/,
      )
      await rowsOf(driver, 'DROP INDEX entente_thing')
      await (await openTestStore()).close()
      expect(await rowsOf(driver, "SHOW CONSTRAINTS YIELD name WHERE name = 'entente_thing' RETURN name")).toEqual([
        ['entente_thing'],
      ])
    } finally {
      await driver.close()
    }
  })

  it('takes an index that does the same under another name', async () => {
    await (await openTestStore()).close()
    const driver = testDriver()
    try {
      await rowsOf(driver, 'DROP INDEX entente_asserted')
      await rowsOf(driver, 'CREATE INDEX by_hand FOR (version:Statement) ON (version.assertedIn, version.id)')
      await (await openTestStore()).close()
      expect(await rowsOf(driver, "SHOW INDEXES YIELD name WHERE name = 'entente_asserted' RETURN name")).toEqual([])
    } finally {
      await rowsOf(driver, 'DROP INDEX by_hand IF EXISTS')
      await driver.close()
    }
  })

  it('says what keeps a constraint from being made: nodes that Entente did not write', async () => {
    await (await openTestStore()).close()
    const driver = testDriver()
    try {
      await rowsOf(driver, 'DROP CONSTRAINT entente_thing')
      await rowsOf(driver, "CREATE (:Thing {id: 'twice'}), (:Thing {id: 'twice'})")
      const error = await refusalOf(openTestStore())
      expect(error).toBeInstanceOf(StoreUnusable)
      expect(error.message).toMatch(
        /cannot make entente_thing on Thing\(id\), .*: give Entente a database of its own, or restore this one from a backup$/,
      )
      await wipeTestDatabase()
      await (await openTestStore()).close()
    } finally {
      await driver.close()
    }
  })

  it('refuses a schema of a newer Entente and leaves it as it is', async () => {
    await (await openTestStore()).close()
    const driver = testDriver()
    try {
      await rowsOf(driver, 'MATCH (log:Log) SET log.schemaVersion = 99')
      const error = await refusalOf(openTestStore())
      expect(error).toBeInstanceOf(StoreUnusable)
      expect(error.message).toMatch(/schema version 99, .* upgrade Entente/)
      expect(await rowsOf(driver, 'MATCH (log:Log) RETURN log.schemaVersion')).toEqual([[99]])
    } finally {
      await driver.close()
    }
  })

  it('folds the texts for search anew where they were folded by another rule', async () => {
    const store = await openTestStore()
    const source: Statement = { kind: 'source', v: 1, id: 'gazette', standing: 'press' }
    const citations = [{ source: 'gazette' }]
    const state: Statement = { kind: 'state', v: 3, confidence: 'high', citations, id: 'VNM' }
    const name: Statement = {
      ...state,
      v: 2,
      kind: 'name',
      id: 'n',
      actor: 'VNM',
      language: 'vi',
      use: 'short',
      text: 'Đại Việt',
    }
    await store.log.append(
      { by: 'test', why: 'a name' },
      [source, state, name].map((statement) => ({ op: 'assert', statement })),
    )
    const driver = testDriver()
    await rowsOf(driver, "MATCH (s:Statement) WHERE s.folded IS NOT NULL SET s.folded = 'older'")
    await rowsOf(driver, "MATCH (log:Log) SET log.foldSample = 'older'")
    await driver.close()
    const found = async () =>
      (await store.graph.searchActors({ text: 'dai viet', page: { first: 5 }, revision: 1 })).facts.state
    expect(await found()).toBeUndefined()
    await (await openTestStore()).close()
    expect(await found()).toEqual([state])
    await store.close()
  })
})
