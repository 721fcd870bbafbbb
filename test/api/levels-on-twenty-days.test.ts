import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partialDate } from '../../schema/time/partial-date.ts'
import { dateInWords } from '../../server/text/dates.ts'
import { workbookRows } from '../fixtures/workbook-rows.ts'
import { type Api, openSeededApi } from './api.ts'
import { listening } from './listening.ts'

// For everybody whom a count names there is one day since which it is at its level, wherever that is said.

/** Days on which somebody moved, days between, and days on which a month or year that a source gives may or may not have come. */
const DAYS = [
  ...['2001-02-28', '2004-11-24', '2007-07-06', '2008-06-01', '2009-12-15', '2010-04-15', '2012-07-26'],
  ...['2013-06-26', '2013-12-31', '2015-08-07', '2017-01-15', '2018-03-15', '2019-12-31', '2020-07-22'],
  ...['2022-12-05', '2023-09-10', '2024-11-17', '2025-08-22', '2025-12-31', '2026-06-01'],
] as const
const DEFINITION = 'comprehensive-or-higher-any-actor'

let api: Api
let server: Awaited<ReturnType<typeof listening>>
beforeAll(async () => {
  api = await openSeededApi()
  server = await listening(api.store)
})
afterAll(async () => {
  await server.stop()
  await api.close()
})

const QUESTION = `query ($day: PartialDate!, $before: PartialDate!, $definition: ID!) {
  partnerCount(of: "VNM", definition: $definition, validAt: $day) {
    footnote members { ...who } undecided { ...who } }
  network(of: "VNM", validAt: $day) {
    links { partner { id } since level { id } partnership { level { id } certain } }
    nodes { actor { id } spells { from to level { id } since } } }
  transitions(of: "VNM", to: $day, first: 200) { edges { node { partner { id } to { id } on kind levelSince sentence sentenceVi: sentence(language: vi) } } }
  networkDiff(of: "VNM", from: $before, to: $day) { unchanged { partner { id } since level { id } } entered { ...net } moved { ...net } permalink } }
  fragment who on CountMember { actor { id name } level { id name } since levelSince }
  fragment net on Transition { partner { id } to { id } levelSince kind }`

interface Who {
  readonly actor: { readonly id: string; readonly name: string }
  readonly level: { readonly id: string; readonly name: string }
  readonly since: string | null
  readonly levelSince: string | null
}

const taken = async (path: string): Promise<Buffer> => {
  const response = await fetch(`${server.url}${path}`)
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

/** Of a table with a header: by the value of one column what stands in two others. */
const columns = (rows: readonly (readonly string[])[], by: string, level: string, since: string) => {
  const [header = [], ...body] = rows
  const [key, a, b] = [by, level, since].map((name) => header.indexOf(name))
  if (key === undefined || key < 0 || a === undefined || a < 0 || b === undefined || b < 0)
    throw new Error(`no such columns: ${header.join(', ')}`)
  return new Map(body.map((row) => [row[key], [row[a], row[b] === '–' ? '' : row[b]]] as const))
}

const csvRows = (text: string): string[][] =>
  text
    .replace('\uFEFF', '')
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, a, b]) =>
        (a ?? b ?? '').replaceAll('""', '"'),
      ),
    )

const markdownRows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| ---'))
    .map((line) => line.slice(2, -2).split(' | '))

describe.each(DAYS)('on %s', (day) => {
  let counted: readonly Who[]
  // biome-ignore lint/suspicious/noExplicitAny: what a test asked for is what it gets.
  let data: any
  beforeAll(async () => {
    const before = `${Number(day.slice(0, 4)) - 3}${day.slice(4)}`
    const answer = await api.ask(QUESTION, { day, before, definition: DEFINITION })
    expect(answer.errors).toBeUndefined()
    data = answer.data
    counted = [...data.partnerCount.members, ...data.partnerCount.undecided]
  })

  it('network, spells and relation say the day of the count, at the level of the count', () => {
    for (const { actor, level, levelSince } of counted) {
      const link = data.network.links.find((one: { partner: { id: string } }) => one.partner.id === actor.id)
      expect([actor.id, link.level.id, link.since]).toEqual([actor.id, level.id, levelSince])
      expect(link.partnership.level.id).toBe(level.id)
      const node = data.network.nodes.find((one: { actor: { id: string } }) => one.actor.id === actor.id)
      const spell = node.spells.find(
        ({ from, to }: { from: string | null; to: string | null }) =>
          (from === null || from <= day) && (to === null || day < to),
      )
      expect([actor.id, spell.level.id, spell.since]).toEqual([actor.id, level.id, levelSince])
    }
  })

  it('a comparison that ends on it says the same, of who moved and of who stayed', () => {
    const { unchanged, entered, moved } = data.networkDiff
    for (const { actor, level, levelSince } of counted) {
      const still = unchanged.find((one: { partner: { id: string } }) => one.partner.id === actor.id)
      const net = [...entered, ...moved].find((one: { partner: { id: string } }) => one.partner.id === actor.id)
      if (still !== undefined) expect([actor.id, still.level.id, still.since]).toEqual([actor.id, level.id, levelSince])
      // What was taken up beside the rungs is at a level of its own.
      else if (net.to.id === level.id) expect([actor.id, net.levelSince]).toEqual([actor.id, levelSince])
    }
  })

  it('the sentence of the step that brought somebody to its level says it, in both languages', () => {
    const steps = data.transitions.edges.map(({ node }: { node: object }) => node)
    for (const { actor, level, levelSince } of counted) {
      const step = steps.find(
        (one: { partner: { id: string }; to: { id: string } | null; on: string; kind: string }) =>
          one.partner.id === actor.id && one.to?.id === level.id && one.on === levelSince && one.kind !== 'DEEPENING',
      )
      expect([actor.id, step?.levelSince]).toEqual([actor.id, levelSince])
      expect(step.sentence).toContain(dateInWords(partialDate(levelSince ?? ''), 'en'))
      expect(step.sentenceVi).toContain(dateInWords(partialDate(levelSince ?? ''), 'vi'))
    }
  })

  it('every file says both days, each under its own name', async () => {
    const at = (ending: string, language: string) =>
      taken(`/counts/VNM/${DEFINITION}.${ending}?validAt=${day}&language=${language}`)
    const [csv, vi, md, xlsx, json, jsonld] = await Promise.all([
      at('csv', 'en'),
      at('csv', 'vi'),
      at('md', 'en'),
      at('xlsx', 'en'),
      at('json', 'en'),
      at('jsonld', 'en'),
    ])
    const english = ['Level', 'At this level since', 'Counted since'] as const
    const vietnamese = ['Mức quan hệ', 'Ở mức này từ', 'Được tính từ'] as const
    for (const [rows, by, [level, levelSince, since]] of [
      [csvRows(csv.toString('utf8')), 'Id', english],
      [csvRows(vi.toString('utf8')), 'Mã', vietnamese],
      [markdownRows(md.toString('utf8')), 'Id', english],
      [workbookRows(xlsx), 'Id', english],
    ] as const) {
      const atLevel = columns(rows, by, level, levelSince)
      const atAll = columns(rows, by, level, since)
      for (const who of counted) {
        expect([who.actor.id, atLevel.get(who.actor.id)?.[1]]).toEqual([who.actor.id, who.levelSince ?? ''])
        expect([who.actor.id, atAll.get(who.actor.id)?.[1]]).toEqual([who.actor.id, who.since ?? ''])
        if (level === 'Level') expect(atLevel.get(who.actor.id)?.[0]).toBe(who.level.name)
      }
    }
    for (const answer of [JSON.parse(json.toString()).answer, JSON.parse(jsonld.toString()).mainEntity]) {
      const named = [...answer.members, ...answer.undecided]
      expect(named.map(({ actor, level, since, levelSince }) => [actor, level, since, levelSince])).toEqual(
        counted.map(({ actor, level, since, levelSince }) => [actor.id, level.id, since, levelSince]),
      )
    }
  })

  it('the file of a comparison says it under its own name', async () => {
    const rows = csvRows((await taken(`${data.networkDiff.permalink}.csv`)).toString('utf8'))
    const said = columns(rows, 'Partner', 'To', 'At this level since')
    for (const { actor, level, levelSince } of counted) {
      const [to, since] = said.get(actor.name) ?? []
      if (to === level.name) expect([actor.id, since]).toEqual([actor.id, levelSince ?? ''])
    }
  })

  it('the footnote says no other day than that of the number and those of what is known', () => {
    expect(data.partnerCount.footnote).not.toMatch(/since/i)
  })
})
