import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

interface Member {
  readonly actor: { readonly id: string }
  readonly level: { readonly id: string }
  readonly since: string | null
  readonly levelSince: string | null
  readonly possibleLevelSince: string | null
  readonly openBecause: string | null
}

const count = async (definition: string, validAt: string) => {
  const { data, errors } = await api.ask(
    `query ($definition: ID!, $validAt: PartialDate) { partnerCount(of: "VNM", definition: $definition, validAt: $validAt) {
      members { ...who } undecided { ...who } } }
      fragment who on CountMember { actor { id } level { id } since levelSince possibleLevelSince openBecause citations { source { id } } }`,
    { definition, validAt },
  )
  expect(errors).toBeUndefined()
  return data.partnerCount as { readonly members: readonly Member[]; readonly undecided: readonly Member[] }
}

describe('since when somebody is counted and since when it is at its level are two days', () => {
  it('which are apart for fifteen of the forty-two', async () => {
    const { members } = await count('comprehensive-or-higher@1', '2025-12-31')
    const apart = members.filter(({ since, levelSince }) => since !== levelSince)
    expect(apart.map(({ actor }) => actor.id)).toEqual(
      'AUS BRA FRA GBR IDN IND JPN KOR MYS NZL RUS SGP THA USA ZAF'.split(' '),
    )
    const days = Object.fromEntries(apart.map(({ actor, since, levelSince }) => [actor.id, [since, levelSince]]))
    expect(days).toMatchObject({
      AUS: ['2009-09-07', '2024-03-07'],
      IND: ['2007-07-06', '2016-09-03'],
      USA: ['2013-07-25', '2023-09-10'],
    })
    expect(days.KOR?.[1]).toBe('2022-12-05')
  })

  it('which are one by a definition of one level', async () => {
    for (const definition of ['comprehensive-strategic@1', 'exactly-strategic@1', 'exactly-comprehensive@1'])
      for (const { since, levelSince } of (await count(definition, '2025-12-31')).members)
        expect(levelSince).toBe(since)
  })

  it('of which the second is said in whole days too, for lists in order of time', async () => {
    const { members } = await count('comprehensive-or-higher@1', '2008-12-31')
    const chile = members.find(({ actor }) => actor.id === 'CHL')
    expect(chile).toMatchObject({ since: '2007-05', levelSince: '2007-05', possibleLevelSince: '2007-05-01' })
  })
})
