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
    ['length', `{ network(of: "${'A'.repeat(80_000)}") { revision } }`, /length of the question.*limit of 80,000/],
    [
      'comparisons of fields that overlap',
      `{ network(of: "VNM") { links { ${Array.from({ length: 480 }, (_, i) => `level { name(language: ${i % 2 ? 'en' : 'vi'}) }`).join(' ')} } } }`,
      /fields of one name.*limit of 10,000 comparisons/,
    ],
    [
      'comparisons of fragments',
      `{ ${Array.from({ length: 200 }, (_, i) => `...F${i}`).join(' ')} } ${Array.from({ length: 200 }, (_, i) => `fragment F${i} on Query { x: __typename }`).join(' ')}`,
      /fields of one name.*limit of 10,000 comparisons/,
    ],
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

  it('of many problems the first ten are told, and that there are more', async () => {
    const { errors } = await api.ask(
      `{ network(of: "VNM") { ${Array.from({ length: 4000 }, (_, i) => `revisian${i}`).join(' ')} } }`,
    )
    expect(errors).toHaveLength(11)
    expect(errors?.at(-1)?.message).toBe('only the first 10 problems of the question are told: mend them and ask again')
    expect(errors?.at(-1)?.extensions).toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('a fragment that uses itself is refused too', async () => {
    const { errors } = await api.ask(
      'query { network(of: "VNM") { ...N } } fragment N on Network { of { id } links { partnership { ...P } } } fragment P on Partnership { history { at { outcomes { ... on Transition { ...T } } } } } fragment T on Transition { at { outcomes { ...T } } }',
    )
    expect(errors?.length).toBeGreaterThan(0)
  })
})

describe('what is allowed', () => {
  it('is a field named again by every one of fifty fragments', async () => {
    const fragments = Array.from({ length: 50 }, (_, i) => `fragment F${i} on Network { revision of { id } }`)
    const { data, errors } = await api.ask(
      `{ network(of: "VNM") { ${fragments.map((_, i) => `...F${i}`).join(' ')} } } ${fragments.join(' ')}`,
    )
    expect(errors).toBeUndefined()
    expect(data.network.of.id).toBe('VNM')
  })

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
