import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WORDS as VIETNAMESE } from '../../schema/words/generated/vi/refusal.ts'
import type { Named } from '../../schema/words/refusal.ts'
import { refusalIn } from '../../web/src/i18n/refusal-in.ts'
import { runEntente } from '../fixtures/run-entente.ts'
import { type Api, openSeededApi } from './api.ts'
import { counting } from './counting.ts'
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

const refusalOf = async (query: string) => {
  const { errors } = await api.ask(query)
  return errors?.[0] as unknown as { message: string; extensions: { code: string; values: Named } }
}

describe('an id that names nobody', () => {
  it.each([
    ['partnership(of: "VNM", with: "United Kingdom") { id }', 'with', 'United Kingdom (GBR)'],
    ['partnership(of: "Vietnam", with: "GBR") { id }', 'of', 'Viet Nam (VNM)'],
    ['network(of: "Laoss") { revision }', 'of', 'Laos (LAO)'],
    ['network(of: "VNM", within: "G-20") { revision }', 'within', 'G20 (g20)'],
    ['transitions(of: "VNM", partner: "Untied Kingdom") { totalCount }', 'partner', 'United Kingdom (GBR)'],
    ['claims(about: "VNN") { totalCount }', 'about', 'Viet Nam (VNM)'],
    ['contradictions(about: "Viet Naam") { totalCount }', 'about', 'Viet Nam (VNM)'],
    ['levelCounts(of: "vnmm") { level { id } }', 'of', 'Viet Nam (VNM)'],
    ['countingDefinitions(of: "Viêt-Nam!") { id }', 'of', 'Viet Nam (VNM)'],
  ])('in %s is refused with those that are nearest', async (field, argument, name) => {
    const { message, extensions } = await refusalOf(`{ ${field} }`)
    expect(extensions).toMatchObject({ code: 'UNKNOWN_ID', values: { what: 'actorNear', argument } })
    expect(extensions.values.names).toContain(name)
    expect(message).toContain(name)
    expect(message).toMatch(/did you mean/)
  })

  it('is refused with their names in the language of whoever is told', async () => {
    const { extensions } = await refusalOf('{ network(of: "Norwayy") { revision } }')
    expect(extensions.values.names).toEqual(['Norway (NOR)'])
    expect(extensions.values.namesIn).toEqual({ en: ['Norway (NOR)'], vi: ['Na Uy (NOR)'] })
    expect(refusalIn(VIETNAMESE, 'vi', extensions)).toContain('muốn hỏi Na Uy (NOR)?')
    const page = await fetch(`${server.url}/counts/Norwayy/comprehensive-or-higher.csv?language=vi`, {
      headers: { Accept: 'text/html' },
    })
    expect(await page.text()).toContain('muốn hỏi Na Uy (NOR)?')
    const told = await fetch(`${server.url}/counts/Norwayy/comprehensive-or-higher.csv?language=vi`)
    expect(await told.text()).toContain('did you mean Norway (NOR)?')
  })

  it('is refused without any where none is near', async () => {
    const { message, extensions } = await refusalOf('{ partnership(of: "VNM", with: "qqqq") { id } }')
    expect(extensions.values).toEqual({ what: 'actor', id: 'qqqq', argument: 'with' })
    expect(message).not.toMatch(/did you mean/)
  })
})

describe('a partnership', () => {
  it('is null only where no relation is known', async () => {
    expect(await api.ask('{ partnership(of: "VNM", with: "BTN") { id } }')).toEqual({ data: { partnership: null } })
  })

  it('that begins later is there, without a level', async () => {
    const { data } = await api.ask('{ partnership(of: "VNM", with: "GBR", validAt: "1990-01-01") { id level { id } } }')
    expect(data.partnership).toEqual({ id: expect.any(String), level: null })
  })
})

describe('a code in any case', () => {
  it.each([
    ['partnership(of: "%of", with: "%with") { owner { id } between { id } }', 'partnership'],
    ['network(of: "%of", within: "%within", validAt: "2025") { of { id } links { partner { id } } }', 'network'],
    [
      'partnerCount(of: "%of", definition: "strategic-or-higher", within: "%within", validAt: "2025-12-31") { value permalink }',
      'partnerCount',
    ],
    ['transitions(of: "%of", partner: "%with") { totalCount edges { cursor } }', 'transitions'],
    ['claims(about: "%of") { totalCount edges { cursor } }', 'claims'],
    ['state(iso3: "%with") { id }', 'state'],
    ['actor(id: "%within") { id }', 'actor'],
  ])('in %s is answered as the id itself, permalink and all', async (field, root) => {
    const asked = (of: string, partner: string, within: string) =>
      api.ask(`{ ${field.replace('%of', of).replace('%within', within).replace('%with', partner)} }`)
    const right = await asked('VNM', 'GBR', 'g20')
    expect(right.data[root]).not.toBeNull()
    expect(await asked('vnm', 'Gbr', 'G20')).toEqual(right)
  })

  it('goes on from page to page', async () => {
    const { data } = await api.ask('{ transitions(of: "vnm", first: 2) { pageInfo { endCursor } } }')
    const after = data.transitions.pageInfo.endCursor
    const next = await api.ask(
      `{ transitions(of: "vnm", first: 2, after: "${after}") { edges { node { partner { id } } } } }`,
    )
    expect(next.errors).toBeUndefined()
    expect(next).toEqual(
      await api.ask(`{ transitions(of: "VNM", first: 2, after: "${after}") { edges { node { partner { id } } } } }`),
    )
  })

  it('is read in the addresses of files, and not in a permalink', async () => {
    const at = '/counts/%of/strategic-or-higher.csv?validAt=2025-12-31&within=%in'
    const get = async (path: string) => (await fetch(`${server.url}${path}`)).text()
    expect(await get(at.replace('%of', 'vnm').replace('%in', 'G20'))).toBe(
      await get(at.replace('%of', 'VNM').replace('%in', 'g20')),
    )
    const { data } = await api.ask(
      '{ partnerCount(of: "VNM", definition: "strategic-or-higher", validAt: "2025-12-31") { permalink } }',
    )
    const { permalink } = data.partnerCount
    expect((await fetch(`${server.url}${permalink.replace('VNM', 'vnm')}.json`)).status).toBe(404)
  })

  it('costs a question that is asked right nothing', async () => {
    const counted = counting(api.store)
    const { apiOver } = await import('./api.ts')
    await apiOver(counted.store, async () => {}).ask('{ network(of: "VNM", within: "g20") { revision } }')
    expect(counted.asked().questions).toBe(1)
  })
})

describe('the address of a file', () => {
  const get = async (path: string) => {
    const response = await fetch(`${server.url}${path}`)
    return { status: response.status, text: await response.text() }
  }
  const COUNT = '/counts/VNM/strategic-or-higher.json?validAt=2001-03-15'

  it('takes the number of a revision for when it was known', async () => {
    const one = await get(`${COUNT}&knownAt=1`)
    expect(one).toEqual(await get(`${COUNT}&knownAt=2026-11-24T15:38:18.154Z`))
    expect(one.status).toBe(200)
    expect(one.text).not.toBe((await get(COUNT)).text)
  })

  it.each([
    ['2000-01-01T00:00:00Z', 400, 'is before the first revision'],
    ['0', 404, 'revision 0 is not held here: the newest is'],
    ['9999', 404, 'revision 9999 is not held here: the newest is'],
    ['yesterday', 400, 'is not an instant'],
  ])('says of knownAt=%s what is wrong with it', async (knownAt, status, why) => {
    const refused = await get(`${COUNT}&knownAt=${knownAt}`)
    expect(refused.status).toBe(status)
    expect(refused.text).toContain(`knownAt: `)
    expect(refused.text).toContain(why)
  })

  it('is that of the definition with its slashes, whether or not they are escaped', async () => {
    const said = 'CHN/partnership/strategic-or-higher'
    for (const definition of [said, encodeURIComponent(said)])
      expect((await get(`/counts/VNM/${definition}.csv`)).text).toContain(`definition \\"${said}\\" is none of VNM`)
  })
})

describe('the command line', () => {
  const count = (...options: string[]) =>
    runEntente(['count', 'vnm', 'strategic-or-higher', '--at', '2001-03-15', '--server', server.url, ...options], {})

  it('takes codes in any case and the number of a revision', async () => {
    const right = await runEntente(
      [
        'count',
        'VNM',
        'strategic-or-higher',
        '--at',
        '2001-03-15',
        '--within',
        'g20',
        '--known-at',
        '2026-11-24T15:38:18.154Z',
        '--server',
        server.url,
      ],
      {},
    )
    expect(right.code).toBe(0)
    expect(await count('--within', 'G20', '--known-at', '1')).toEqual(right)
  })

  it.each([
    ['2000-01-01T00:00:00Z', 'is before the first revision'],
    ['77', 'revision 77 is not held here'],
  ])('says of --known-at %s what is wrong with it', async (knownAt, why) => {
    const { code, err } = await count('--known-at', knownAt)
    expect(code).toBe(1)
    expect(err).toContain(why)
  })
})
