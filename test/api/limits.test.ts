import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

/** links { partnership { between … } } nests by two; `at { outcomes }` by two more, as deep as one likes. */
const nested = (depth: number): string => {
  const inner = (n: number): string =>
    n <= 0 ? 'id' : n === 1 ? 'at { id }' : `at { outcomes { ... on Transition { ${inner(n - 2)} on } } }`
  return `{ partnership(of: "VNM", with: "GBR") { history { ${inner(depth - 3)} on } } }`.replaceAll(
    '{ id on }',
    '{ on }',
  )
}

describe('a request beyond a limit is LIMIT_EXCEEDED and names the limit', () => {
  it.each([
    ['nesting', nested(40), /nesting of fields.*limit of 16/],
    [
      'aliases',
      `{ ${Array.from({ length: 120 }, (_, i) => `a${i}: __typename b${i}: state(iso3: "VNM") { x${i}: id }`).join(' ')} }`,
      /aliases.*limit of 100|root fields.*limit of 25/,
    ],
    [
      'root fields',
      `{ ${Array.from({ length: 30 }, (_, i) => `s${i}: state(iso3: "VNM") { id }`).join(' ')} }`,
      /root fields.*limit of 25/,
    ],
    ['tokens', `{ ${'__typename '.repeat(6000)} }`, /tokens.*limit of 5,000/],
    ['page size', '{ transitions(of: "VNM", first: 1000) { totalCount } }', /first: 1000.*limit of 200/],
    [
      'points',
      '{ partnerCountSeries(of: "VNM", definition: "comprehensive-or-higher", from: "1900", to: "2025", step: MONTH) { permalink } }',
      /at most 600 points/,
    ],
    [
      'cost',
      `{ transitions(of: "VNM", first: 200) { edges { node { at { outcomes { ... on Transition { at { outcomes { ... on Transition { at { outcomes { ... on Transition { citations { source { id title publisher published } locator original } crosses { id version text } skipped { id name } } } } } } } } } } } } } }`,
      /cost of the question.*limit of 200,000/,
    ],
  ])('%s', async (_name, query, message) => {
    const { errors } = await api.ask(query)
    expect(errors?.every((error) => error.extensions?.code === 'LIMIT_EXCEEDED')).toBe(true)
    expect(errors?.map((error) => error.message).join('\n')).toMatch(message)
  })

  it('a fragment that uses itself is refused too', async () => {
    const { errors } = await api.ask(
      'query { network(of: "VNM") { ...N } } fragment N on Network { of { id } links { partnership { ...P } } } fragment P on Partnership { history { at { outcomes { ... on Transition { ...T } } } } } fragment T on Transition { at { outcomes { ...T } } }',
    )
    expect(errors?.length).toBeGreaterThan(0)
  })
})

describe('what is allowed', () => {
  it('is nesting of twelve', async () => {
    const query =
      '{ partnership(of: "VNM", with: "GBR") { history { at { outcomes { ... on Transition { at { outcomes { ... on Transition { at { outcomes { ... on Transition { at { outcomes { ... on Transition { citations { source { id } } } } } } } } } } } } } } } } }'
    expect((await api.ask(query)).errors).toBeUndefined()
  })

  it('is introspection, however deep', async () => {
    const { data, errors } = await api.ask(getIntrospectionQuery())
    expect(errors).toBeUndefined()
    expect(data.__schema.queryType.name).toBe('Query')
  })
})
