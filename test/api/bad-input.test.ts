import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

/** The one error of an answer. */
const errorOf = async (query: string, variables?: Record<string, unknown>) => {
  const { errors } = await api.ask(query, variables)
  expect(errors).toHaveLength(1)
  return { code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message ?? '' }
}

describe('a day that is none', () => {
  it.each([
    ['2025-02-30', '2025-02 has 28 days'],
    ['2025-13', 'no month 13'],
    ['yesterday', 'is not a date'],
  ])('%s is a BAD_DATE with the value and the remedy, in the text and in a variable', async (day, why) => {
    const inText = await errorOf(`{ network(of: "VNM", validAt: "${day}") { revision } }`)
    const inVariable = await errorOf('query ($day: PartialDate) { network(of: "VNM", validAt: $day) { revision } }', {
      day,
    })
    for (const { code, message } of [inText, inVariable]) {
      expect(code).toBe('BAD_DATE')
      expect(message).toContain(day)
      expect(message).toContain(why)
      expect(message).toContain('2013-06')
    }
  })

  it('is also a number', async () => {
    expect((await errorOf('{ network(of: "VNM", validAt: 2004) { revision } }')).code).toBe('BAD_DATE')
    expect(
      (await errorOf('query ($day: PartialDate) { network(of: "VNM", validAt: $day) { revision } }', { day: 2004 }))
        .code,
    ).toBe('BAD_DATE')
  })
})

describe('an instant', () => {
  it.each(['2026-02-30T00:00:00Z', '2026-01-01', '2026-01-01T00:00:00', 'now'])(
    '%s is refused as knownAt',
    async (knownAt) => {
      const inText = await errorOf(`{ network(of: "VNM", knownAt: "${knownAt}") { revision } }`)
      expect(inText).toMatchObject({ code: 'BAD_DATE', message: expect.stringContaining(knownAt) })
      expect(
        (await errorOf('query ($k: DateTime) { network(of: "VNM", knownAt: $k) { revision } }', { k: knownAt })).code,
      ).toBe('BAD_DATE')
    },
  )

  it('in the future is refused, and the newest one said', async () => {
    expect(await errorOf('{ network(of: "VNM", knownAt: "2999-01-01T00:00:00Z") { revision } }')).toMatchObject({
      code: 'BAD_DATE',
      message: expect.stringMatching(/2999.*in the future.*newest/),
    })
  })

  it('with another offset is the same instant', async () => {
    const { data } = await api.ask('{ revisions(first: 1) { edges { node { number recordedAt } } } }')
    const { number, recordedAt } = data.revisions.edges[0].node
    const moved = new Date(Date.parse(recordedAt) + 7 * 3_600_000).toISOString().replace('Z', '+07:00')
    const answer = await api.ask('query ($k: DateTime) { network(of: "VNM", knownAt: $k) { revision knownAt } }', {
      k: moved,
    })
    expect(answer.data.network).toEqual({ revision: number, knownAt: recordedAt })
  })

  it('before the first revision is refused, and the first one said', async () => {
    const k = '2000-01-01T00:00:00Z'
    for (const query of [
      `{ network(of: "VNM", knownAt: "${k}") { revision } }`,
      `{ owners(knownAt: "${k}") { id } }`,
    ]) {
      expect(await errorOf(query)).toMatchObject({
        code: 'BAD_DATE',
        message: expect.stringMatching(/2000.*before the first revision.*the first is revision 1 of 2026/),
      })
    }
  })
})

describe('an id that names nothing', () => {
  it.each([
    '{ network(of: "ZZZ") { revision } }',
    '{ network(of: "VNM", ladder: "VNM/other") { revision } }',
    '{ network(of: "VNM", levels: ["VNM/partnership/none"]) { revision } }',
    '{ network(of: "VNM", within: "g21") { revision } }',
    '{ networkDiff(of: "ZZZ", from: "2024", to: "2025") { permalink } }',
    '{ transitions(of: "ZZZ") { totalCount } }',
    '{ transitions(of: "VNM", partner: "ZZZ") { totalCount } }',
    '{ partnerCount(of: "ZZZ", definition: "comprehensive-or-higher") { value } }',
    '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", within: "nobody") { value } }',
    '{ levelCounts(of: "ZZZ") { exactly } }',
    '{ partnership(of: "VNM", with: "ZZZ") { id } }',
    '{ partnership(of: "ZZZ", with: "VNM") { id } }',
    '{ countingDefinitions(of: "ZZZ") { id } }',
  ])('%s is UNKNOWN_ID', async (query) => {
    expect((await errorOf(query)).code).toBe('UNKNOWN_ID')
  })

  it.each([
    ['{ state(iso3: "ZZZ") { id } }', 'state'],
    ['{ state(iso3: "eu") { id } }', 'state'],
    ['{ actor(id: "nobody") { id } }', 'actor'],
    ['{ partnership(of: "VNM", with: "BTN") { id } }', 'partnership'],
    ['{ partnership(of: "FRA", with: "VNM") { id } }', 'partnership'],
  ])('%s is null', async (query, field) => {
    const { data, errors } = await api.ask(query)
    expect(errors).toBeUndefined()
    expect(data[field]).toBeNull()
  })
})

describe('what else is refused', () => {
  it('an unknown definition, with those that there are', async () => {
    for (const name of ['comprehensive', 'comprehensive-or-higher@99']) {
      expect(await errorOf(`{ partnerCount(of: "VNM", definition: "${name}") { value } }`)).toMatchObject({
        code: 'UNKNOWN_DEFINITION',
        message: expect.stringContaining('comprehensive-or-higher'),
      })
    }
  })

  it('a cursor from elsewhere: of another list, of the same list with other arguments, or made up', async () => {
    const { data } = await api.ask('{ transitions(of: "VNM", first: 1) { pageInfo { endCursor } } }')
    const cursor = data.transitions.pageInfo.endCursor
    for (const query of [
      `{ revisions(after: "${cursor}") { totalCount } }`,
      `{ transitions(of: "VNM", kinds: [ENTRY], after: "${cursor}") { totalCount } }`,
      '{ transitions(of: "VNM", after: "abc") { totalCount } }',
      `{ search(text: "a", after: "${Buffer.from('[]').toString('base64url')}") { totalCount } }`,
    ]) {
      expect((await errorOf(query)).code).toBe('BAD_CURSOR')
    }
  })

  it('a range that runs backwards', async () => {
    expect((await errorOf('{ transitions(of: "VNM", from: "2026", to: "2025") { totalCount } }')).code).toBe(
      'BAD_RANGE',
    )
    expect((await errorOf('{ networkDiff(of: "VNM", from: "2026", to: "2025") { permalink } }')).code).toBe('BAD_RANGE')
    expect(
      (
        await errorOf(
          '{ partnerCountSeries(of: "VNM", definition: "comprehensive-or-higher", from: "2026", to: "2025", step: YEAR) { permalink } }',
        )
      ).code,
    ).toBe('BAD_RANGE')
  })
})

describe('pages of a list', () => {
  it('go through it whole, each row once, under one total and one revision', async () => {
    const { data: whole } = await api.ask(
      '{ transitions(of: "VNM", first: 200) { totalCount edges { node { partner { id } on } } } }',
    )
    const rows: unknown[] = []
    let after: string | null = null
    do {
      const {
        data,
      }: {
        data: {
          transitions: {
            totalCount: number
            edges: { node: unknown }[]
            pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string }
          }
        }
      } = await api.ask(
        'query ($after: String) { transitions(of: "VNM", first: 17, after: $after) { totalCount edges { node { partner { id } on } } pageInfo { hasNextPage hasPreviousPage endCursor } } }',
        { after },
      )
      expect(data.transitions.totalCount).toBe(whole.transitions.totalCount)
      expect(data.transitions.pageInfo.hasPreviousPage).toBe(rows.length > 0)
      rows.push(...data.transitions.edges.map((edge) => edge.node))
      after = data.transitions.pageInfo.hasNextPage ? data.transitions.pageInfo.endCursor : null
    } while (after !== null)
    expect(rows).toEqual(whole.transitions.edges.map((edge: { node: unknown }) => edge.node))
  })

  it('of revisions come newest first', async () => {
    const { data: first } = await api.ask(
      '{ revisions(first: 1) { totalCount edges { node { number } } pageInfo { endCursor } } }',
    )
    const { data: next } = await api.ask(
      'query ($after: String) { revisions(first: 1, after: $after) { totalCount edges { node { number } } } }',
      { after: first.revisions.pageInfo.endCursor },
    )
    expect(first.revisions.edges[0].node.number).toBe(first.revisions.totalCount)
    expect(next.revisions.edges[0].node.number).toBe(first.revisions.totalCount - 1)
    expect(next.revisions.totalCount).toBe(first.revisions.totalCount)
  })
})
