import { parseAtomFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readQuestion } from '../../web/src/question/question.ts'
import { type Api, openSeededApi } from '../api/api.ts'
import { listening } from '../api/listening.ts'

const PUBLIC = 'https://relations.example.org/entente'
const WORDS = 'R&D <b>über</b> “Đối tác” & more ]]>'

let api: Api
let server: Awaited<ReturnType<typeof listening>>
let elsewhere: Awaited<ReturnType<typeof listening>>
let permalink: string
beforeAll(async () => {
  api = await openSeededApi()
  server = await listening(api.store)
  elsewhere = await listening(api.store, undefined, undefined, undefined, PUBLIC)
  const { data } = await api.ask(
    '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31") { permalink } }',
  )
  permalink = data.partnerCount.permalink
  const { designation = [] } = await api.store.graph.network({ of: 'VNM', revision: 3 })
  const finland = designation.filter(({ partnership }) => /FIN/.test(partnership))
  await api.store.log.append(
    { by: 'Lan <lan@example.org>', why: WORDS },
    finland.map(({ id }) => ({ op: 'retract', id }) as const),
  )
}, 60_000)
afterAll(async () => {
  await elsewhere.stop()
  await server.stop()
  await api.close()
})

const feedAt = async (path: string, url = server.url) => {
  const response = await fetch(`${url}${path}`)
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  return parseAtomFeed(await response.text())
}

describe.each(['/revisions.atom', 'the feed of an answer'])('%s', (which) => {
  const path = () => (which === '/revisions.atom' ? which : `${permalink}.atom`)

  it('has what a feed must have', async () => {
    const feed = await feedAt(path())
    expect(feed.entries?.length).toBeGreaterThan(0)
    for (const part of [feed, ...(feed.entries ?? [])]) {
      expect(part.id).toMatch(/^urn:entente:\S+$/)
      expect(part.title?.value).toBeTruthy()
      expect(Number.isNaN(Date.parse(part.updated ?? ''))).toBe(false)
      expect(part.authors?.[0]?.name).toBeTruthy()
      for (const link of part.links ?? []) expect(new URL(link.href ?? '').href).toBe(link.href)
    }
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(feed.entries?.length)
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${server.url}${path()}`)
    expect(feed.updated).toBe(feed.entries?.[0]?.updated)
  })

  it('keeps the words of a title as they were written', async () => {
    const { entries = [] } = await feedAt(path())
    expect(entries[0]?.title?.value).toContain(WORDS)
    expect(entries[0]?.authors?.[0]?.name).toBe('Lan <lan@example.org>')
  })

  it('speaks the language that it is asked in, and leads to the page in it', async () => {
    const feed = await feedAt(`${path()}?language=vi`)
    expect(feed.title?.value).not.toBe((await feedAt(path())).title?.value)
    expect(feed.entries?.[0]?.title?.value).toContain(WORDS)
    expect(feed.entries?.[0]?.title?.value).not.toMatch(/revision/i)
    for (const { links = [] } of feed.entries ?? [])
      expect(new URL(links[0]?.href ?? '').searchParams.get('lang')).toBe('vi')
  })

  it('has the same ids wherever it is read from', async () => {
    const [here, there] = [await feedAt(path()), await feedAt(path(), elsewhere.url)]
    expect(here.links).not.toEqual(there.links)
    expect([there.id, ...(there.entries ?? []).map(({ id }) => id)]).toEqual([
      here.id,
      ...(here.entries ?? []).map(({ id }) => id),
    ])
  })

  it('is not given again to a reader who has it', async () => {
    const url = `${server.url}${path()}`
    const { headers } = await fetch(url)
    const [etag, modified] = [headers.get('etag') ?? '', headers.get('last-modified') ?? '']
    const again = async (asked: Record<string, string>) => (await fetch(url, { headers: asked })).status
    expect(await again({ 'If-None-Match': etag })).toBe(304)
    expect(await again({ 'If-Modified-Since': modified })).toBe(304)
    expect(await again({ 'If-None-Match': '"other"', 'If-Modified-Since': modified })).toBe(200)
    expect(await again({ 'If-Modified-Since': new Date(Date.parse(modified) - 1_000).toUTCString() })).toBe(200)
    expect(await again({ 'If-Modified-Since': 'yesterday' })).toBe(200)
  })
})

it('each entry of the revisions leads to the page as known at that revision', async () => {
  const { entries = [] } = await feedAt('/revisions.atom')
  const { data } = await api.ask('{ revisions { edges { node { number recordedAt } } } }')
  const asked = entries.map(({ links = [] }) => readQuestion(new URL(links[0]?.href ?? '').search).known)
  expect(asked).toEqual(data.revisions.edges.map(({ node }: { node: { recordedAt: string } }) => node.recordedAt))
})

it('each entry of an answer’s feed leads to the answer as it was from that revision on', async () => {
  const { entries = [] } = await feedAt(`${permalink}.atom`)
  const opened = await fetch(`${entries[0]?.links?.[0]?.href}.json`)
  expect(opened.status).toBe(200)
  const before = (await (await fetch(`${server.url}${permalink}.json`)).json()) as { answer: { value: number } }
  const from = (await opened.json()) as { answer: { value: number } }
  expect(from.answer.value).toBe(before.answer.value - 1)
})

it('an entry says once which revision it is of and why, and each of several changes without it', async () => {
  const nordic = (await api.store.graph.network({ of: 'VNM', revision: 3 })).designation ?? []
  const given = await api.ask(
    '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31") { permalink } }',
  )
  const why = 'Two that one reason takes back'
  const taken = nordic.filter(({ partnership }) => /SWE|DNK/.test(partnership))
  await api.store.log.append(
    { by: 'a test', why },
    taken.map(({ id }) => ({ op: 'retract', id }) as const),
  )
  for (const [language, withdrawn] of [
    ['en', 'withdrawn'],
    ['vi', 'đã được rút'],
  ] as const) {
    const { entries = [] } = await feedAt(`${given.data.partnerCount.permalink}.atom?language=${language}`)
    expect(entries[0]?.title?.value).toContain(why)
    expect(entries[0]?.content?.value?.split(withdrawn).length).toBeGreaterThan(2)
    expect(entries[0]?.content?.value).not.toContain(why)
  }
  const id = given.data.partnerCount.permalink.replace('/answers/', '')
  const { data } = await api.ask(`{ answer(id: "${id}") { en: changes vi: changes(language: vi) } }`)
  for (const sentences of [data.answer.en, data.answer.vi] as string[][]) {
    expect(sentences.length).toBeGreaterThan(1)
    expect(sentences.filter((sentence) => sentence.includes(why))).toHaveLength(1)
    expect(sentences[0]).toContain(why)
    expect(sentences.at(-1)).toMatch(/(Revision|Lần cập nhật) \d+, (as above|như trên)\.$/)
  }
})
