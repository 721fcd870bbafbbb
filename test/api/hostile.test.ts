import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'
import { listening } from './listening.ts'

// Requests that nobody means well by: each is refused by name, none is an error of the server's own.

let api: Api
let url: string
let stop: () => Promise<void>
const reported: unknown[] = []

beforeAll(async () => {
  api = await openSeededApi()
  ;({ url, stop } = await listening(api.store, (error) => reported.push(error)))
})
afterAll(async () => {
  await stop()
  await api.close()
})

const post = async (query: string, variables = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, text: await response.text() }
}

const permalinkOf = (question: object): string =>
  `/answers/${Buffer.from(JSON.stringify(question)).toString('base64url')}.AAAAAAAAAAAAAAAAAAAAAA`

const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

describe('an address', () => {
  it.each([
    '/counts/%E0%A4%A/x.csv',
    '/counts/VNM/comprehensive-or-higher.constructor',
    '/counts/VNM/comprehensive-or-higher.__proto__',
    '/counts/VNM/comprehensive-or-higher.csv?validat=2001',
    '/counts/VNM/comprehensive-or-higher.csv?language=fr',
    '/counts/VNM/comprehensive-or-higher.csv?knownAt=9999-12-31T23:59:59-23:59',
    `/counts/${'A'.repeat(5000)}/x.csv`,
    '/answers/',
    '/answers/a.b.constructor',
    permalinkOf({ kind: 'count', of: 'VNM', definition: 7, validAt: '2025', revision: 1, knownAt: 'x' }),
    permalinkOf({ kind: 'constructor', revision: 1, knownAt: 'x' }),
    permalinkOf({ kind: 'diff', revision: 1 }),
    '/graphql?query={__typename}&variables={bad',
  ])('%s is refused with a status of the asker’s', async (path) => {
    const response = await fetch(`${url}${path}`)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect((await response.text()).length).toBeLessThan(2_000)
  })
})

describe('a question', () => {
  it.each<[string, string]>([
    ['{a'.repeat(2000), 'an endless nesting of braces'],
    [`{ state(iso3: "${'A'.repeat(100_000)}") { id } }`, 'a long id that is looked up'],
    [`{ network(of: "${'A'.repeat(100_000)}") { revision } }`, 'a long id that is computed about'],
    [`{ search(text: "${'a '.repeat(20_000)}") { totalCount } }`, 'a long search'],
    ['{ search(text: "\\u0000") { totalCount } }', 'a control character'],
    [
      `{ ${Array.from({ length: 40 }, (_, i) => `s${i}: __schema { types { name } }`).join(' ')} }`,
      'introspection many times over',
    ],
    [
      `{ transitions(of: "VNM", after: "${cursor('transitions {"of":"VNM"}', 99, '2026-01-01T00:00:00.000Z', '2025', 0)}") { totalCount } }`,
      'a cursor of a revision that is not there',
    ],
    [
      `{ search(text: "a", after: "${cursor('search {"text":"a"}', 1, '1', 'junk', 0)}") { totalCount } }`,
      'a cursor that was made up',
    ],
    ['{ partnerCount(of: "VNM", definition: "__proto__") { value } }', 'the name of an object’s own property'],
    ['{ network(of: "constructor") { revision } }', 'the same as an owner'],
  ])('%#: %s', async (query) => {
    const { status, text } = await post(query)
    expect(status).toBeLessThan(500)
    expect(text).not.toContain('INTERNAL')
    expect(text.length).toBeLessThan(2_000)
  })
})

describe('a connection', () => {
  it('that is cut off in the middle of a body troubles nobody', async () => {
    const { port, hostname } = new URL(url)
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query"',
        )
        setTimeout(() => socket.destroy(), 20)
      })
      socket.once('close', () => resolve())
    })
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('that speaks no HTTP is told so in JSON', async () => {
    const { port, hostname } = new URL(url)
    const said = await new Promise<string>((resolve) => {
      let text = ''
      const socket = connect(Number(port), hostname, () => socket.write('what is this\r\n\r\n'))
      socket.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      socket.once('close', () => resolve(text))
    })
    expect(said).toMatch(/^HTTP\/1\.1 400 /)
    expect(said).toContain('"code":"BAD_REQUEST"')
  })
})

describe('the log of errors', () => {
  it('stays empty through all of this', () => {
    expect(reported).toEqual([])
  })
})
