import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Statement } from '../../schema/statement.ts'
import { openStore } from '../../server/store/open-store.ts'
import type { Store } from '../../server/store/store.ts'
import { type Api, openSeededApi } from './api.ts'
import { listening } from './listening.ts'

// A question asked again in the same words is answered from bytes that were kept: never stale, never another's.

const COUNT = `query ($definition: ID!) {
  partnerCount(of: "VNM", definition: $definition, validAt: "2025-12-31") { value upper members { actor { id name } } footnote permalink } }`
const ASKED = JSON.stringify({ query: COUNT, variables: { definition: 'comprehensive-or-higher' } })

interface Given {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly bytes: Buffer
}

/** Asks by Node's own client, which neither unpacks nor adds headers. */
function ask(url: string, headers: Record<string, string> = {}, body?: string): Promise<Given> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST'
    const own = body === undefined ? {} : { 'Content-Type': 'application/json' }
    const asked = request(url, { method, headers: { ...own, ...headers } }, (response) => {
      const chunks: Buffer[] = []
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
        )
    })
    asked.once('error', reject).end(body)
  })
}

describe('a known question', () => {
  let api: Api
  let url: string
  let stop: () => Promise<void>
  let now = new Date('2027-03-01T12:00:00Z')

  beforeAll(async () => {
    api = await openSeededApi()
    ;({ url, stop } = await listening(api.store, undefined, () => now))
    url = `${url}/graphql`
  })
  afterAll(async () => {
    await stop()
    await api.close()
  })

  it('has the same bytes, and costs one look-up of the head and no question', async () => {
    const first = await ask(url, {}, ASKED)
    expect(JSON.parse(first.bytes.toString()).data.partnerCount.value).toBe(42)
    const before = api.store.statementsSent()
    const again = await ask(url, {}, ASKED)
    expect(again.bytes.equals(first.bytes)).toBe(true)
    expect(again.headers['cache-control']).toBe('no-store')
    expect(again.headers['x-content-type-options']).toBe('nosniff')
    expect(again.headers['content-security-policy']).toContain("default-src 'self'")
    expect(api.store.statementsSent() - before).toBeLessThanOrEqual(1)
  })

  it('with knownAt costs one look-up too, of head and instant together', async () => {
    const head = await api.store.log.head()
    const body = JSON.stringify({ query: `{ network(of: "VNM", knownAt: "${head?.recordedAt}") { revision } }` })
    const first = await ask(url, {}, body)
    expect(JSON.parse(first.bytes.toString())).toEqual({ data: { network: { revision: head?.number } } })
    const before = api.store.statementsSent()
    expect((await ask(url, {}, body)).bytes.equals(first.bytes)).toBe(true)
    expect(api.store.statementsSent() - before).toBeLessThanOrEqual(1)
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is given packed by %s to who accepts it, and says the same', async (coding, unpack) => {
    const plain = await ask(url, {}, ASKED)
    for (let i = 0; i < 2; i++) {
      const packed = await ask(url, { 'Accept-Encoding': `identity, ${coding};q=0.5` }, ASKED)
      expect(packed.headers['content-encoding']).toBe(coding)
      expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2)
      expect(Number(packed.headers['content-length'])).toBe(packed.bytes.length)
      expect(unpack(packed.bytes).equals(plain.bytes)).toBe(true)
    }
    const refused = await ask(url, { 'Accept-Encoding': `${coding};q=0` }, ASKED)
    expect(refused.headers['content-encoding']).toBeUndefined()
  })

  it('by GET has a strong entity tag for each coding, and nothing is sent to who has it', async () => {
    const address = `${url}?${new URLSearchParams({ query: '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31") { value members { actor { name } } } }' })}`
    const tags = new Set<string>()
    for (const coding of ['identity', 'gzip', 'br']) {
      const headers = { 'Accept-Encoding': coding }
      const first = await ask(address, headers)
      const tag = String(first.headers.etag)
      expect(tag).toMatch(/^"[\w-]+"$/)
      expect([first.status, first.headers.vary, first.headers['cache-control']]).toEqual([
        200,
        'Accept, Accept-Encoding',
        'no-cache',
      ])
      tags.add(tag)
      const again = await ask(address, { ...headers, 'If-None-Match': `"other", ${tag}` })
      expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, tag])
      expect((await ask(address, { ...headers, 'If-None-Match': '"other"' })).status).toBe(200)
    }
    expect(tags.size).toBe(3)
  })

  it('is another one with other variables, another name of an operation or another type accepted', async () => {
    const query = 'query A { a: __typename } query B { b: __typename }'
    const of = async (operationName: string) =>
      (await ask(url, {}, JSON.stringify({ query, operationName }))).bytes.toString()
    for (let i = 0; i < 2; i++) {
      expect(await of('A')).toBe('{"data":{"a":"Query"}}')
      expect(await of('B')).toBe('{"data":{"b":"Query"}}')
      const strict = await ask(url, { Accept: 'application/graphql-response+json' }, ASKED)
      expect(strict.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8')
      const plain = await ask(url, { Accept: 'application/json' }, ASKED)
      expect(plain.headers['content-type']).toBe('application/json; charset=utf-8')
      const fewer = await ask(
        url,
        {},
        JSON.stringify({ query: COUNT, variables: { definition: 'comprehensive-strategic' } }),
      )
      expect(JSON.parse(fewer.bytes.toString()).data.partnerCount.value).not.toBe(42)
    }
  })

  it('is answered anew on the next day, where the day was not said', async () => {
    const body = JSON.stringify({ query: '{ network(of: "VNM") { validAt } }' })
    const dayOf = async () => JSON.parse((await ask(url, {}, body)).bytes.toString()).data.network.validAt
    expect([await dayOf(), await dayOf()]).toEqual(['2027-03-01', '2027-03-01'])
    now = new Date('2027-03-02T00:00:00Z')
    expect([await dayOf(), await dayOf()]).toEqual(['2027-03-02', '2027-03-02'])
  })

  it('that was refused is refused anew', async () => {
    const body = JSON.stringify({ query: '{ network(of: "VNM", knownAt: "2027-03-02T00:00:01Z") { revision } }' })
    now = new Date('2027-03-02T00:00:00Z')
    const refused = JSON.parse((await ask(url, {}, body)).bytes.toString())
    expect(refused.errors[0].extensions.code).toBe('BAD_DATE')
    const head = await api.store.log.head()
    expect(refused.errors[0].message).toContain(`revision ${head?.number} of ${head?.recordedAt}`)
    expect(refused.errors[0].message).not.toContain('2027-03-02T00:00:00')
    now = new Date('2027-03-02T00:00:02Z')
    expect(JSON.parse((await ask(url, {}, body)).bytes.toString()).data.network.revision).toBe(head?.number)
  })
})

describe('a revision written by another process', () => {
  let folder: string
  let writer: Store
  let reader: Store
  let writing: { url: string; stop: () => Promise<void> }
  let reading: { url: string; stop: () => Promise<void> }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-stale-'))
    writer = await openStore({ kind: 'embedded', folder })
    reader = await openStore({ kind: 'embedded', folder })
    writing = await listening(writer)
    reading = await listening(reader)
  })
  afterEach(async () => {
    await Promise.all([writing.stop(), reading.stop()])
    await Promise.all([writer.close(), reader.close()])
    await rm(folder, { recursive: true, force: true })
  })

  const named = (text: string): Statement => ({
    kind: 'name',
    v: 1,
    id: 'hun-short',
    actor: 'HUN',
    confidence: 'high',
    language: 'hu',
    use: 'short',
    text,
    citations: [{ source: 'un' }],
  })

  it('is seen by the next request to this one, a thousand times', { timeout: 120_000 }, async () => {
    const body = JSON.stringify({ query: '{ revisions(first: 1) { totalCount edges { node { reason } } } }' })
    const read = async (url: string) =>
      JSON.parse((await ask(`${url}/graphql`, {}, body)).bytes.toString()).data.revisions
    let stale = 0
    for (let i = 1; i <= 1_000; i++) {
      await writer.log.append({ by: 'test', why: `no. ${i}` }, [
        { op: 'assert', statement: named(`Magyarország ${i}`) },
      ])
      const { totalCount, edges } = await read(reading.url)
      if (totalCount !== i || edges[0].node.reason !== `no. ${i}`) stale++
    }
    expect(stale).toBe(0)
    expect(await read(writing.url)).toEqual(await read(reading.url))
  })

  it('is not missed by requests that come while it is written', { timeout: 60_000 }, async () => {
    const body = JSON.stringify({ query: '{ revisions(first: 1) { totalCount } }' })
    let written = 0
    let isDone = false
    const readers = Array.from({ length: 8 }, async () => {
      let stale = 0
      while (!isDone) {
        const before = written
        const { data } = JSON.parse((await ask(`${reading.url}/graphql`, {}, body)).bytes.toString())
        if (data.revisions.totalCount < before) stale++
      }
      return stale
    })
    for (let i = 1; i <= 200; i++) {
      await writer.log.append({ by: 'test', why: `no. ${i}` }, [
        { op: 'assert', statement: named(`Magyarország ${i}`) },
      ])
      written = i
    }
    isDone = true
    expect(await Promise.all(readers)).toEqual(Array(8).fill(0))
  })

  it('makes an answer from an empty log the past', async () => {
    const body = JSON.stringify({ query: '{ revisions { totalCount } }' })
    const total = async () =>
      JSON.parse((await ask(`${reading.url}/graphql`, {}, body)).bytes.toString()).data.revisions.totalCount
    expect([await total(), await total()]).toEqual([0, 0])
    await writer.log.append({ by: 'test', why: 'first' }, [{ op: 'assert', statement: named('Magyarország') }])
    expect(await total()).toBe(1)
  })
})
