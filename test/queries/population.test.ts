import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Statement } from '../../schema/statement.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { type Api, openSeededApi } from '../api/api.ts'

// Cook Islands and Niue: territories here, and parties to treaties like States. The seed has no partnership with them; a test's store has.

const told = { confidence: 'high', citations: [{ source: 'country-codes', locator: 'row COK' }] } as const

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
  const facts = ['COK', 'NIU'].flatMap((partner): Statement[] => [
    { kind: 'partnership', v: 2, id: `VNM-${partner}`, owner: 'VNM', partner, ...told },
    {
      kind: 'designation',
      v: 2,
      id: `VNM-${partner}/1`,
      partnership: `VNM-${partner}`,
      side: 'VNM',
      level: 'VNM/partnership/comprehensive',
      from: partialDate('2020-01-01'),
      ...told,
    },
  ])
  await api.store.log.append(
    { by: 'a test', why: 'Two partners that are no States' },
    facts.map((statement) => ({ op: 'assert', statement }) as const),
  )
})
afterAll(() => api.close())

const counted = async (definition: string): Promise<string[]> => {
  const { data } = await api.ask(
    'query ($d: ID!) { partnerCount(of: "VNM", definition: $d, validAt: "2025-12-31") { members { actor { id } } } }',
    { d: definition },
  )
  return data.partnerCount.members.map(({ actor }: { actor: { id: string } }) => actor.id)
}

describe('the population of a definition', () => {
  it('leaves out partners that are no States where it is States, and takes them in where it is any actor', async () => {
    expect((await counted('comprehensive-or-higher')).filter((id) => id === 'COK' || id === 'NIU')).toEqual([])
    expect(
      (await counted('comprehensive-or-higher-any-actor')).filter((id) => id === 'COK' || id === 'NIU').sort(),
    ).toEqual(['COK', 'NIU'])
  })

  it('is the one place where a query looks at the kind of an actor', () => {
    const folder = new URL('../../server/queries/', import.meta.url).pathname
    const looking = readdirSync(folder).filter((name) =>
      /kind\s*[!=]==\s*'(state|territory|organization|group)'/.test(readFileSync(join(folder, name), 'utf8')),
    )
    expect(looking).toEqual(['counting.ts'])
  })
})
