import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSeed } from '../../seed/load.ts'
import { projectRoot } from '../../server/project-root.ts'
import { describeOnNeo4j, openTestStore, wipeTestDatabase } from '../neo4j/test-database.ts'
import { type Api, apiOver, openSeededApi } from './api.ts'
import { BUDGETS, permalinkThatChanged, ROOT_BUDGETS } from './budgets.ts'

/** Questions about what the seed says, of every kind; each store must give the same bytes. */
const QUESTIONS = [
  ...Object.entries(ROOT_BUDGETS)
    .filter(([field]) => field !== 'answer')
    .map(([, { query }]) => query),
  ...BUDGETS.map(({ query }) => query),
  '{ levelCounts(of: "VNM", validAt: "2025-12-31") { level { id name(language: vi) } exactly exactlyUpper orHigher orHigherUpper } }',
  '{ partnerCount(of: "VNM", definition: "comprehensive-strategic", validAt: "2025-12-31", within: "g20") { value upper members { actor { id name(language: vi) } since citations { source { title } original } } footnote(language: vi) permalink } }',
  '{ transitions(of: "VNM", from: "2025-01-01", to: "2025-12-31", first: 100) { totalCount edges { cursor node { kind on partner { id } from { id } to { id } crosses { id version } skipped { id } establishedBy { title } at { name } } } } }',
  '{ definitionSensitivity(of: "VNM", validAt: "2025-12-31") { counts { definition { id } value upper permalink } differences { a { id } b { id } onlyA { actor { id } } onlyB { actor { id } } } } }',
  '{ claims(first: 200) { totalCount edges { node { id verdict permalink evidence { residual explanation counts { value } } } } } }',
  '{ contradictions(first: 200) { edges { node { id kind explanation explanationVi: explanation(language: vi) } } } }',
  '{ search(text: "han quoc") { edges { node { ... on Actor { id name aliases } } } } }',
]

describeOnNeo4j('the API on Neo4j', () => {
  let embedded: Api
  let neo4j: Api

  beforeAll(async () => {
    await wipeTestDatabase()
    const store = await openTestStore()
    await loadSeed(store.log, { folder: join(projectRoot(), 'seed', 'log') })
    neo4j = apiOver(store, () => store.close())
    embedded = await openSeededApi()
  }, 120_000)
  afterAll(async () => {
    await Promise.all([neo4j.close(), embedded.close()])
    await wipeTestDatabase()
  })

  it.each(QUESTIONS)('gives the bytes that the embedded store gives: %s', async (query) => {
    const [ours, theirs] = await Promise.all([neo4j.ask(query), embedded.ask(query)])
    expect(theirs.errors).toBeUndefined()
    expect(JSON.stringify(ours)).toBe(JSON.stringify(theirs))
  })

  it.each(QUESTIONS)('counts the work that is counted on the embedded store: %s', async (query) => {
    const [ours, theirs] = [await neo4j.costOf(query), await embedded.costOf(query)]
    expect(ours).toBe(theirs)
    expect(ours).toBeGreaterThan(0)
  })

  it.each(BUDGETS)(
    '$name: at most one look-up of the head, then one statement for each root field',
    async ({ query, rootFields, derives = 0 }) => {
      const before = neo4j.store.statementsSent()
      expect((await neo4j.ask(query)).errors).toBeUndefined()
      const sent = neo4j.store.statementsSent() - before
      expect(sent).toBeLessThanOrEqual(1 + rootFields + derives)
      expect(sent).toBeGreaterThan(1)
    },
  )

  it.each(Object.entries(ROOT_BUDGETS))(
    '%s: one look-up of the head, and a statement for each question of its budget',
    async (field, { query, questions, derives = 0, touched = 0 }) => {
      const variables = field === 'answer' ? { id: await permalinkThatChanged(neo4j) } : {}
      const before = neo4j.store.statementsSent()
      expect((await neo4j.ask(query, variables)).errors).toBeUndefined()
      expect(neo4j.store.statementsSent() - before).toBeLessThanOrEqual(1 + questions + derives + touched)
    },
  )

  it('opens a permalink that was made on the embedded store', async () => {
    const { data } = await embedded.ask(
      '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31") { permalink } }',
    )
    const id = data.partnerCount.permalink.replace('/answers/', '')
    const answer = await neo4j.ask(
      'query ($id: ID!) { answer(id: $id) { changed asGiven { ... on Count { value permalink } } } }',
      { id },
    )
    expect(answer.data.answer).toEqual({
      changed: false,
      asGiven: { value: 42, permalink: data.partnerCount.permalink },
    })
  })
})
