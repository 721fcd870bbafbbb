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
      { what: 'ladder', id: 'VNM/none', of: 'VNM', known: 'VNM/partnership' },
    ],
    [
      '{ network(of: "VNM", levels: ["VNM/partnership/none"]) { revision } }',
      'UNKNOWN_ID',
      { what: 'level', id: 'VNM/partnership/none', of: 'VNM' },
    ],
    [
      '{ partnerCount(of: "VNM", definition: "closest") { value } }',
      'UNKNOWN_DEFINITION',
      { id: 'closest', of: 'VNM', known: expect.stringContaining('comprehensive-or-higher') },
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
    ['{ network(of: "VNM", validAt: "2025-02-30") { revision } }', 'BAD_DATE', { what: 'date', text: '2025-02-30' }],
    ['{ network(of: "VNM", knownAt: "now") { revision } }', 'BAD_DATE', { what: 'instant', text: 'now' }],
    [
      '{ network(of: "VNM", knownAt: "2999-01-01T00:00:00Z") { revision } }',
      'BAD_DATE',
      { what: 'future', instant: '2999-01-01T00:00:00.000Z', newest: expect.any(String) },
    ],
  ])('%s', async (query, code, values) => {
    const { errors } = await api.ask(query)
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.extensions).toMatchObject({ code, values })
  })
})
