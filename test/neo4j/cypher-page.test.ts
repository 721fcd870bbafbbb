import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { partialDate } from '../../schema/time/partial-date.ts'
import { loadSeed } from '../../seed/load.ts'
import { projectRoot } from '../../server/project-root.ts'
import { membersOn } from '../../server/queries/membership.ts'
import { worldOf } from '../../server/queries/world.ts'
import { projector } from '../../server/reading/projector.ts'
import { type Answer, type Api, apiOver } from '../api/api.ts'
import { describeOnNeo4j, openTestStore, rowsOf, testAddress, testDriver, wipeTestDatabase } from './test-database.ts'

const PAGE = readFileSync(join(projectRoot(), 'docs', 'cypher.md'), 'utf8')
const QUESTION = /### (.+)\n(?:(?!###)[\s\S])*?```cypher\n([\s\S]*?)```\n\n```graphql\n([\s\S]*?)```/g

/** The questions of the page by their titles. */
const QUESTIONS = [...PAGE.matchAll(QUESTION)].map(([, title = '', cypher = '', graphql = '']) => ({
  ...{ title, cypher, graphql },
}))

// biome-ignore lint/suspicious/noExplicitAny: rows and answers are what was asked for.
type Any = any
type Row = Readonly<Record<string, Any>>

const byId = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
const rungs = (data: Any): Any[] => data.network.links.filter((link: Any) => link.level.kind === 'RUNG')

/** For each question, what its rows must be, by the answer of the API. */
const EXPECTED: Readonly<
  Record<string, (data: Any, day: string, api: Api) => Promise<readonly Row[]> | readonly Row[]>
> = {
  'Who was comprehensive strategic on a day?': (data) =>
    byId(
      data.network.links
        .filter((link: Any) => link.level.name === 'Comprehensive Strategic Partnership')
        .map(({ partner, certain }: Any) => ({ ...partner, certain })),
    ),
  'How many were at each level?': (data) => {
    const levels = new Map<number, Row>()
    for (const { level } of data.network.links) {
      if (level.rank === null) continue
      const partners = (levels.get(level.rank)?.partners ?? 0) + 1
      levels.set(level.rank, { rank: level.rank, level: level.name, partners })
    }
    return [...levels.values()].sort((a, b) => b.rank - a.rank)
  },
  'How many does a definition count?': (data) => {
    const { value, upper, undecided } = data.partnerCount
    return [{ value, upper, undecided: undecided.map((one: Any) => one.actor.id).sort() }]
  },
  'Which members of the G20 have no partnership?': async (data, day, { store }) => {
    const revision = (await store.log.head())?.number ?? 0
    const world = worldOf(await store.graph.network({ of: 'g20', within: 'g20', revision }))
    const partners = data.network.links.map((link: Any) => link.partner.id)
    return membersOn(world, 'g20', partialDate(day))
      .map(({ member }) => member)
      .filter((id) => !partners.includes(id))
      .map((id) => ({ id, name: world.namesOf(id).find((one) => one.use === 'short' && one.language === 'en')?.text }))
  },
  'By which path are two States connected through what holds?': (data) => {
    const level = (id: string) => data.network.links.find((link: Any) => link.partner.id === id)?.level.name
    return [{ ids: ['FRA', 'VNM', 'JPN'], levels: [level('FRA'), level('JPN')] }]
  },
  'What is the history of a relation?': (data) =>
    data.partnership.history.map(({ possibleFrom, kind, from, to, establishedBy, at }: Any) => ({
      ...{ day: possibleFrom, kind, leaving: from?.name ?? null, reaching: to?.name ?? null },
      ...{ by: establishedBy?.title ?? null, at: at?.place ?? null },
    })),
  'What did a joint statement raise?': (data) =>
    data.partnership.history
      .filter((move: Any) => move.establishedBy?.id === 'VNM-USA/2023-joint-leaders-statement')
      .map(({ kind, from, to }: Any) => ({
        ...{ owner: 'VNM', partner: 'USA', kind, leaving: from?.name ?? null, reaching: to?.name ?? null },
      })),
  'Who was raised in a year?': (data) =>
    data.transitions.edges
      .map(({ node }: Any) => ({ id: node.partner.id, day: node.possibleFrom, level: node.to.id }))
      .sort((a: Row, b: Row) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1)),
  'Who was a member on a day?': async (data, day, { store }) => {
    const revision = (await store.log.head())?.number ?? 0
    const world = worldOf(await store.graph.network({ of: 'asean', within: 'asean', revision }))
    const members = membersOn(world, 'asean', partialDate(day))
    expect(members).toHaveLength(data.partnerCount.withinMembers)
    return members.map(({ member, truth }) => ({ id: member, certain: truth === 'yes' }))
  },
  'What is uncertain, and when?': (data) =>
    rungs(data)
      .filter((link) => !link.certain)
      .map((link) => expect.objectContaining({ id: link.partner.id, level: link.level.name })),
  'Where do the two sides differ?': (data) =>
    byId(
      rungs(data)
        .filter(({ level, theirs }) => theirs?.level?.kind === 'RUNG' && theirs.level.name !== level.name)
        .map(({ partner, level, theirs }) => ({ id: partner.id, own: level.name, theirs: theirs.level.name })),
    ),
  'On which sources does it rest?': (data) => {
    const rows = data.partnership.designations
      .filter((one: Any) => one.side.id === 'VNM' && one.level?.id === 'VNM/partnership/comprehensive-strategic')
      .flatMap((one: Any) => one.citations)
      .map(({ source, locator, original, asRecorded }: Any) => ({ source: source.id, locator, original, asRecorded }))
    const ordered = rows.sort((a: Row, b: Row) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    return ordered
  },
}

/** Days that the questions about a day are asked of too. */
const OTHER_DAYS = ['2010-04-15', '2001-06-01', '2024-10-28', '2026-09-01']

describeOnNeo4j('the page about Cypher', () => {
  let driver: Driver
  let api: Api
  let close: () => Promise<void>

  beforeAll(async () => {
    await wipeTestDatabase()
    driver = testDriver()
    const store = await openTestStore({ projector: async () => projector, quietMs: 3_600_000 })
    close = () => store.close()
    await loadSeed(store.log, { folder: join(projectRoot(), 'seed', 'log') })
    await store.reading?.complete()
    api = apiOver(store, close)
  }, 240_000)
  afterAll(async () => {
    await close?.()
    await driver?.close()
  })

  async function rows(cypher: string): Promise<readonly Row[]> {
    const { records } = await driver.executeQuery(cypher, {}, { database: testAddress().database })
    return records.map((record) =>
      Object.fromEntries(
        Object.entries(record.toObject()).map(([key, value]) => [key, isDay(value) ? String(value) : value]),
      ),
    )
  }
  const isDay = (value: unknown): boolean => typeof value === 'object' && value !== null && 'year' in value

  async function compare(
    question: { title: string; cypher: string; graphql: string },
    day: string,
  ): Promise<readonly Row[]> {
    const { data, errors }: Answer = await api.ask(question.graphql)
    expect(errors).toBeUndefined()
    const found = await rows(question.cypher)
    const expected = await EXPECTED[question.title]?.(data, day, api)
    const inOrder = question.title === 'On which sources does it rest?' ? sorted : (list: readonly Row[]) => list
    expect(inOrder(found), `${question.title} on ${day}`).toEqual(inOrder(expected ?? []))
    return found
  }
  const sorted = (list: readonly Row[]): readonly Row[] =>
    [...list].sort((a, b) => (JSON.stringify(Object.entries(a)) < JSON.stringify(Object.entries(b)) ? -1 : 1))

  it('has ten questions and more, each with what it must give', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(10)
    expect(QUESTIONS.map(({ title }) => title).sort()).toEqual(Object.keys(EXPECTED).sort())
  })

  it.each(QUESTIONS)(
    '$title',
    async (question) => {
      const day = /date\('([\d-]+)'\)/.exec(question.cypher)?.[1] ?? ''
      expect((await compare(question, day)).length).toBeGreaterThan(0)
      if (!question.graphql.includes(`validAt: "${day}"`) || question.title.startsWith('By which path')) return
      const on = (text: string, other: string): string => text.replaceAll(day, other)
      for (const other of OTHER_DAYS) {
        const { title, cypher, graphql } = question
        await compare({ title, cypher: on(cypher, other), graphql: on(graphql, other) }, other)
      }
    },
    120_000,
  )

  it('finds fourteen at each of the two highest rungs at the end of 2025', async () => {
    const asked = QUESTIONS.find(({ title }) => title.startsWith('Who was comprehensive strategic'))?.cypher ?? ''
    expect(await rows(asked)).toHaveLength(14)
    expect(await rows(asked.replace('Comprehensive Strategic', 'Strategic'))).toHaveLength(14)
  })

  it('says how to see whether it is complete', async () => {
    const [, asked = ''] = /```\n(MATCH \(reading:Reading\)[^`]*)```/.exec(PAGE) ?? []
    expect(await rows(asked)).toEqual([
      expect.objectContaining({ 'reading.revision': (await api.store.log.head())?.number }),
    ])
  })

  it('names every label, type and property that there is', async () => {
    const all = async (match: string): Promise<string[]> => (await rowsOf(driver, match)).flat() as string[]
    const labels = await all('MATCH (n:Entity) UNWIND labels(n) AS label RETURN DISTINCT label')
    const types = await all('MATCH (:Entity)-[e]->() RETURN DISTINCT type(e)')
    for (const name of [...labels, ...types]) expect(PAGE).toMatch(new RegExp(`\\b${name}\\b`))
    const ofThings = await all('MATCH (n:Entity) UNWIND keys(n) AS key RETURN DISTINCT key')
    const ofEdges = await all('MATCH (:Entity)-[e]->() UNWIND keys(e) AS key RETURN DISTINCT key')
    const plain = new Set([...ofThings, ...ofEdges].map((key) => key.replace(/(Earliest|Latest|Vi)$/, '')))
    for (const key of plain) expect(PAGE).toContain(`\`${key}\``)
  })
})
