import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SEED_INSTANTS } from '../../server/answers/generated/seed-instants.ts'
import { isOf, readOrigin, spellOrigin } from '../../server/answers/origin.ts'
import { type Api, openSeededApi } from '../api/api.ts'

// A store that holds the seed and, after it, a revision that it recorded itself; and one that holds the seed alone.

let api: Api
let seeded: Api
/** The seed's newest revision. */
const NEWEST = SEED_INSTANTS.length

let own: { readonly number: number; readonly recordedAt: string }

beforeAll(async () => {
  ;[api, seeded] = await Promise.all([openSeededApi(), openSeededApi()])
  own = await api.store.log.append({ by: 'a test', why: 'A group of our own' }, [
    { op: 'assert', statement: { v: 1, kind: 'group', id: 'our-own-group', confidence: 'high', citations: [] } },
  ])
})
afterAll(async () => {
  await api.close()
  await seeded.close()
})

const count = async (of: Api, knownAt?: string): Promise<string> => {
  const { data, errors } = await of.ask(
    'query ($k: DateTime) { partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31", knownAt: $k) { permalink } }',
    { k: knownAt ?? null },
  )
  expect(errors).toBeUndefined()
  return data.partnerCount.permalink.replace('/answers/', '')
}

const opened = (of: Api, id: string) => of.ask('query ($id: ID!) { answer(id: $id) { changed edition } }', { id })

describe('a permalink', () => {
  it('of the seed’s revision is the same in every store that holds the seed', async () => {
    const id = await count(seeded)
    expect(id).toContain(`.s${NEWEST}-`)
    expect(await count(api, SEED_INSTANTS[NEWEST - 1])).toBe(id)
    expect((await opened(api, id)).data.answer).toEqual({ changed: false, edition: 4 })
  })

  it('of a store’s own revision is not taken for the seed’s next: its instant stands for the log, and it opens', async () => {
    expect(own.number).toBe(NEWEST + 1)
    const id = await count(api)
    expect(id).not.toContain(`.s${own.number}-`)
    expect(id).toContain(`.${own.recordedAt.replace(/[-:.]/g, '')}_${own.number}-`)
    expect(encodeURIComponent(id)).toBe(id)
    expect((await opened(api, id)).data.answer).toEqual({ changed: false, edition: 4 })
  })

  it('of a revision that a store lacks says so, in words of its own', async () => {
    const refused = async (of: Api, id: string) => (await opened(of, id)).errors?.[0]
    const ours = await count(api)
    expect(await refused(seeded, ours)).toMatchObject({
      message: `this permalink is of revision ${own.number} of ${own.recordedAt}, which this store's log lacks: ask a store that holds the same log`,
      extensions: { code: 'BAD_PERMALINK', values: { what: 'lacking', number: own.number, instant: own.recordedAt } },
    })
    // The store's revision of that number is there, but it is not the seed's.
    const seedsNext = ours.replace(/\.[^.]+_\d+-/, `.s${own.number}-`)
    expect(await refused(api, seedsNext)).toMatchObject({
      extensions: { values: { what: 'lackingSeed', number: own.number } },
    })
    const another = ours.replace(/\.[^.]+_\d+-/, '.another-log_4-')
    expect(await refused(api, another)).toMatchObject({
      extensions: { values: { what: 'lackingLog', number: 4, log: 'another-log' } },
    })
    expect(await refused(api, `${ours.slice(0, -12)}000000000000`)).toMatchObject({
      extensions: { values: { what: 'altered' } },
    })
  })

  it('written before a program knew that a revision is the seed’s is still of that revision', () => {
    const third = { revision: 3, knownAt: SEED_INSTANTS[2] ?? '' }
    const asOwn = readOrigin(`${third.knownAt.replace(/[-:.]/g, '')}_3`)
    expect(asOwn && isOf(asOwn, third)).toBe(true)
    expect(asOwn && spellOrigin(asOwn)).toBe('20261124T160102521Z_3')
  })
})
