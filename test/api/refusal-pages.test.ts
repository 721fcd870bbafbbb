import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'
import { listening } from './listening.ts'

let api: Api
let server: Awaited<ReturnType<typeof listening>>
beforeAll(async () => {
  api = await openSeededApi()
  server = await listening(api.store)
}, 60_000)
afterAll(async () => {
  await server.stop()
  await api.close()
})

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

const asked = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${server.url}${path}`, { headers })
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

describe('a refusal', () => {
  it.each([
    [
      '/counts/VNM/comprehensive-or-higher.pdf',
      404,
      'write /counts/&lt;owner&gt;/&lt;definition&gt;.&lt;format&gt;',
      '../../',
    ],
    ['/counts/VNM/comprehensive-or-higher.csv?validAt=2025-02-30', 400, '2025-02 has 28 days', '../../'],
    ['/answers/nothing.csv', 404, '“nothing”'.slice(1, -1), '../'],
    ['/revisions.atom?language=fr', 404, 'use one of en, vi', './'],
  ])('at %s is a sentence on a page to a browser, and JSON to a program', async (path, status, words, way) => {
    const page = await asked(path, { Accept: BROWSER })
    expect([page.status, page.type]).toEqual([status, 'text/html; charset=utf-8'])
    expect(page.text).toContain(words)
    expect(page.text).toContain(`href="${way}"`)
    for (const headers of [{}, { Accept: 'text/csv' }, { Accept: 'application/json, text/html' }]) {
      const told = await asked(path, headers)
      expect([told.status, told.type]).toEqual([status, 'application/json; charset=utf-8'])
      expect(JSON.parse(told.text).errors[0].extensions.code).toMatch(/^[A-Z_]+$/)
    }
  })

  it('is in the language that the address or the browser asks for', async () => {
    const path = '/counts/VNM/nothing.csv'
    const inVietnamese = expect.stringContaining('<html lang="vi">')
    expect((await asked(path, { Accept: BROWSER, 'Accept-Language': 'fr-FR,vi;q=0.8,en;q=0.5' })).text).toEqual(
      inVietnamese,
    )
    expect((await asked(`${path}?language=vi`, { Accept: BROWSER, 'Accept-Language': 'en' })).text).toEqual(
      inVietnamese,
    )
    expect((await asked(path, { Accept: BROWSER })).text).toContain('<html lang="en">')
  })

  it('shows what somebody wrote as words', async () => {
    const { text } = await asked('/counts/VNM/<script>alert(1)</script>.csv', { Accept: BROWSER })
    expect(text).not.toContain('<script>')
  })
})
