import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordMissions } from '../fixtures/missions/missions.ts'
import { type Api, openSeededApi } from './api.ts'

// What the page draws and says of another owner, whose ladder has other names, another number of rungs and definitions under any name.

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
  await recordMissions(api.store.log)
})
afterAll(() => api.close())

const ask = async (query: string) => {
  const { data, errors } = await api.ask(query)
  expect(errors).toBeUndefined()
  return data
}

describe('another owner’s ladder', () => {
  it('has labels, a noun and a definition to begin with that no id was read for', async () => {
    const { countingDefinitions } = await ask(
      '{ countingDefinitions(of: "USA") { id label vi: label(language: vi) noun one: noun(number: 1) nounVi: noun(language: vi, number: 1) of { id } ladder isDefault } }',
    )
    expect(countingDefinitions).toEqual([
      {
        id: 'embassies',
        label: 'embassy',
        vi: 'đại sứ quán',
        noun: 'missions',
        one: 'mission',
        nounVi: 'cơ quan đại diện',
        of: { id: 'USA' },
        ladder: 'USA/missions',
        isDefault: false,
      },
      {
        id: 'resident-missions',
        label: 'interests section or higher, organizations too, special relations too',
        vi: 'phòng quyền lợi trở lên, kể cả tổ chức, kể cả quan hệ đặc biệt',
        noun: 'missions',
        one: 'mission',
        nounVi: 'cơ quan đại diện',
        of: { id: 'USA' },
        ladder: 'USA/missions',
        isDefault: true,
      },
    ])
  })

  it('is drawn through all time: Cuba’s embassy ended in 1961, a section came in 1977, an embassy again in 2015', async () => {
    const { network } = await ask(
      '{ network(of: "USA", validAt: "2020-01-01") { nodes { actor { id } spells { from to certain level { name } designation { formula } } } } }',
    )
    const { spells } = network.nodes.find((node: { actor: { id: string } }) => node.actor.id === 'CUB')
    expect(spells.map((spell: { level: { name: string } }) => spell.level.name)).toContain('Interests section')
    for (const [i, spell] of spells.entries())
      if (i > 0) expect(spells[i - 1].to === null || spells[i - 1].to <= spell.from).toBe(true)
    const { partnership } = await ask(
      '{ partnership(of: "USA", with: "CUB", ladder: "USA/missions", validAt: "1990-01-01") { owner { id } ladder level { name } } }',
    )
    expect(partnership).toMatchObject({ owner: { id: 'USA' }, ladder: 'USA/missions' })
  })

  it('is counted through all time as on each day', async () => {
    const { partnerCountSteps } = await ask(
      '{ partnerCountSteps(of: "USA", definition: "embassies") { from value upper } }',
    )
    const on = (day: string) => partnerCountSteps.findLast((step: { from: string }) => step.from <= day)
    // Viet Nam's embassy is known by its month.
    expect(on('1995-08-15')).toMatchObject({ value: 2, upper: 3 })
    expect(on('2015-12-31')).toMatchObject({ value: 4, upper: 4 })
  })
})
