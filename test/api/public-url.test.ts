import { createConnection } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadConfig } from '../../server/config.ts'
import { type Api, openSeededApi } from './api.ts'
import { listening } from './listening.ts'

const PUBLIC = 'https://relations.example.org/entente'
const COUNT = '/counts/VNM/comprehensive-or-higher.json?validAt=2025-12-31&knownAt=2026-11-24T16:01:02.521Z'

let api: Api
let silent: Awaited<ReturnType<typeof listening>>
let told: Awaited<ReturnType<typeof listening>>
beforeAll(async () => {
  api = await openSeededApi()
  silent = await listening(api.store)
  told = await listening(api.store, undefined, undefined, undefined, PUBLIC)
}, 60_000)
afterAll(async () => {
  await told.stop()
  await silent.stop()
  await api.close()
})

/** What a server says to a request whose headers are written out. */
const said = (url: string, path: string, ...headers: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(url)
    const socket = createConnection(Number(port), '127.0.0.1')
    const parts: Buffer[] = []
    socket.on('data', (part) => parts.push(part))
    socket.on('end', () => resolve(Buffer.concat(parts).toString()))
    socket.on('error', reject)
    socket.write([`GET ${path} HTTP/1.1`, ...headers, 'Connection: close', '', ''].join('\r\n'))
  })

const permalinkIn = (text: string): string => (/"permalink": "([^"]+)"/.exec(text) ?? [])[1] ?? ''

const ASKED = {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({
    query: `{
      partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31") { permalink footnote }
      partnerCountSeries(of: "VNM", definition: "comprehensive-or-higher", from: "2024", to: "2025", step: YEAR) { permalink footnote }
      networkDiff(of: "VNM", from: "2024", to: "2025") { permalink }
      claims(first: 1) { edges { node { permalink } } }
    }`,
  }),
}

describe('the address at which everybody reaches the server', () => {
  it.each([
    ['https://relations.example.org', 'https://relations.example.org'],
    ['https://relations.example.org/', 'https://relations.example.org'],
    ['HTTP://Relations.Example.ORG:80/entente/', 'http://relations.example.org/entente'],
    ['http://entente_web_1:4000', 'http://entente_web_1:4000'],
    ['http://[::1]:4000/a/b', 'http://[::1]:4000/a/b'],
    ['', null],
  ])('ENTENTE_PUBLIC_URL=%s is %s', (given, is) => {
    expect(loadConfig({ ENTENTE_PUBLIC_URL: given }).publicUrl).toBe(is)
  })

  it.each([
    'relations.example.org',
    'ftp://example.org',
    'https://example.org/?x',
    'https://example.org/#x',
    'https://me@example.org',
    'https://example.org/a b',
    'https://example.org/../x',
    'https://example.org:99999',
  ])('%s is refused in one sentence with the remedy', (given) => {
    expect(() => loadConfig({ ENTENTE_PUBLIC_URL: given })).toThrow(
      /^ENTENTE_PUBLIC_URL is ".*": set it to the address that readers use, such as https:\/\/example.org\/entente/,
    )
  })
})

describe('an address in what is taken away', () => {
  it.each([
    ['the inner one', 'Host: 127.0.0.1:1', 'X-Forwarded-Host: entente.example.org', 'X-Forwarded-Proto: https'],
    ['that of somebody else', 'Host: evil.example', 'X-Forwarded-Proto: https,http', 'X-Forwarded-Prefix: /p'],
    ['a container with an underscore', 'Host: entente_web:4000'],
    ['no name at all', 'Host: 127.0.0.1:4000:9'],
  ])('is the public one, path and all, whatever the request says of hosts: %s', async (_what, ...headers) => {
    const file = await said(told.url, COUNT, ...headers)
    expect(file).toMatch(/^HTTP\/1\.1 200 /)
    expect(permalinkIn(file)).toMatch(/^https:\/\/relations\.example\.org\/entente\/answers\/VNM\.comprehensive/)
    for (const path of ['/revisions.atom', `${new URL(permalinkIn(file)).pathname.slice('/entente'.length)}.atom`]) {
      const feed = await said(told.url, path, ...headers)
      expect(feed).toMatch(/^HTTP\/1\.1 200 /)
      expect(feed.match(/href="(?!https:\/\/relations\.example\.org\/entente\/)[^"]*"/g)).toBeNull()
      expect(feed).not.toMatch(/evil|4000/)
    }
  })

  it.each(['evil.example', 'entente_web:4000', '127.0.0.1:4000:9', 'a b', 'a"b<c>', ''])(
    'is that of its own machine where nobody has said, and the Host "%s" is in no file',
    async (host) => {
      const file = await said(silent.url, COUNT, `Host: ${host}`)
      expect(permalinkIn(file)).toMatch(new RegExp(`^${silent.url}/answers/VNM\\.comprehensive`))
      const feed = await said(silent.url, '/revisions.atom', `Host: ${host}`)
      expect(feed).toMatch(/^HTTP\/1\.1 200 /)
      expect(feed.match(new RegExp(`href="(?!${silent.url}/)[^"]*"`, 'g'))).toBeNull()
    },
  )

  it('is in the API a path where nobody has said, and else the public one, in footnotes too', async () => {
    const { data } = (await (await fetch(`${silent.url}/graphql`, ASKED)).json()) as { data: object }
    expect(JSON.stringify(data)).not.toMatch(/https?:\/\/(?!creative)/)
    const all = (await (await fetch(`${told.url}/entente/graphql`, ASKED)).json()) as {
      data: Record<string, { permalink: string; footnote: string }>
    }
    expect(JSON.stringify(all.data)).toBe(
      JSON.stringify(data).replaceAll(/(?<=[" ])\/answers\//g, `${PUBLIC}/answers/`),
    )
  })
})

describe('a server under a path', () => {
  it.each(['', '/entente'])('answers whether or not a proxy takes the path away: "%s"', async (path) => {
    for (const at of ['/healthz', COUNT, '/revisions.atom'])
      expect((await fetch(`${told.url}${path}${at}`)).status).toBe(200)
  })

  it('has nothing at a path that only begins like its own', async () => {
    expect((await fetch(`${told.url}/ententex/healthz`)).status).not.toBe(200)
    expect((await fetch(`${silent.url}/entente/healthz`)).status).not.toBe(200)
  })

  it('leads who opens the endpoint in a browser to the editor beside it', async () => {
    const { headers } = await fetch(`${told.url}/entente/graphql`, {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    })
    expect(new URL(headers.get('location') ?? '', `${PUBLIC}/graphql`).href).toBe(`${PUBLIC}/graphiql/`)
  })
})
