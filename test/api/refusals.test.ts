import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

// A client that says refusals in its reader's language needs what the sentence names, not the sentence.
describe('a refusal carries what it names', () => {
  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['{ network(of: "ZZZ") { revision } }', 'UNKNOWN_ID', { what: 'actor', id: 'ZZZ', argument: 'of' }],
    [
      '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", within: "nobody") { value } }',
      'UNKNOWN_ID',
      { what: 'actor', id: 'nobody', argument: 'within' },
    ],
    [
      '{ network(of: "VNM", ladder: "VNM/none") { revision } }',
      'UNKNOWN_ID',
      { what: 'ladder', id: 'VNM/none', of: 'VNM', known: ['VNM/partnership'] },
    ],
    [
      '{ network(of: "VNM", levels: ["VNM/partnership/none"]) { revision } }',
      'UNKNOWN_ID',
      { what: 'level', id: 'VNM/partnership/none', of: 'VNM/partnership', argument: 'levels' },
    ],
    [
      '{ partnerCount(of: "VNM", definition: "closest") { value } }',
      'UNKNOWN_DEFINITION',
      { what: 'definition', id: 'closest', of: 'VNM', known: expect.arrayContaining(['comprehensive-or-higher']) },
    ],
    [
      '{ networkDiff(of: "VNM", from: "2025-01-02", to: "2025-01-01") { sentences } }',
      'BAD_RANGE',
      { what: 'order', from: '2025-01-02', to: '2025-01-01' },
    ],
    [
      '{ partnerCountSeries(of: "VNM", definition: "comprehensive-or-higher", from: "1500", to: "2025", step: MONTH) { permalink } }',
      'LIMIT_EXCEEDED',
      { what: 'points', step: 'MONTH', most: expect.any(Number) },
    ],
    [
      '{ network(of: "VNM", validAt: "2025-02-30") { revision } }',
      'BAD_DATE',
      { what: 'dateOfNoDay', text: '2025-02-30', month: '2025-02', days: 28 },
    ],
    ['{ network(of: "VNM", validAt: 2004) { revision } }', 'BAD_DATE', { what: 'dateAsNumber', text: '2004' }],
    ['{ network(of: "VNM", knownAt: "now") { revision } }', 'BAD_DATE', { what: 'instant', text: 'now' }],
    [
      '{ network(of: "VNM", knownAt: "2999-01-01T00:00:00Z") { revision } }',
      'BAD_DATE',
      { what: 'future', argument: 'knownAt', instant: '2999-01-01T00:00:00.000Z', newest: expect.any(String) },
    ],
    [
      '{ state(iso3: "VNM", knownAt: "2000-01-01T00:00:00Z") { id } }',
      'BAD_DATE',
      {
        what: 'beforeFirst',
        argument: 'knownAt',
        instant: '2000-01-01T00:00:00.000Z',
        revision: 1,
        first: '2026-11-24T15:38:18.154Z',
      },
    ],
    ['{ transitions(of: "VNM", after: "abc") { totalCount } }', 'BAD_CURSOR', { what: 'cursor', text: 'abc' }],
    ['{ revisions(first: 201) { totalCount } }', 'LIMIT_EXCEEDED', { what: 'rows', first: 201, most: 200 }],
    ['{ revisions(first: -1) { totalCount } }', 'BAD_RANGE', { what: 'rowsBelowOne', first: -1, most: 200 }],
    ['{ revisions(first: 0) { totalCount } }', 'BAD_RANGE', { what: 'rowsBelowOne', first: 0, most: 200 }],
    ['mutation { __typename }', 'BAD_REQUEST', { what: 'operation', operation: 'mutation' }],
    ['{ answer(id: "nonsense") { id } }', 'BAD_PERMALINK', { what: 'noPermalink', text: 'nonsense' }],
    [
      '{ answer(id: "VNM.comprehensive-or-higher.1.2025-12-31.s3.000000000000") { id } }',
      'BAD_PERMALINK',
      { what: 'altered' },
    ],
    [
      '{ answer(id: "VNM.comprehensive-or-higher.1.2025-12-31.s99.000000000000") { id } }',
      'BAD_PERMALINK',
      { what: 'lackingSeed', number: 99 },
    ],
    [`{ ${'__typename '.repeat(6000)} }`, 'LIMIT_EXCEEDED', { what: 'tokens', most: 5000 }],
    [
      `{ ${Array.from({ length: 30 }, (_, i) => `s${i}: state(iso3: "VNM") { id }`).join(' ')} }`,
      'LIMIT_EXCEEDED',
      { what: 'rootFields', found: 30, most: 25 },
    ],
  ])('%s', async (query, code, values) => {
    const { errors } = await api.ask(query)
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.extensions).toMatchObject({ code, values })
  })
})
