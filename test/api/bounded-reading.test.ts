import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../../server/graphql/api.ts'
import { Documents } from '../../server/graphql/documents.ts'
import { schema } from '../../server/graphql/schema.ts'
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

const post = (query: string): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })

const get = (query: string): Promise<Response> => fetch(`${url}/graphql?${new URLSearchParams({ query })}`)

/** Fragments each of which spreads the next one so many times; the last says what `end` is. Walked without remembering, each level multiplies the work. */
const multiplying = (levels: number, times: number, end: string): string =>
  [
    ...Array.from({ length: levels }, (_, i) => `fragment F${i} on Query { ${`...F${i + 1} `.repeat(times)}}`),
    `fragment F${levels} on Query { ${end} }`,
    'query { ...F0 }',
  ].join(' ')

describe('fragments that multiply', () => {
  // Each of these took longer than the age of the universe, or would: that they end at all is what is tested.
  it.each([
    ['double 130 times', multiplying(130, 2, '__typename'), { data: { __typename: 'Query' } }],
    ['triple 130 times', multiplying(130, 3, '__typename'), { data: { __typename: 'Query' } }],
  ])('and %s over what is free are answered, by POST and by GET', async (_name, query, answer) => {
    expect(await (await post(query)).json()).toEqual(answer)
    // The address of a longer one would be refused for its length.
    if (query.length < 10_000) expect(await (await get(query)).json()).toEqual(answer)
  })

  it.each([
    ['double more often than anybody needs', multiplying(300, 2, '__typename'), /fields of one name/],
    ['double', multiplying(200, 2, 'owners { id }'), /number of root fields/],
    ['triple inside a field', inside(multiplying(200, 3, 'owners { id }')), /number of root fields/],
    ['turn in a circle', `${multiplying(200, 2, '...F0 __typename')}`, /nesting of fields: without end/],
    [
      'turn in two circles through a field',
      'query { ...A ...A } fragment A on Query { ...B ...B network(of: "VNM") { of { ...C ...C } } } fragment B on Query { ...A ...A } fragment C on Actor { ...C ...C }',
      /nesting of fields: without end/,
    ],
  ])('and %s are refused by the name of the limit, by POST and by GET', async (_name, query, message) => {
    for (const response of [await post(query), await get(query)]) {
      const { errors } = (await response.json()) as Awaited<ReturnType<Api['ask']>>
      expect(errors?.[0]?.message).toMatch(message)
      expect(errors?.[0]?.extensions?.code).toBe('LIMIT_EXCEEDED')
    }
  })

  function inside(query: string): string {
    return query.replace('query { ...F0 }', 'query { ... on Query { ...F0 } ... { ...F0 } }')
  }
})

describe('what is remembered of documents', () => {
  const posted = (query: string) => ({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })

  const ask = async (documents: Documents, queries: readonly string[]): Promise<void> => {
    const own = createApi({ store: api.store, clock: () => new Date(), report: () => {}, documents })
    for (const query of queries) {
      await own.answer(posted(query))
    }
  }

  /** Refused for its aliases, and large: 100,000 letters of comment and 2,000 fields. */
  const refused = (i: number): string =>
    `#${i} ${'x'.repeat(100_000)}\n{ owners { ${Array.from({ length: 600 }, (_, n) => `a${n}: id`).join(' ')} } }`

  it('is nothing of those that were refused, by a limit, by the schema or by the parser', async () => {
    const documents = new Documents(schema)
    await ask(
      documents,
      Array.from({ length: 30 }, (_, i) => [refused(i), `{ nothing${i} }`, `{ owners${i} { `]).flat(),
    )
    expect(documents.bytes).toBe(0)
  })

  it('is no more than its bound in bytes of those that were answered, the newest last', async () => {
    const documents = new Documents(schema, 100_000)
    const answered = (i: number): string => `#${i} ${'x'.repeat(10_000)}\n{ __typename }`
    await ask(
      documents,
      Array.from({ length: 30 }, (_, i) => answered(i)),
    )
    expect(documents.bytes).toBeGreaterThan(50_000)
    expect(documents.bytes).toBeLessThanOrEqual(100_000)
    expect(documents.has(answered(29))).toBe(true)
    expect(documents.has(answered(0))).toBe(false)
  })

  it('is nothing of a single one that is larger than the bound', async () => {
    const documents = new Documents(schema, 1_000)
    await ask(documents, [`# ${'x'.repeat(1_000)}\n{ __typename }`])
    expect(documents.bytes).toBe(0)
  })

  it('leaves the heap as it was after many large refusals', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const heap = (): number => {
      collect()
      return process.memoryUsage().heapUsed
    }
    await ask(new Documents(schema), [refused(-1)])
    const own = createApi({ store: api.store, clock: () => new Date(), report: () => {} })
    const before = heap()
    for (let i = 0; i < 100; i++) {
      await own.answer(posted(refused(i)))
    }
    // Remembered, they would be about 80 MB.
    expect(heap() - before).toBeLessThan(20_000_000)
    expect(own).toBeDefined()
  })
})
