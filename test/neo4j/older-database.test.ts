import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { KINDS, type Statement } from '../../schema/statement.ts'
import { projector } from '../../server/reading/projector.ts'
import type { Store } from '../../server/store/store.ts'
import { exported } from '../contract/written-log.ts'
import { EVERY_KIND } from './every-kind.ts'
import { statementsFromGraph } from './statements-from-graph.ts'
import { describeOnNeo4j, openTestStore, rowsOf, testDriver, wipeTestDatabase } from './test-database.ts'

/** Indexes of version 1, by the labels of then, that no statement goes by any more. */
const INDEXES_OF_THEN = [
  'CREATE INDEX entente_state_id IF NOT EXISTS FOR (thing:State) ON (thing.id)',
  'CREATE INDEX entente_designation_from IF NOT EXISTS FOR (version:Designation) ON (version.fromEarliest)',
  'CREATE TEXT INDEX entente_found_fact IF NOT EXISTS FOR (fact:Name) ON (fact.folded)',
]

describeOnNeo4j('a database of schema version 1', () => {
  let driver: Driver
  beforeAll(() => {
    driver = testDriver()
  })
  afterAll(() => driver?.close())

  /** Makes the database what Entente wrote when the plain words of the field were the labels of what is recorded. */
  beforeEach(async () => {
    await wipeTestDatabase()
    const store = await openTestStore()
    await store.log.append({ by: 'test', why: 'all kinds' }, EVERY_KIND.map(asserted))
    await store.log.append({ by: 'test', why: 'corrections' }, EVERY_KIND.map(corrected).map(asserted))
    await store.close()
    for (const { label } of KINDS) {
      await rowsOf(driver, `MATCH (n:${label}Record) SET n:${label} REMOVE n:${label}Record`)
    }
    for (const index of INDEXES_OF_THEN) await rowsOf(driver, index)
    await rowsOf(driver, 'MATCH (log:Log) SET log.schemaVersion = 1')
  })

  const plainLabels = () =>
    rowsOf(
      driver,
      'MATCH (n) WHERE (n:Thing OR n:Statement) AND any(label IN labels(n) WHERE label IN $plain) RETURN count(n)',
      { plain: KINDS.map(({ label }) => label) },
    )

  async function expectUpToDate(store: Store): Promise<void> {
    expect(await rowsOf(driver, 'MATCH (log:Log) RETURN log.schemaVersion')).toEqual([[2]])
    expect(await plainLabels()).toEqual([[0]])
    const names = (await rowsOf(driver, 'SHOW INDEXES YIELD name RETURN name')).flat()
    expect(names).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^entente_(state_id|designation_from|found_fact)$/)]),
    )
    // All that it held, and what can be found in it.
    expect(await statementsFromGraph(driver)).toHaveLength(2 * EVERY_KIND.length)
    expect(await exported(store.log)).toHaveLength(2 + 2 * EVERY_KIND.length)
    const known = new Map(EVERY_KIND.map((statement) => [statement.id, statement]))
    const { facts } = await store.graph.actorsPage({ kind: 'state', page: { first: 50 }, revision: 2 })
    expect(facts.state?.length).toBeGreaterThan(0)
    for (const state of facts.state ?? []) expect(state).toEqual(corrected(known.get(state.id) as Statement))
    expect((await store.graph.searchActors({ text: 'viet', page: { first: 5 }, revision: 2 })).page.ids).toContain(
      'VNM',
    )
  }

  it('is brought up to date when it is opened, with all its facts, and has a reading then', async () => {
    const store = await openTestStore({ projector: async () => projector })
    try {
      await expectUpToDate(store)
      await store.reading?.complete()
      expect(await rowsOf(driver, 'MATCH (r:Reading) RETURN r.revision')).toEqual([[2]])
      expect(await rowsOf(driver, `MATCH (s:State {id: 'VNM'}) RETURN labels(s)`)).toEqual([
        [['Entity', 'Actor', 'State']],
      ])
    } finally {
      await store.close()
    }
  }, 120_000)

  it('is brought up to date where that was cut off before', async () => {
    await rowsOf(driver, 'MATCH (n:Thing:State) WITH n LIMIT 1 SET n:StateRecord REMOVE n:State')
    await rowsOf(driver, 'MATCH (n:Statement:Name) SET n:NameRecord REMOVE n:Name')
    const store = await openTestStore()
    try {
      await expectUpToDate(store)
    } finally {
      await store.close()
    }
  }, 120_000)
})

const asserted = (statement: Statement) => ({ op: 'assert', statement }) as const
const corrected = (statement: Statement): Statement => ({ ...statement, note: `${statement.note ?? ''} Corrected.` })
