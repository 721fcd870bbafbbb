import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

const stand = async (partner: string, on: string, knownAt?: string) => {
  const { data, errors } = await api.ask(
    `query ($partner: ID!, $on: PartialDate, $knownAt: DateTime) {
      partnership(of: "VNM", with: $partner, validAt: $on, knownAt: $knownAt) { level { id } certain possible { id } confidence } }`,
    { partner, on, knownAt },
  )
  expect(errors).toBeUndefined()
  const { level, certain, possible, confidence } = data.partnership
  const slug = ({ id }: { id: string }) => id.replace('VNM/partnership/', '')
  return { level: level && slug(level), certain, possible: possible.map(slug), confidence }
}

const FIRST = '2026-11-24T15:38:18.154Z'

describe('a relation is given with its doubt', () => {
  it('is certain where nothing leaves it open', async () => {
    expect(await stand('AUS', '2025-12-31')).toEqual({
      level: 'comprehensive-strategic',
      certain: true,
      possible: ['comprehensive-strategic'],
      confidence: 'HIGH',
    })
  })

  it('of Slovakia in 2026 rests on one weak source', async () => {
    expect(await stand('SVK', '2026-06-01')).toEqual({
      level: 'strategic',
      certain: false,
      possible: ['strategic'],
      confidence: 'LOW',
    })
  })

  it('of Russia in March 2001, as first known, may have begun', async () => {
    expect(await stand('RUS', '2001-03-15', FIRST)).toMatchObject({
      level: 'strategic',
      certain: false,
      possible: ['strategic'],
    })
    expect(await stand('RUS', '2001-03-31', FIRST)).toMatchObject({ level: 'strategic', certain: true })
  })

  it('of Russia in July 2012, as first known, may be on either of two rungs', async () => {
    expect(await stand('RUS', '2012-07-15', FIRST)).toMatchObject({
      level: 'strategic',
      certain: false,
      possible: ['comprehensive-strategic', 'strategic'],
    })
  })

  it.each(['1800-01-01', '1950-01-01'])('of Cambodia and of Cuba on %s is unknown, and not special', async (day) => {
    for (const partner of ['KHM', 'CUB'])
      expect(await stand(partner, day)).toEqual({
        level: null,
        certain: false,
        possible: ['special'],
        confidence: null,
      })
  })

  it('that has not begun has no level for certain', async () => {
    expect(await stand('AUS', '2009-09-06')).toEqual({ level: null, certain: true, possible: [], confidence: null })
  })

  it('says of a year that it is not at one level throughout', async () => {
    expect(await stand('GBR', '2025')).toMatchObject({
      level: 'comprehensive-strategic',
      certain: false,
      possible: ['comprehensive-strategic', 'strategic'],
    })
  })
})
