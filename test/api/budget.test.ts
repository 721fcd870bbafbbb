import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../../server/graphql/api.ts'
import { MOST_WORK, RequestMeter } from '../../server/work/meter.ts'
import { type Api, openSeededApi } from './api.ts'
import { listening } from './listening.ts'

let seeded: Api
let api: ReturnType<typeof createApi>
beforeAll(async () => {
  seeded = await openSeededApi()
  api = createApi({ store: seeded.store, clock: () => new Date('2026-11-27T00:00:00Z'), report: () => {} })
})
afterAll(() => seeded.close())

async function ask(query: string, meter: RequestMeter, variables: object = {}) {
  const answer = await api.answer(
    {
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    },
    meter,
  )
  return { ...answer, ...(JSON.parse(answer.text) as { data?: unknown; errors?: { extensions: object }[] }) }
}

const series = (i: number, selection: string): string =>
  `s${i}: partnerCountSeries(of: "VNM", definition: "comprehensive-or-higher", from: "${1960 + i}-01", to: "${2009 + i}-12", step: MONTH) ${selection}`
const many = (times: number, selection: string): string =>
  `{ ${Array.from({ length: times }, (_, i) => series(i, selection)).join(' ')} }`

describe('the budget of a request', () => {
  it('is one for all its parts: what each alone may ask for is refused together, once, and nothing of it is kept', async () => {
    const members = '{ points { members { actor { id } } } }'
    expect((await ask(many(1, members), new RequestMeter())).errors).toBeUndefined()
    const all = new RequestMeter()
    const refused = await ask(many(25, members), all)
    expect(refused.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'LIMIT_EXCEEDED', values: { what: 'work', most: MOST_WORK } },
    ])
    expect(refused.data).toBeNull()
    expect([refused.status, refused.rests]).toEqual([200, null])
  })

  it('is spent by the same question alike each time, whatever was asked before', async () => {
    const query = '{ claims(first: 50) { edges { node { verdict permalink evidence { explanation } } } } }'
    const [first, second] = [new RequestMeter(), new RequestMeter()]
    await ask(query, first)
    await ask(query, second)
    expect(first.spent).toBeGreaterThan(1_000)
    expect(second.spent).toBe(first.spent)
  })

  it('counts the hash of an answer once, however many fields ask for it', async () => {
    const [once, often] = [new RequestMeter(), new RequestMeter()]
    const names = Array.from({ length: 60 }, (_, i) => `p${i}: permalink f${i}: footnote`).join(' ')
    await ask(many(1, '{ permalink }'), once)
    await ask(
      many(1, `{ permalink ${names.replaceAll(/f(\d+): footnote/g, 'f$1: permalink').slice(0, 1_500)} }`),
      often,
    )
    expect(often.spent - once.spent).toBeLessThan(1_000)
    expect(once.spent).toBeGreaterThan(10_000)
  })

  it('leaves no failure that nobody catches, in whatever part of the answer it was over', async () => {
    const uncaught: unknown[] = []
    const catches = (error: unknown): void => void uncaught.push(error)
    process.on('unhandledRejection', catches)
    const points =
      '{ points { footnote permalink of { name aliases } members { actor { id name } since level { id name } citations { source { title publisher } locator } } } }'
    const whole = new RequestMeter({ work: 100_000_000 })
    await ask(many(1, points), whole)
    for (const part of [0.3, 0.5, 0.6, 0.7, 0.8, 0.9]) {
      // In words of its own each, so that GraphQL's executor answers it, and not what was compiled of it.
      const { errors } = await ask(`${many(1, points)} # ${part}`, new RequestMeter({ work: part * whole.spent }))
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' })
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
    process.off('unhandledRejection', catches)
    expect(uncaught).toEqual([])
  })

  it('is over at the deadline, by a code of its own', async () => {
    const { errors, data, rests } = await ask(
      many(5, '{ points { members { actor { id } } } }'),
      new RequestMeter({ milliseconds: 5 }),
    )
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'DEADLINE_EXCEEDED', values: { what: 'deadline', seconds: 0.005 } },
    ])
    expect([data, rests]).toEqual([null, null])
  })

  it('is not spent any further when whoever asked has gone away', async () => {
    const meter = new RequestMeter({ work: 100_000_000 })
    const answered = ask(many(20, '{ points { members { actor { id } } } }'), meter)
    while (meter.spent < 20_000) await new Promise((resolve) => setImmediate(resolve))
    meter.gone()
    await answered
    const { spent } = meter
    await new Promise((resolve) => setTimeout(resolve, 100))
    // Each part that was under way was told so at its next step.
    expect(meter.spent - spent).toBeLessThan(100)
    expect(spent).toBeLessThan(2_000_000)
  })
})

describe('what would cost before it is refused is refused first', () => {
  it('a text that is looked for, beyond the length of any name', async () => {
    const meter = new RequestMeter()
    const { errors } = await ask('query ($text: String!) { search(text: $text) { totalCount } }', meter, {
      text: 'a b '.repeat(60_000),
    })
    expect(errors?.[0]?.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      values: { what: 'searchText', found: 240_000, most: 500 },
    })
    expect(meter.spent).toBeLessThan(100)
  })

  it('variables with thousands of values', async () => {
    const { errors, status } = await ask(
      'query ($levels: [ID!]) { network(of: "VNM", levels: $levels) { ladder } }',
      new RequestMeter(),
      { levels: Array.from({ length: 20_000 }, (_, i) => `level-${i}`) },
    )
    expect(status).toBe(400)
    expect(errors?.[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', values: { what: 'values', most: 5_000 } })
  })

  it('wrong variables: the first few are told, each with a code, and shown in part', async () => {
    const { errors, text } = await ask(
      'query ($levels: [ID!]) { network(of: "VNM", levels: $levels) { ladder } }',
      new RequestMeter(),
      { levels: Array.from({ length: 1_000 }, () => ({ long: 'x'.repeat(200) })) },
    )
    expect(errors?.every(({ extensions }) => 'code' in extensions)).toBe(true)
    expect(text.length).toBeLessThan(3_000)
  })
})

describe('files, feeds and permalinks', () => {
  it('have the same budget: beyond it a file is refused, and the page of an answer is given all the same', async () => {
    const { data } = await seeded.ask(
      '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31") { permalink } }',
    )
    const { url, stop } = await listening(
      seeded.store,
      () => {},
      () => new Date(),
      { work: 500 },
    )
    const at = (path: string): Promise<Response> => fetch(`${url}${path}`)
    const paths = [
      '/counts/VNM/comprehensive-or-higher.csv?validAt=2025-12-31',
      `${data.partnerCount.permalink}.csv`,
      `${data.partnerCount.permalink}.atom`,
    ]
    for (const path of paths) {
      const response = await at(path)
      const { errors } = (await response.json()) as { errors: { extensions: object }[] }
      expect([path, response.status, errors[0]?.extensions]).toEqual([
        path,
        400,
        { code: 'LIMIT_EXCEEDED', values: { what: 'work', most: 500 } },
      ])
    }
    // There is no page built here, which is what it says.
    expect(await (await at(data.partnerCount.permalink)).text()).toContain('npm run build')
    await stop()
  })
})
