import type { Driver, Plan as ExecutionPlan } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { INDEXES, INDEXES_THERE } from '../../server/store/neo4j/cypher/indexes.ts'
import { inOneParameter } from '../../server/store/neo4j/one-parameter.ts'
import { EVERY_KIND } from './every-kind.ts'
import { complaints, nulls, STATEMENTS } from './every-statement.ts'
import { describeOnNeo4j, openTestStore, testAddress, testDriver, wipeTestDatabase } from './test-database.ts'

describeOnNeo4j('all Cypher on the server', () => {
  let driver: Driver

  beforeAll(async () => {
    await wipeTestDatabase()
    const store = await openTestStore()
    // So that every label, property and relationship is known, and an unknown one is a mistake.
    const entries = EVERY_KIND.map((statement) => ({ op: 'assert', statement }) as const)
    await store.log.append({ by: 'test', why: 'all kinds' }, entries)
    await store.log.append(
      { by: 'test', why: 'all gone' },
      EVERY_KIND.map(({ id }) => ({ op: 'retract', id })),
    )
    await store.close()
    driver = testDriver()
  })
  afterAll(() => driver?.close())

  async function plan(cypher: string, parameters: Record<string, unknown>) {
    const sent = inOneParameter(cypher, parameters)
    const { summary } = await driver.executeQuery(`EXPLAIN ${sent.cypher}`, sent.parameters, {
      database: testAddress().database,
    })
    const steps = stepsOf(summary.plan || null)
    return {
      // "NodeIndexSeek@neo4j"
      operators: steps.map(({ operatorType }) => operatorType.split('@')[0] ?? ''),
      details: steps.map(({ arguments: { Details = '' } }) => String(Details)),
      status: summary.gqlStatusObjects,
    }
  }

  it('is planned without a warning, and never goes through all nodes', async () => {
    const found = await complaints(async (cypher) => {
      if (/^CREATE (CONSTRAINT|INDEX|TEXT)/.test(cypher)) return []
      const { operators, status } = await plan(cypher, nulls(cypher))
      const warnings = status
        .filter(({ severity }) => severity === 'WARNING')
        .map(({ statusDescription }) => statusDescription)
        // Properties that the log's own node has only while a writer stages.
        .filter((text) => !/`(writer|writerUntil|stagedBatches)`/.test(text))
        // What a reading consists of is there once one was written, which this database has not seen.
        .filter((text) => !((STATEMENTS.get(cypher) ?? '').startsWith('reading ') && text.includes('does not exist')))
      return [...warnings, ...operators.filter((operator) => operator === 'AllNodesScan')]
    })
    expect(found).toEqual([])
  }, 120_000)

  it('goes to what it needs by an index wherever a database may be large, and reads the log in the order of one', async () => {
    // These look through a label: they do so after a crash, at a new rule of folding, for what is few, for a page of all of a kind, which says how many there are, or for the one `Reading`.
    const mayScan =
      /^(leftovers REMOVE_(UNNAMED_THINGS|STAGED_LABELS)|reading (READ_READING|TAKE_READING_AWAY)|setup|turn|plan (\w*CLAIMS|PAGE_OF_ATTRIBUTIONS|PAGE_OF_DECISIONS|SEARCH_ACTORS|ALL_COVERAGE|ALL_DEFINITIONS|ALL_STATES|ALL_PARTNERSHIPS))/
    const found = await complaints(async (cypher) => {
      const place = STATEMENTS.get(cypher) ?? ''
      if (mayScan.test(place)) return []
      const { operators } = await plan(cypher, nulls(cypher))
      const wrong = operators.filter((operator) => operator.includes('Scan'))
      if (place.startsWith('log NEXT'))
        wrong.push(...operators.filter((operator) => /Sort|Top/.test(operator)).slice(1))
      return wrong
    })
    expect(found).toEqual([])
  })

  it('goes by every index that there is, so that none is kept up for nothing', async () => {
    const gone: string[] = []
    for (const cypher of STATEMENTS.keys()) {
      if (!/^(CREATE (CONSTRAINT|INDEX|TEXT)|SHOW|CALL db)/.test(cypher.trim()))
        gone.push(...(await plan(cypher, nulls(cypher))).details)
    }
    const idle = INDEXES.filter(({ is, label, properties }) => {
      const on = `:${label}(${properties.join(', ')})`
      // A constraint is there for what it forbids.
      return is !== 'unique' && !gone.some((details) => details.includes(on))
    })
    expect(idle).toEqual([])
    const { records } = await driver.executeQuery(INDEXES_THERE, {}, { database: testAddress().database })
    const there = records.map((record) => String(record.get('name'))).filter((name) => name.startsWith('entente_'))
    expect(there.sort()).toEqual(INDEXES.map(({ name }) => name).sort())
  }, 120_000)
})

const stepsOf = (plan: ExecutionPlan | null): readonly ExecutionPlan[] =>
  plan === null ? [] : [plan, ...plan.children.flatMap(stepsOf)]
