import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordMissions } from '../fixtures/missions/missions.ts'
import { type Api, openSeededApi } from './api.ts'

let api: Api

beforeAll(async () => {
  api = await openSeededApi()
  await recordMissions(api.store.log)
})
afterAll(() => api.close())

describe('what a page needs to speak of a count and a relation', () => {
  it('is the noun in the form of the number, and the group', async () => {
    const { data } = await api.ask(`{
      one: partnerCount(of: "USA", definition: "embassies", validAt: "1985-01-01") { value noun vi: noun(language: vi) within { id } }
      range: partnerCount(of: "USA", definition: "embassies", validAt: "1995-08-15") { value upper noun }
      g20: partnerCount(of: "VNM", definition: "strategic-or-higher", validAt: "2025-12-31", within: "g20") { noun of { id } within { id name } }
    }`)
    expect(data.one).toEqual({ value: 1, noun: 'mission', vi: 'cơ quan đại diện', within: null })
    expect(data.range).toEqual({ value: 2, upper: 3, noun: 'missions' })
    expect(data.g20).toEqual({ noun: 'partners', of: { id: 'VNM' }, within: { id: 'g20', name: 'G20' } })
  })

  it('is the relation on the ladder asked for; a ladder of somebody else is told so', async () => {
    const { data } = await api.ask(
      '{ partnership(of: "USA", with: "CUB", ladder: "USA/missions", validAt: "2016-01-01") { level { id } } }',
    )
    expect(data.partnership.level.id).toBe('USA/missions/embassy-under-charge')
    const { errors } = await api.ask('{ partnership(of: "USA", with: "CUB", ladder: "VNM/partnership") { id } }')
    expect(errors?.[0]?.extensions?.code).toBe('UNKNOWN_ID')
    expect(errors?.[0]?.message).toBe('ladder "VNM/partnership" is not one of USA: its ladders are USA/missions')
  })

  it('is in which language a level or a definition is told, where it has no words in the one asked for', async () => {
    const { data } = await api.ask(`{
      network(of: "USA", validAt: "2016-01-01") { levels { id name(language: vi) nameLanguage(language: vi) } }
      partnerCount(of: "VNM", definition: "strategic-or-higher", validAt: "2025-12-31") { definition { vi: textLanguage(language: vi) en: textLanguage } }
    }`)
    const told = (slug: string) =>
      data.network.levels.find((level: { id: string }) => level.id === `USA/missions/${slug}`)
    expect(told('legation')).toMatchObject({ name: 'Công sứ quán', nameLanguage: 'vi' })
    expect(told('embassy-under-charge')).toMatchObject({
      name: "Embassy under a chargé d'affaires",
      nameLanguage: 'en',
    })
    expect(data.partnerCount.definition).toEqual({ vi: 'vi', en: 'en' })
  })
})
