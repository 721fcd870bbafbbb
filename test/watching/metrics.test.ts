import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../seed/load.ts'
import { createApi } from '../../server/graphql/api.ts'
import { createAnswers } from '../../server/http/answers.ts'
import { createPages } from '../../server/http/pages.ts'
import { createHttpServer } from '../../server/http/server.ts'
import { projectRoot } from '../../server/project-root.ts'
import { openStore } from '../../server/store/open-store.ts'
import type { Store } from '../../server/store/store.ts'
import { createMetrics, type Metrics } from '../../server/watching/metrics.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-metrics-'))
let store: Store
let server: Server
let url: string
let metrics: Metrics

beforeAll(async () => {
  store = await openStore({ kind: 'embedded', folder })
  await loadSeed(store.log, { folder: join(projectRoot(), 'seed', 'log') })
  const clock = (): Date => new Date()
  const pages = createPages('/nowhere')
  metrics = createMetrics(store, { version: '1.2.3', kind: 'embedded' })
  server = createHttpServer({
    store,
    clock,
    api: async () => createApi({ store, clock, report: () => undefined }),
    pages: async () => pages,
    answers: async () => createAnswers(store, pages, clock),
    report: () => undefined,
    watcher: metrics,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = async (query: string, parts: object = {}): Promise<string> =>
  (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, ...parts }),
    })
  ).text()
const get = async (path: string): Promise<string> => (await fetch(`${url}${path}`)).text()

/** The value of a line of the metrics; undefined where there is none. The request before may still be ending: it is read until it has. */
async function reading(line: string): Promise<number | undefined> {
  for (let tries = 0; ; tries++) {
    const found = (await metrics.text()).split('\n').find((one) => one.startsWith(`${line} `))
    if (found !== undefined || tries === 50) return found === undefined ? undefined : Number(found.split(' ').at(-1))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const counted = (operation: string, code: string) =>
  reading(`entente_requests_total{operation="${operation}",code="${code}"}`)

describe('the metrics', () => {
  it('count requests by what was asked for in the names of the schema, and by how they ended', async () => {
    await ask('query Of($of: ID!) { count: partnerCount(of: $of, definition: "comprehensive-or-higher") { value } }', {
      variables: { of: 'VNM' },
    })
    expect(await counted('partnerCount', 'OK')).toBe(1)
    await ask('{ owners { id } ...More } fragment More on Query { network(of: "VNM") { links { partner { id } } } }')
    expect(await counted('several', 'OK')).toBe(1)
    await ask('{ network(of: "ATL") { links { partner { id } } } }')
    expect(await counted('network', 'UNKNOWN_ID')).toBe(1)
    await ask('{ nothing }')
    expect(await counted('question', 'GRAPHQL')).toBe(1)
    await ask('not a question')
    expect(await counted('question', 'GRAPHQL')).toBe(2)
    await get('/counts/VNM/comprehensive-or-higher.csv?validAt=2025-12-31')
    expect(await counted('counts.csv', 'OK')).toBe(1)
    await get('/counts/VNM/nothing.json')
    expect(await counted('counts.json', 'UNKNOWN_DEFINITION')).toBe(1)
    await get('/revisions.atom')
    expect(await counted('revisions.atom', 'OK')).toBe(1)
    await get('/healthz')
    expect(await counted('healthz', 'OK')).toBe(1)
  })

  it('tell answers that were kept from those that were made, and how long requests took', async () => {
    const question =
      '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2020-01-01") { upper } }'
    const before = (await reading('entente_answers_total{from="kept"}')) ?? 0
    const timed = async () => (await reading('entente_request_duration_seconds_count{operation="partnerCount"}')) ?? 0
    const timedBefore = await timed()
    for (let i = 0; i < 3; i++) await ask(question)
    // The last is counted when its connection has let go of it.
    await expect.poll(timed).toBe(timedBefore + 3)
    expect(await reading('entente_answers_total{from="kept"}')).toBe(before + 2)
    expect(await reading('entente_request_duration_seconds_bucket{operation="partnerCount",le="+Inf"}')).toBe(
      timedBefore + 3,
    )
    expect(await reading('entente_cache_bytes{cache="answers"}')).toBeGreaterThan(1_000)
  })

  it('have no more lines whatever is asked, and no word of who asks', async () => {
    const secret = 'Nguyen0903123456'
    const hostile = (i: number) =>
      Promise.all([
        ask(`query ${secret}${i} { ${secret}${i}: owners { id } }`, { operationName: `${secret}${i}` }),
        ask(`{ ${secret}${i} }`),
        ask('{ network(of: "VNM", with: "JPN") { links { partner { id } } } }', { [`${secret}${i}`]: 1 }),
        ask('{ owners { id } }', { operationName: `${secret}${i}` }),
        get(`/counts/${secret}${i}/${secret}.csv`),
        get(`/counts/VNM/x.${secret}${i}`),
        get(`/${secret}${i}`),
        get(`/${secret}${i}/a.csv`),
        get(`/answers/${secret}${i}`),
        get(`/answers/${secret}${i}.json`),
        get(`/graphql?query={${secret}${i}}`),
        fetch(`${url}/${secret}${i}`, { method: 'DELETE', headers: { 'User-Agent': secret } }),
      ])
    const lines = async (): Promise<string[]> =>
      (await metrics.text()).split('\n').map((line) => line.replace(/ [^ ]*$/, ''))
    for (let i = 0; i < 4; i++) await hostile(i)
    await expect.poll(() => reading('entente_requests_under_way')).toBe(0)
    const before = await lines()
    for (let i = 4; i < 30; i++) await hostile(i)
    await expect.poll(() => reading('entente_requests_under_way')).toBe(0)
    expect(await lines()).toEqual(before)
    expect(before.join('\n')).not.toContain(secret)
  })

  it('say which revision is the newest, and what the store was sent', async () => {
    const head = await store.log.head()
    expect(await reading('entente_revision')).toBe(head?.number)
    expect(await reading('entente_revision_timestamp_seconds')).toBe(Date.parse(head?.recordedAt ?? '') / 1000)
    expect(await reading('entente_store_up')).toBe(1)
    expect(await reading('entente_store_statements_total')).toBeGreaterThan(0)
    expect(await reading('process_resident_memory_bytes')).toBeGreaterThan(10_000_000)
  })

  it('are readable as Prometheus reads them: each told once what it is, each line a name, labels and a number', async () => {
    const text = await metrics.text()
    expect(text.endsWith('\n')).toBe(true)
    const told = new Map<string, string>()
    for (const line of text.trimEnd().split('\n')) {
      const [, kind, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? []
      if (kind === 'TYPE') {
        expect(told.has(name), name).toBe(false)
        told.set(name, rest)
      }
      if (kind !== undefined) continue
      const [, of = ''] = /^([a-z_]+)(?:\{[a-z]+="[^"\\]*"(?:,[a-z]+="[^"\\]*")*\})? -?[\d.e+-]+$/.exec(line) ?? [line]
      expect(told.has(of) || told.get(of.replace(/_(bucket|sum|count)$/, '')) === 'histogram', line).toBe(true)
    }
    expect(told.get('entente_requests_total')).toBe('counter')
  })

  it('say that the store is away where it does not answer', async () => {
    const away: Store = {
      ...store,
      statementsSent: () => 7,
      log: Object.assign(Object.create(store.log) as Store['log'], { head: () => Promise.reject(new Error('away')) }),
    }
    const text = await createMetrics(away, { version: '1', kind: 'neo4j' }).text()
    expect(text).toContain('\nentente_store_up 0\n')
    expect(text).toContain('\nentente_store_statements_total 7\n')
    expect(text).not.toContain('entente_revision ')
  })
})
