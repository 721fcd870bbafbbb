import { get } from 'node:http'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'
import { listening } from './listening.ts'

let api: Api
let url: string
let stop: () => Promise<void>

beforeAll(async () => {
  api = await openSeededApi()
  ;({ url, stop } = await listening(api.store))
})
afterAll(async () => {
  await stop()
  await api.close()
})

/** The status that is answered to a GET with the header by which a browser says whose page asks; Node's `fetch` would not send it. */
const fromSite = (path: string, site: string | null): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const headers = site === null ? {} : { 'Sec-Fetch-Site': site }
    const { port } = new URL(url)
    get({ port, host: '127.0.0.1', path, headers }, (response) => resolve(response.resume().statusCode)).on(
      'error',
      reject,
    )
  })

describe('GraphQL over HTTP', () => {
  // The address is known only once the server listens; the audits are named before.
  for (const audit of serverAudits({
    url: () => `${url}/graphql`,
    fetchFn: (input: string, init: RequestInit) => fetch(input, init),
  })) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn()
      if (result.status !== 'ok') throw new Error(`${result.status}: ${'reason' in result ? result.reason : ''}`)
    })
  }

  it('refuses a body that is too large, as a GraphQL error in JSON that names the limit', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }', variables: { padding: 'x'.repeat(300 * 1024) } }),
    })
    expect(response.status).toBe(413)
    expect(response.headers.get('content-type')).toMatch(/json/)
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED' }, message: expect.stringContaining('262,144') }],
    })
  })

  it('refuses one that does not say its length, too', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(64 * 1024))
    const body = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 8; i++) controller.enqueue(chunk)
        controller.close()
      },
    })
    const status = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit).then(
      (response) => response.status,
      // The server closes the connection; a client still sending may see that first.
      () => 413,
    )
    expect(status).toBe(413)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  const posted = (body: string) => ({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  it.each<[string, string, RequestInit, number, object]>([
    ['a body that is no JSON', '', posted('{"query":'), 400, { what: 'notJson' }],
    ['a body that is a number', '', posted('3'), 400, { what: 'notJson' }],
    ['a list of questions', '', posted('[]'), 400, { what: 'batch' }],
    ['a body without a query', '', posted('{"variables":{}}'), 400, { what: 'noQuery' }],
    ['an address without a query', '?variables={}', {}, 400, { what: 'noQuery' }],
    ['a query that is no text', '', posted('{"query":3}'), 400, { what: 'wrongPart', part: 'query' }],
    [
      'variables in a list',
      '',
      posted('{"query":"{__typename}","variables":[1]}'),
      400,
      { what: 'wrongPart', part: 'variables' },
    ],
    [
      'a part that there is not',
      '',
      posted('{"query":"{__typename}","id":1}'),
      400,
      { what: 'unknownPart', part: 'id', known: ['query', 'operationName', 'variables', 'extensions'] },
    ],
    [
      'several operations and none named',
      '',
      posted('{"query":"query A{__typename} query B{__typename}"}'),
      400,
      { what: 'whichOperation', known: ['A', 'B'] },
    ],
    [
      'an operation that there is not',
      '',
      posted('{"query":"query A{__typename}","operationName":"C"}'),
      400,
      { what: 'noSuchOperation', name: 'C', known: ['A'] },
    ],
    [
      'another method',
      '',
      { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: '{}' },
      405,
      { what: 'method' },
    ],
    ['asking for leave', '', { method: 'OPTIONS' }, 405, { what: 'method' }],
    ['a change in an address', '?query=mutation{a}', {}, 405, { what: 'operation', operation: 'mutation' }],
    [
      'an answer that is a picture',
      '',
      { ...posted('{"query":"{__typename}"}'), headers: { 'Content-Type': 'application/json', Accept: 'image/png' } },
      406,
      { what: 'accept' },
    ],
  ])('refuses %s with what is wrong, and tells nothing of its inside', async (_what, search, init, status, values) => {
    const response = await fetch(`${url}/graphql${search}`, init)
    expect(response.status).toBe(status)
    const answer = (await response.json()) as { errors: { message: string; extensions: object }[] }
    expect(answer.errors).toEqual([
      { message: expect.stringMatching(/\w/), extensions: { code: 'BAD_REQUEST', values } },
    ])
  })

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
    [
      'a form of parts',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n{__typename}\r\n--x--\r\n',
    ],
    ['plain text', 'text/plain;charset=UTF-8', '{"query":"{__typename}"}'],
    ['a bare document', 'application/graphql', '{__typename}'],
    ['what only begins like JSON', 'application/jsonx', '{"query":"{__typename}"}'],
  ])('takes no question from %s, which any page may send, and names its type', async (_what, type, body) => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'Content-Type': type }, body })
    expect(response.status).toBe(415)
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] }
    expect(errors[0]?.message).toContain(`"${type}"`)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_REQUEST', values: { what: 'contentType', given: type } })
  })

  it('takes no question of no stated type', async () => {
    const body = new TextEncoder().encode('{"query":"{__typename}"}')
    expect((await fetch(`${url}/graphql`, { method: 'POST', body })).status).toBe(415)
  })

  it.each([
    ['cross-site', 403],
    ['same-site', 403],
    ['same-origin', 200],
    ['none', 200],
    [null, 200],
  ])(
    'answers a question in an address to its own pages and to programs only: Sec-Fetch-Site %s gives %i',
    async (site, status) => {
      // Asked before by its own page, so that an answer is kept.
      const address = `${url}/graphql?query={__typename}`
      expect((await fetch(address)).status).toBe(200)
      expect(await fromSite('/graphql?query={__typename}', site)).toBe(status)
    },
  )

  it('gives files to any page and spreadsheet', async () => {
    expect(await fromSite('/counts/VNM/comprehensive-or-higher.csv', 'cross-site')).toBe(200)
  })

  it('sends a person who opens the endpoint to the editor', async () => {
    const response = await fetch(`${url}/graphql`, { headers: { Accept: 'text/html' }, redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, 'graphiql/'])
  })
})

describe('the addresses beside it', () => {
  it('say that the process runs and that the store answers, with the head revision', async () => {
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' })
    const head = await api.store.log.head()
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({
      status: 'ready',
      revision: head?.number,
      recordedAt: head?.recordedAt,
    })
  })

  it('carry a policy that lets nothing come from another host', async () => {
    for (const path of ['/', '/healthz', '/graphql?query={__typename}', '/graphiql/']) {
      const response = await fetch(`${url}${path}`)
      expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('answer only GET and HEAD', async () => {
    const response = await fetch(`${url}/`, { method: 'DELETE' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('say so where the page has not been built', async () => {
    const response = await fetch(`${url}/`)
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm run build')
  })
})
