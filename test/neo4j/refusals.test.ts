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
    const state: Statement = { kind: 'state', v: 1, confidence: 'high', citations, id: 'VNM' }
    const name: Statement = {
      ...state,
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
