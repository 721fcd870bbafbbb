import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

interface Row {
  readonly id: string
  readonly verdict: string
  readonly evidence: { readonly residual: number | null; readonly explanation: string; readonly counts: unknown[] }
}

const ROW = `id verdict permalink evidence { residual explanation
  counts { value upper withinMembers members { actor { id name } citations { source { id } } } } moves { sentence } members { name } }`

/** A list of claims, read page by page. */
async function pages(first: number, args = ''): Promise<{ rows: Row[]; totals: number[]; pages: number }> {
  const rows: Row[] = []
  const totals: number[] = []
  let after: string | null = null
  for (let n = 1; ; n++) {
    const { data, errors } = await api.ask(
      `query ($after: String) { claims(first: ${first}, after: $after${args}) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { ${ROW} } } } }`,
      { after },
    )
    expect(errors).toBeUndefined()
    const { totalCount, pageInfo, edges } = data.claims
    totals.push(totalCount)
    rows.push(...edges.map(({ node }: { node: Row }) => node))
    expect(pageInfo.hasPreviousPage).toBe(n > 1)
    expect(pageInfo.endCursor).toBe(edges.at(-1).cursor)
    if (!pageInfo.hasNextPage) return { rows, totals, pages: n }
    after = pageInfo.endCursor
  }
}

describe('claims by pages', () => {
  it('are the same rows, checked alike, however long a page is', async () => {
    const [long, short] = [await pages(200), await pages(17)]
    expect(long.pages).toBe(1)
    expect(short.pages).toBeGreaterThan(5)
    expect(short.rows).toEqual(long.rows)
    expect(new Set([...short.totals, ...long.totals])).toEqual(new Set([long.rows.length]))
  })

  it('are the same about one actor', async () => {
    const about = await pages(10, ', about: "VNM"')
    const all = await pages(200)
    expect(about.rows.length).toBeGreaterThan(0)
    for (const row of about.rows) expect(all.rows).toContainEqual(row)
  })

  it('of some verdicts are those of all claims that have them', async () => {
    const all = await pages(200)
    const wrong = await pages(4, ', verdicts: [DIFFERS, IMPOSSIBLE]')
    expect(wrong.pages).toBeGreaterThan(1)
    expect(wrong.rows).toEqual(all.rows.filter(({ verdict }) => verdict === 'DIFFERS' || verdict === 'IMPOSSIBLE'))
  })

  it('refuse a cursor that names no row, and an actor that nobody knows', async () => {
    const { data } = await api.ask(
      '{ claims(verdicts: [DIFFERS], first: 1) { pageInfo { endCursor } } claims2: claims(first: 1) { pageInfo { endCursor } } }',
    )
    const [list, revision, knownAt, validAt, place] = JSON.parse(
      Buffer.from(data.claims2.pageInfo.endCursor, 'base64url').toString('utf8'),
    )
    const nameless = Buffer.from(JSON.stringify([list, revision, knownAt, validAt, place])).toString('base64url')
    for (const after of [nameless, data.claims.pageInfo.endCursor]) {
      const { errors } = await api.ask('query ($after: String) { claims(first: 1, after: $after) { totalCount } }', {
        after,
      })
      expect(errors?.[0]?.extensions?.code).toBe('BAD_CURSOR')
    }
    const unknown = await api.ask('{ claims(about: "ZZZ", first: 1) { totalCount } }')
    expect(unknown.errors?.[0]?.extensions?.code).toBe('UNKNOWN_ID')
  })
})

describe('what follows from all claims', () => {
  it('is derived once for all who ask at the same time', async () => {
    const sent = async (words: readonly string[]): Promise<number> => {
      const before = api.store.statementsSent()
      const query = (n: string) => `{ claims(about: "VNM", verdicts: [AGREES], first: 1) { totalCount } } # ${n}`
      const answers = await Promise.all(words.map((n) => api.ask(query(n))))
      expect(answers[0]?.data.claims.totalCount).toBeGreaterThan(0)
      return api.store.statementsSent() - before
    }
    // Each of four looks up its moment and asks for its page; what is derived is a page or two of claims and one of decisions, once.
    const [first, again] = [await sent(['a', 'b', 'c', 'd']), await sent(['e', 'f', 'g', 'h'])]
    expect(again).toBeLessThanOrEqual(8)
    expect(first - again).toBeGreaterThanOrEqual(2)
    expect(first - again).toBeLessThanOrEqual(3)
  })

  it('is derived once for a revision: asked again, it asks the store for the head and for what is on the page', async () => {
    const query = '{ contradictions(first: 100) { edges { node { id explanation } } } }'
    const first = await api.ask(query)
    const before = api.store.statementsSent()
    // Asked in other words, so that no answer can be at hand as bytes.
    const again = await api.ask(`${query} # again`)
    expect(api.store.statementsSent() - before).toBeLessThanOrEqual(2)
    expect(again).toEqual(first)
  })

  it('is derived anew for another revision', async () => {
    const { data: revisions } = await api.ask('{ revisions(first: 100) { edges { node { number recordedAt } } } }')
    const counts = []
    for (const { node } of revisions.revisions.edges) {
      const { data } = await api.ask(
        'query ($instant: DateTime) { claims(verdicts: [AGREES], knownAt: $instant) { totalCount } }',
        { instant: node.recordedAt },
      )
      const { data: all } = await api.ask(
        'query ($instant: DateTime) { claims(first: 200, knownAt: $instant) { edges { node { verdict } } } }',
        { instant: node.recordedAt },
      )
      expect(data.claims.totalCount).toBe(
        all.claims.edges.filter((edge: { node: { verdict: string } }) => edge.node.verdict === 'AGREES').length,
      )
      counts.push(data.claims.totalCount)
    }
    expect(new Set(counts).size).toBeGreaterThan(1)
  })
})
