import { lintCypherQuery } from '@neo4j-cypher/language-support'
import type { Driver, Plan as ExecutionPlan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ALL_PLANS, isPaged } from '../../server/store/all-plans.ts'
import * as indexes from '../../server/store/neo4j/cypher/indexes.ts'
import * as leftovers from '../../server/store/neo4j/cypher/leftovers.ts'
import * as log from '../../server/store/neo4j/cypher/log.ts'
import * as setup from '../../server/store/neo4j/cypher/setup.ts'
import * as stage from '../../server/store/neo4j/cypher/stage.ts'
import { touching } from '../../server/store/neo4j/cypher/touching.ts'
import * as turn from '../../server/store/neo4j/cypher/turn.ts'
import { LAYOUTS } from '../../server/store/neo4j/node-layout.ts'
import { inOneParameter } from '../../server/store/neo4j/one-parameter.ts'
import { planToCypher } from '../../server/store/neo4j/plan-to-cypher.ts'
import * as reading from '../../server/store/neo4j/reading/cypher.ts'
import { rehearsedTouching } from '../../server/store/neo4j/touching.ts'
import { VERBS } from '../../server/store/neo4j/verbs.ts'
import { ALL_PARTNERSHIPS, ALL_STATES } from '../../server/store/plans/whole.ts'
import { EDGE_TYPES, type EdgeType } from '../../server/store/reading.ts'
import { EVERY_KIND } from './every-kind.ts'
import { describeOnNeo4j, openTestStore, testAddress, testDriver, wipeTestDatabase } from './test-database.ts'

/** Every statement that the adapter can send, each once, with where it comes from. */
const STATEMENTS = new Map<string, string>()
const { AWAIT_INDEXES, INDEXES, INDEXES_THERE, makeIndex } = indexes
for (const [file, module] of Object.entries({
  indexes: { AWAIT_INDEXES, INDEXES_THERE },
  leftovers,
  log,
  reading,
  setup,
  stage,
  turn,
})) {
  for (const [name, value] of Object.entries(module)) {
    for (const text of textsIn(value)) STATEMENTS.set(text, `${file} ${name}`)
  }
}
for (const index of INDEXES) STATEMENTS.set(makeIndex(index), `makeIndex ${index.name}`)
for (const layout of LAYOUTS) {
  STATEMENTS.set(stage.createVersions(layout), `createVersions ${layout.kind}`)
  for (const link of layout.links) STATEMENTS.set(stage.createLinks(link), `createLinks ${layout.kind} ${link.type}`)
}
for (const [name, plan] of ALL_PLANS) {
  // What a text finds comes by pages only.
  if (!plan.steps.some(({ pick }) => pick === 'found')) STATEMENTS.set(planToCypher(plan, false), `plan ${name}`)
  if (isPaged(plan)) STATEMENTS.set(planToCypher(plan, true), `plan ${name}, a page`)
}
// Those that the reading is made by are no request's, come by pages only, and differ in a label.
for (const [name, plan] of Object.entries({ ALL_STATES, ALL_PARTNERSHIPS })) {
  STATEMENTS.set(planToCypher(plan, true), `plan ${name}, a page`)
}
// They differ in a label or a type: one of each sort.
for (const label of ['State', 'Ladder'] as const) {
  STATEMENTS.set(reading.standingNodes(label), `reading standingNodes ${label}`)
  STATEMENTS.set(reading.writeNodes(label), `reading writeNodes ${label}`)
}
for (const type of ['SUCCEEDED', 'MEMBER_OF'] as const) {
  STATEMENTS.set(
    reading.standingEdges({ label: 'State', hasNodes: false, edges: [type] }),
    `reading standingEdges ${type}`,
  )
  STATEMENTS.set(reading.writeEdges(type), `reading writeEdges ${type}`)
}
const ofPartnerships = (Object.keys(EDGE_TYPES) as EdgeType[]).filter((type) => EDGE_TYPES[type] === 'partnership')
const partnerships = { label: null, hasNodes: false, edges: ofPartnerships }
STATEMENTS.set(reading.standingEdges(partnerships), 'reading standingEdges of partnerships')
// As people ask.
STATEMENTS.set('MATCH (actor:Actor {name: $name}) RETURN actor.id', 'a reader')
for (const { ref } of VERBS) {
  // One for all citations, which differ in a label.
  if (ref.endsWith('.citations') && !/^(state|name)\./.test(ref)) continue
  STATEMENTS.set(touching({ ids: false, kinds: false, refs: [ref] }), `touching ${ref}`)
}
for (const { ref } of LAYOUTS.flatMap(({ kept }) => kept)) {
  STATEMENTS.set(touching({ ids: false, kinds: false, refs: [ref] }), `touching ${ref}, a kept reference`)
}
STATEMENTS.set(touching({ ids: true, kinds: false, refs: [] }), 'touching ids')
STATEMENTS.set(touching({ ids: false, kinds: true, refs: [] }), 'touching kinds')
STATEMENTS.set(rehearsedTouching()[0], 'touching what answers watch')

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Map) return [...value.values()].flatMap(textsIn)
  return Array.isArray(value) ? value.flatMap(textsIn) : []
}

const parametersOf = (cypher: string): string[] => [...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => String(name))

/** What is wrong with any of the statements, each line with its place. */
async function complaints(of: (cypher: string) => readonly string[] | Promise<readonly string[]>): Promise<string[]> {
  const found: string[] = []
  for (const [cypher, place] of STATEMENTS) {
    for (const complaint of await of(cypher)) found.push(`${place}: ${complaint}`)
  }
  return found
}

const nulls = (cypher: string) => Object.fromEntries(parametersOf(cypher).map((name) => [name, null]))

const lint = (cypher: string): string[] =>
  lintCypherQuery(cypher, { parameters: nulls(cypher) }).diagnostics.map(({ message }) => String(message))

describe('all Cypher', () => {
  it('is found by this test', () => {
    expect(STATEMENTS.size).toBeGreaterThan(70)
  })

  it('would be refused with a mistake in it', () => {
    expect(lint('MATCH (n:Thing RETURN n')).not.toEqual([])
    expect(lint('MATCH (n:Thing) RETURN m')).not.toEqual([])
  })

  it('passes the linter', async () => {
    // It takes seconds for a long statement: one page is enough, as a page differs from the whole in one part.
    const isAnotherPage = (place: string) => / a page$/.test(place) && !place.includes('PAGE_OF_ALL_CLAIMS')
    expect(await complaints((cypher) => (isAnotherPage(STATEMENTS.get(cypher) ?? '') ? [] : lint(cypher)))).toEqual([])
  }, 300_000)
})

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
