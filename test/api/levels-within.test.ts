import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

it('counts of a group its members at each level, as the definitions of each level do', async () => {
  const { data, errors } = await api.ask(`{
    levels: levelCounts(of: "VNM", validAt: "2025-12-31", within: "g20") { level { id } exactly exactlyUpper orHigher }
    all: levelCounts(of: "VNM", validAt: "2025-12-31") { exactly }
    top: partnerCount(of: "VNM", definition: "comprehensive-strategic", validAt: "2025-12-31", within: "g20") { value }
    strategic: partnerCount(of: "VNM", definition: "strategic-or-higher", validAt: "2025-12-31", within: "g20") { value }
    every: partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31", within: "g20") { value }
  }`)
  expect(errors).toBeUndefined()
  const { levels, all, top, strategic, every } = data
  expect(levels.slice(0, 3).map(({ orHigher }: { orHigher: number }) => orHigher)).toEqual([
    top.value,
    strategic.value,
    every.value,
  ])
  expect(levels.map(({ exactly }: { exactly: number }) => exactly)).toEqual([10, 4, 2, 0, 0])
  expect(all.map(({ exactly }: { exactly: number }) => exactly)).toEqual([14, 14, 14, 3, 5])
})

it('counts somebody of whom only a date says whether it was a member at most, and refuses a group that is none', async () => {
  // Indonesia came to BRICS on 6 January 2025: of that month as a whole it was one on some days only.
  const { data } = await api.ask(
    '{ levelCounts(of: "VNM", validAt: "2025-01", within: "brics") { level { id } exactly exactlyUpper } }',
  )
  const open = data.levelCounts.filter(
    ({ exactly, exactlyUpper }: { exactly: number; exactlyUpper: number }) => exactlyUpper > exactly,
  )
  expect(open.length).toBeGreaterThan(0)
  const { errors } = await api.ask('{ levelCounts(of: "VNM", within: "nowhere") { exactly } }')
  expect(errors?.[0]?.extensions?.code).toBe('UNKNOWN_ID')
})
