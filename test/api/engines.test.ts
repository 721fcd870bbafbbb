import { getIntrospectionQuery, isAbstractType, isInterfaceType, type OperationDefinitionNode } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestContext } from '../../server/asking/request-context.ts'
import { createApi } from '../../server/graphql/api.ts'
import type { ApiRequest } from '../../server/graphql/api-request.ts'
import { compile } from '../../server/graphql/compiled.ts'
import { Documents } from '../../server/graphql/documents.ts'
import { seenByCaller } from '../../server/graphql/error-codes.ts'
import { schema } from '../../server/graphql/schema.ts'
import { wholeApi } from '../../server/graphql/yoga.ts'
import { UNMETERED } from '../../server/work/meter.ts'
import { type Api, openSeededApi } from './api.ts'
import { BUDGETS } from './budgets.ts'

// A question may be executed as it is, compiled, or go the whole way of Yoga: it is the same question.

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

const compiled = (query: string) => {
  const { document } = new Documents(schema).read(query)
  if (document === null) throw new Error(`no document: ${query}`)
  return compile(schema, document, document.definitions[0] as OperationDefinitionNode)
}

describe('what is asked a second time is compiled, and says the same', () => {
  it.each([
    ...BUDGETS.map(({ query }) => query),
    '{ search(text: "a", first: 3) { edges { cursor node { __typename ... on Actor { id name aliases } ... on State { iso3 } } } pageInfo { endCursor } } }',
    '{ partnership(of: "VNM", with: "KOR") { history { at { outcomes { __typename ... on Instrument { title } ... on Transition { kind on } } } } } }',
    'fragment A on Actor { id ...B ...B } fragment B on Actor { name } { network(of: "VNM", validAt: "2025-12-31") { of { ...A ...B } links { partner { ...A } } } }',
    '{ nowhere: actor(id: "nowhere") { id } partnership(of: "VNM", with: "ATA") { of { id } } }',
    '{ a: network(of: "XYZ") { revision } b: transitions(of: "VNM", first: 2) { totalCount } }',
    '{ partnerCount(of: "VNM", definition: "no-such-definition") { value } }',
    '{ claims(first: 5) { edges { node { id verdict citations { source { title } } evidence { counts { value } } } } } }',
  ])('%s', async (query) => {
    const [first, second, third] = [await api.ask(query), await api.ask(query), await api.ask(query)]
    expect(JSON.stringify(second)).toBe(JSON.stringify(first))
    expect(JSON.stringify(third)).toBe(JSON.stringify(first))
    const { document } = new Documents(schema).read(query)
    if (document?.definitions[0]?.kind === 'OperationDefinition') expect(await compiled(query)).not.toBeNull()
  })

  it('with variables, those that are refused included', async () => {
    const query =
      'query ($day: PartialDate, $language: Language) { network(of: "VNM", validAt: $day) { validAt of { name(language: $language) } } }'
    for (const variables of [
      { day: '2025', language: 'vi' },
      { day: null },
      {},
      { day: '2025-02-30' },
      { day: 7 },
      { language: 'xx' },
    ]) {
      const [first, second] = [await api.ask(query, variables), await api.ask(query, variables)]
      expect(JSON.stringify(second)).toBe(JSON.stringify(first))
      if ('day' in variables && variables.day !== '2025' && variables.day !== null)
        expect(second.errors?.[0]?.extensions?.code).toBe('BAD_DATE')
    }
  })

  it('no interface or union leaves it to its members to say which of them a value is: compiled, such a question would never be answered', () => {
    const unsaid = Object.values(schema.getTypeMap())
      .filter((type) => isAbstractType(type) && (!isInterfaceType(type) || schema.getPossibleTypes(type).length > 0))
      .filter((type) => {
        const { pothosOptions } = type.extensions as { pothosOptions?: { resolveType?: unknown } }
        return pothosOptions?.resolveType === undefined
      })
      .map(({ name }) => name)
    expect(unsaid).toEqual([])
  })
})

describe('a document is left uncompiled', () => {
  const doubling = [
    ...Array.from({ length: 30 }, (_, i) => `fragment F${i} on Actor { ...F${i + 1} ...F${i + 1} }`),
    'fragment F30 on Actor { __typename }',
  ].join(' ')

  it.each([
    ['that has conditions', '{ network(of: "VNM") { of { id @include(if: true) } } }'],
    ['that has several operations', 'query A { __typename } query B { __typename }'],
    ['whose aliases are no keys', '{ __proto__: __typename }'],
    ['whose fragments are far longer where they are used', `{ network(of: "VNM") { of { ...F0 } } } ${doubling}`],
  ])('%s, and answered all the same', async (_what, query) => {
    expect(await compiled(query)).toBeNull()
    const operationName = query.startsWith('query A') ? { operationName: 'A' } : {}
    const ask = async () =>
      (
        await api.fetch('/graphql', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ query, ...operationName }),
        })
      ).text()
    const [first, second] = [await ask(), await ask()]
    expect(second).toBe(first)
    expect(first).toMatch(/^\{"data":/)
  })
})

// What is no question in form is refused before either way.
describe('the short way and the whole way', () => {
  const posted = (body: object, headers: Record<string, string> = {}): ApiRequest => ({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const got = (given: Record<string, string>, accept?: string): ApiRequest => ({
    method: 'GET',
    url: `/graphql?${new URLSearchParams(given)}`,
    headers: { accept },
    body: '',
  })

  it.each<[string, ApiRequest]>([
    ['a question', posted({ query: '{ network(of: "VNM", validAt: "2025") { validAt revision } }' })],
    ['by address', got({ query: 'query ($of: ID!) { network(of: $of) { of { id } } }', variables: '{"of":"VNM"}' })],
    ['with a name', posted({ query: 'query A { a: __typename } query B { b: __typename }', operationName: 'B' })],
    ['introspection', posted({ query: getIntrospectionQuery() })],
    ['an unknown owner', posted({ query: '{ network(of: "XYZ") { revision } }' })],
    ['a field that is not there', posted({ query: '{ nothing }' })],
    ['no document', posted({ query: '{' })],
    ['a limit', posted({ query: `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: owners { id }`).join(' ')} }` })],
    [
      'a bad variable',
      posted({
        query: 'query ($d: PartialDate) { network(of: "VNM", validAt: $d) { revision } }',
        variables: { d: 'x' },
      }),
    ],
    ['a mutation', posted({ query: 'mutation { __typename }' })],
    ['extensions', posted({ query: '{ __typename }', extensions: { a: 1 } })],
    ...[
      'application/json',
      'application/graphql-response+json',
      'application/graphql-response+json, application/json;q=0.9',
      'application/json, */*',
      '*/*',
      'application/*',
      'text/html',
      'text/html, */*;q=0.1',
      'application/json; charset=utf-8',
      'application/json; charset=latin1',
    ].flatMap((accept): [string, ApiRequest][] => [
      [`accepting ${accept}`, posted({ query: '{ __typename }' }, { accept })],
      [`accepting ${accept}, refused`, posted({ query: '{ nothing }' }, { accept })],
    ]),
  ])('give the same status, type and text to %s', async (_what, request) => {
    const documents = new Documents(schema)
    const clock = () => new Date()
    const short = createApi({ store: api.store, clock, report: () => {}, documents })
    const whole = wholeApi(schema, documents, (error) => seenByCaller(error, '-', () => {}))
    const [ours, theirs] = [
      await short.answer(request),
      await whole(request, () => requestContext(api.store, clock, UNMETERED)),
    ]
    expect([ours.status, ours.headers['content-type'], ours.text]).toEqual([
      theirs.status,
      theirs.headers['content-type'],
      theirs.text,
    ])
  })

  it('differ in the code of a wrong variable, which the whole way leaves without one', async () => {
    const request = posted({ query: 'query ($d: ID!) { network(of: $d) { revision } }' })
    const { status, text } = await createApi({
      store: api.store,
      clock: () => new Date(),
      report: () => {},
    }).answer(request)
    expect(status).toBe(400)
    expect(JSON.parse(text).errors[0]).toMatchObject({
      message: 'Variable "$d" of required type "ID!" was not provided.',
      extensions: { code: 'BAD_REQUEST' },
    })
  })
})
