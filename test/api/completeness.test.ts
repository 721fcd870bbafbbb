import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

const ask = async (query: string) => {
  const { data, errors } = await api.ask(query)
  expect(errors).toBeUndefined()
  return data
}

const BECAUSE =
  'The facts about Viet Nam have been gone through to 31 December 2025: of what came later some may be missing.'

describe('how far facts have been gone through', () => {
  it('is said by owner and kind of facts, with who says it and where', async () => {
    const { coverage, ofNone } = await ask(`{
      coverage(of: "VNM") { owner { id } facts reviewedTo whole by citations { source { id } locator } }
      ofNone: coverage(of: "USA") { facts } }`)
    expect(coverage).toEqual([
      {
        owner: { id: 'VNM' },
        facts: 'partnerships',
        reviewedTo: '2025-12-31',
        whole: true,
        by: 'fact base',
        citations: [{ source: { id: 'entente-fact-base' }, locator: 'coverage' }],
      },
    ])
    expect(ofNone).toEqual([])
    const { errors } = await api.ask('{ coverage(of: "nobody") { facts } }')
    expect(errors?.[0]?.extensions?.code).toBe('UNKNOWN_ID')
  })
})

describe('an answer that reaches beyond the day gone through', () => {
  it.each(['1900-01-01', '2025-12-31', '2025', '2001-03'])('is complete on %s', async (on) => {
    const { partnerCount, network } = await ask(`{
      partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "${on}") { complete incompleteBecause }
      network(of: "VNM", validAt: "${on}") { complete incompleteBecause } }`)
    expect(partnerCount).toEqual({ complete: true, incompleteBecause: null })
    expect(network).toEqual({ complete: true, incompleteBecause: null })
  })

  it.each(['2026-01-01', '2026', '2026-06-01', '2030-01-01', '2099'])(
    'is not on %s, and says the same why',
    async (on) => {
      const { partnerCount, network, networkDiff } = await ask(`{
      partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "${on}") { complete incompleteBecause }
      network(of: "VNM", validAt: "${on}") { complete incompleteBecause }
      networkDiff(of: "VNM", from: "2024-12-31", to: "${on}") { complete incompleteBecause } }`)
      for (const answer of [partnerCount, network, networkDiff])
        expect(answer).toEqual({ complete: false, incompleteBecause: BECAUSE })
    },
  )

  it('is a series where its last point is, and a step from the day after', async () => {
    const { whole, beyond, partnerCountSteps } = await ask(`{
      whole: partnerCountSeries(of: "VNM", definition: "comprehensive-or-higher", from: "2020", to: "2025", step: YEAR) { complete incompleteBecause }
      beyond: partnerCountSeries(of: "VNM", definition: "comprehensive-or-higher", from: "2020", to: "2026", step: YEAR) { complete incompleteBecause points { validAt complete } }
      partnerCountSteps(of: "VNM", definition: "comprehensive-or-higher") { from value upper complete } }`)
    expect(whole).toEqual({ complete: true, incompleteBecause: null })
    expect(beyond.complete).toBe(false)
    expect(beyond.incompleteBecause).toBe(BECAUSE)
    expect(beyond.points.filter((point: { complete: boolean }) => !point.complete)).toEqual([
      { validAt: '2026-12-31', complete: false },
    ])
    expect(partnerCountSteps.filter((step: { complete: boolean }) => !step.complete)).toEqual([
      { from: '2026-01-01', value: 42, upper: 42, complete: false },
      { from: '2026-04-14', value: 42, upper: 43, complete: false },
    ])
  })

  it('is footed with who may come to it, and why that is open', async () => {
    const { theirs, series, sample } = await ask(`{
      theirs: partnerCount(of: "VNM", definition: "comprehensive-or-higher-by-partner@1", validAt: "2026-06-01") { footnote }
      series: partnerCountSeries(of: "VNM", definition: "comprehensive-or-higher", from: "2020", to: "2026", step: YEAR) { footnote }
      sample: partnerCount(of: "VNM", definition: "comprehensive-or-higher-any-actor", validAt: "2026") { footnote } }`)
    expect(theirs.footnote).toMatch(
      /^At least \d+ partners of Viet Nam on 1 June 2026, and Chile and Venezuela if their weak sources are right, and Slovakia, whose own words for it are not known; facts gone through to 31 December 2025\./,
    )
    expect(theirs.footnote).not.toContain('Undecided')
    expect(series.footnote).toContain('gone through to 31 December 2025: on later days it is at least so many.')
    expect(sample.footnote).toMatch(
      /^Partners of Viet Nam, at least 43 on 1 January, at least 43 on 31 December 2026: .*; facts gone through to 31 December 2025\./,
    )
  })

  it('says why in Vietnamese', async () => {
    const { partnerCount } = await ask(
      '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2030-01-01") { incompleteBecause(language: vi) } }',
    )
    expect(partnerCount.incompleteBecause).toBe(
      'Dữ kiện về Việt Nam đã rà soát đến ngày 31 tháng 12 năm 2025; những gì xảy ra sau đó có thể còn thiếu.',
    )
  })
})
