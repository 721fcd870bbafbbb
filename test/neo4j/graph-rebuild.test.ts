import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SMALL_WORLD } from '../contract/small-world.ts'
import { exported } from '../contract/written-log.ts'
import { runEntente } from '../fixtures/run-entente.ts'
import { describeOnNeo4j, openTestStore, rowsOf, testAddress, testDriver, wipeTestDatabase } from './test-database.ts'

describeOnNeo4j('the commands on Neo4j', () => {
  let driver: Driver
  let log = ''
  const entente = (args: readonly string[], input = '') => {
    const { uri, user, password, database } = testAddress()
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
    return runEntente(args, { ENTENTE_STORE: 'neo4j', ...env }, input)
  }
  const reading = () => rowsOf(driver, 'MATCH (reading:Reading) RETURN reading.revision')

  beforeAll(async () => {
    driver = testDriver()
    await wipeTestDatabase()
    const store = await openTestStore()
    for (const entries of SMALL_WORLD) await store.log.append({ by: 'Lan', why: 'the small world' }, entries)
    log = `${(await exported(store.log)).join('\n')}\n`
    await store.close()
    await wipeTestDatabase()
  }, 120_000)
  afterAll(() => driver?.close())

  it('end with the reading of what they have written, and put right what somebody has changed in it', async () => {
    const loaded = await entente(['log', 'load', '-'], log)
    expect(loaded).toMatchObject({
      code: 0,
      err: expect.stringMatching(new RegExp(`^loaded ${SMALL_WORLD.length} revisions `)),
    })
    expect(await reading()).toEqual([[SMALL_WORLD.length]])
    await rowsOf(driver, `MATCH (:State {id: 'VNM'})-[h:HELD]->(:State {id: 'USA'}) DELETE h`)
    await rowsOf(driver, 'MATCH (reading:Reading) DELETE reading')
    const rebuilt = await entente(['graph', 'rebuild'])
    expect(rebuilt).toMatchObject({
      code: 0,
      err: `the reading is that of revision ${SMALL_WORLD.length}: 2 rows written or removed\n`,
    })
    expect(await reading()).toEqual([[SMALL_WORLD.length]])
    const held = `MATCH (:State {id: 'VNM'})-[h:HELD]->(:State {id: 'USA'}) RETURN count(h)`
    expect(await rowsOf(driver, held)).toEqual([[2]])
  }, 120_000)
})
