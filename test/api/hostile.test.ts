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
    '//',
  ])('%s is refused with a status of the asker’s', async (path) => {
    const response = await fetch(`${url}${path}`)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    const text = await response.text()
    expect(text.length).toBeLessThan(2_000)
    if (!path.startsWith('/answers/')) expect(JSON.parse(text).errors[0].extensions.code).toMatch(/^[A-Z_]+$/)
  })

  it('of another host is none of ours, and troubles nobody', async () => {
    expect(await said('GET http://[bad/revisions.atom HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 404 /,
    )
  })
})

describe('a feed', () => {
  const feedAt = (host: string) => said(`GET /revisions.atom HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)

  it('tells the words of a reason as words, whatever they look like', async () => {
    const statement = {
      kind: 'name',
      v: 1,
      id: 'hostile/name',
      confidence: 'high',
      actor: 'HUN',
      language: 'hu',
      use: 'alias',
      text: 'Magyarország',
      citations: [{ source: 'country-codes' }],
    } as const
    await api.store.log.append({ by: 'Lan <lan@example.org>', why: 'R&D <script>alert(6)</script> ]]>' }, [
      { op: 'assert', statement },
    ])
    const text = await feedAt('127.0.0.1')
    expect(text).toContain('R&amp;D &lt;script&gt;alert(6)&lt;/script&gt; ]]&gt;</title>')
    expect(text).not.toContain('<script>')
  })

  it.each(['my_app:4000', '[::1]:4000', 'evil.example:99999', 'a b', 'a"b<c>', ''])(
    'is given to who asks with the Host "%s", which is not in it',
    async (host) => {
      const text = await feedAt(host)
      expect(text).toMatch(/^HTTP\/1\.1 200 /)
      if (host !== '') expect(text).not.toContain(host)
    },
  )
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
    const text = await said('what is this\r\n\r\n')
    expect(text).toMatch(/^HTTP\/1\.1 400 /)
    expect(text).toContain('"code":"BAD_REQUEST"')
  })

  it('that sends a body far beyond the limit hears why, each time', async () => {
    for (let i = 0; i < 20; i++) {
      const { status } = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: 'x'.repeat(4 * 1024 * 1024),
      })
      expect(status).toBe(413)
    }
  })
})

describe('a refusal', () => {
  it.each<[string, string, object, string]>([
    [
      'a number of many digits',
      `{ revisions(first: ${'9'.repeat(70_000)}) { totalCount } }`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a variable of another type',
      'query ($v: Int) { revisions(first: $v) { totalCount } }',
      { v: [null] },
      'BAD_REQUEST',
    ],
    [
      'a list of thousands of no words',
      'query ($v: [Verdict!]) { claims(verdicts: $v) { totalCount } }',
      { v: Array.from({ length: 4_000 }, (_, i) => `WORD${i}`) },
      'BAD_REQUEST',
    ],
    [
      'an object for an instant',
      'query ($v: DateTime) { network(of: "VNM", knownAt: $v) { revision } }',
      { v: { constructor: 1 } },
      'BAD_DATE',
    ],
  ])('of %s bears a code and is no echo', async (_what, query, variables, code) => {
    const { text } = await post(query, variables)
    const { errors } = JSON.parse(text) as { errors: { message: string; extensions?: { code?: string } }[] }
    expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(new Set([code]))
    expect(text.length).toBeLessThan(4_000)
    expect(text).not.toContain('[object')
  })

  it('of a question that cannot be read is the same with an empty name of an operation', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename @include(if: 1) }', operationName: '' }),
    })
    expect(await response.text()).toContain('"code":"GRAPHQL_VALIDATION_FAILED"')
  })
})

/** What the server says to bytes on a connection, until it ends. */
function said(bytes: string): Promise<string> {
  const { port, hostname } = new URL(url)
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
    socket.once('close', () => resolve(text))
  })
}

describe('the log of errors', () => {
  it('stays empty through all of this', () => {
    expect(reported).toEqual([])
  })
})
