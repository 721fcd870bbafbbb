import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../../server/graphql/yoga.ts'
import { createAnswers } from '../../server/http/answers.ts'
import { createPages } from '../../server/http/pages.ts'
import { createHttpServer } from '../../server/http/server.ts'
import { type Api, openSeededApi } from './api.ts'

let api: Api
let server: Server
let url: string

beforeAll(async () => {
  api = await openSeededApi()
  const { store } = api
  server = createHttpServer({
    store,
    api: async () => createApi({ store, clock: () => new Date(), report: () => {} }),
    pages: async () => createPages('/nowhere'),
    answers: async () => createAnswers(store, createPages('/nowhere'), () => new Date()),
    report: () => {},
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await api.close()
})

describe('GraphQL over HTTP', () => {
  // The address is known only once the server listens; the audits are named before.
  for (const audit of serverAudits({ url: () => `${url}/graphql`, fetchFn: (input: string, init: RequestInit) => fetch(input, init) })) {
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
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' }, message: expect.stringContaining('262144') }] })
  })

  it('refuses one that does not say its length, too', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(64 * 1024))
    const body = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 8; i++) controller.enqueue(chunk)
        controller.close()
      },
    })
    const status = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, duplex: 'half' } as RequestInit).then(
      (response) => response.status,
      // The server closes the connection; a client still sending may see that first.
      () => 413,
    )
    expect(status).toBe(413)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('sends a person who opens the endpoint to the editor', async () => {
    const response = await fetch(`${url}/graphql`, { headers: { Accept: 'text/html' }, redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphiql/'])
  })
})

describe('the addresses beside it', () => {
  it('say that the process runs and that the store answers, with the head revision', async () => {
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' })
    const head = await api.store.log.head()
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ready', revision: head?.number, recordedAt: head?.recordedAt })
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
