import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Api, openSeededApi } from '../api/api.ts'
import { expectSameThroughTime } from './same-through-time.ts'

describe('what holds through time of the first data set', () => {
  let api: Api
  beforeAll(async () => {
    api = await openSeededApi()
  })
  afterAll(() => api.close())

  it('is on every day what the network and the count of that day say', async () => {
    const facts = await api.store.graph.network({ of: 'VNM', within: 'g20', revision: 3 })
    await expectSameThroughTime(
      facts,
      'VNM',
      ['comprehensive-or-higher', 'strategic-or-higher-by-partner', 'exactly-strategic'],
      ['g20'],
    )
  }, 120_000)
})
