import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

const span = async (args: string) => {
  const { data, errors } = await api.ask(
    `{ partnerCount(of: "VNM", ${args}) { value upper undecided { openBecause } span {
      first { value upper validAt span { sentence } members { actor { id } } } last { value upper validAt permalink }
      diff { entered { partner { id } } moved { kind partner { id } } permalink }
      entries { actor { id } } exits { actor { id } } rose { actor { id } level { id } levelSince } fell { actor { id } }
      sentence vi: sentence(language: vi) } } }`,
  )
  expect(errors).toBeUndefined()
  return data.partnerCount
}

const ids = (list: readonly { readonly actor: { readonly id: string } }[]) => list.map(({ actor }) => actor.id)

describe('a year or month', () => {
  it('is shown by its two ends and what came between', async () => {
    const found = await span('definition: "comprehensive-or-higher@1", validAt: "2025"')
    expect([found.value, found.upper]).toEqual([32, 42])
    const { first, last, entries, exits, rose, fell, sentence, vi } = found.span
    expect([first.validAt, first.value, first.upper]).toEqual(['2025-01-01', 32, 32])
    expect([last.validAt, last.value, last.upper]).toEqual(['2025-12-31', 42, 42])
    expect(ids(entries)).toEqual('AZE BGR BLR CHE CZE DZA EGY FIN KAZ KWT'.split(' '))
    expect([exits, fell]).toEqual([[], []])
    expect(rose).toHaveLength(6)
    expect(sentence).toBe('32 on 1 January, 42 on 31 December 2025: 10 came in, 6 rose')
    expect(vi).toBe('32 vào ngày 1 tháng 1, 42 vào ngày 31 tháng 12 năm 2025: thêm 10, 6 được nâng bậc')
    // What differs within the span is known: the API keeps it among the undecided, with that for a reason.
    expect(new Set(found.undecided.map((one: { openBecause: string }) => one.openBecause))).toEqual(new Set(['SPAN']))
  })

  it('has the whole network of its two ends beside it, under the permalink of that comparison', async () => {
    const { diff } = (await span('definition: "comprehensive-or-higher@1", validAt: "2025"')).span
    expect(diff.entered).toHaveLength(10)
    const { data } = await api.ask('{ networkDiff(of: "VNM", from: "2025-01-01", to: "2025-12-31") { permalink } }')
    expect(diff.permalink).toBe(data.networkDiff.permalink)
  })

  it('has ends that are days, with permalinks of theirs', async () => {
    const { first, last } = (await span('definition: "strategic-or-higher@1", validAt: "2013-06"')).span
    expect(first.span).toBeNull()
    const { data } = await api.ask(
      '{ partnerCount(of: "VNM", definition: "strategic-or-higher@1", validAt: "2013-06-30") { permalink } }',
    )
    expect(last.permalink).toBe(data.partnerCount.permalink)
  })

  it('counts within the group that was asked about', async () => {
    const { first, last, entries, rose } = (
      await span('definition: "comprehensive-or-higher@1", validAt: "2025", within: "asean"')
    ).span
    expect([first.value, last.value, entries]).toEqual([last.value, last.value, []])
    expect(ids(rose)).toEqual(['IDN', 'SGP', 'THA'])
  })

  it('in which nothing changed says so', async () => {
    const { sentence } = (await span('definition: "comprehensive-or-higher@1", validAt: "1990"')).span
    expect(sentence).toBe('0 on 1 January, 0 on 31 December 1990: the same at both ends')
  })

  it('is none where a day was asked for', async () => {
    expect((await span('definition: "comprehensive-or-higher@1", validAt: "2025-12-31"')).span).toBeNull()
  })
})
