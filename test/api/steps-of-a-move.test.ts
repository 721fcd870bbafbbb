import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

const compared = async (from: string, to: string) => {
  const { data, errors } = await api.ask(
    `query ($from: PartialDate!, $to: PartialDate!) { networkDiff(of: "VNM", from: $from, to: $to) {
      entered { ...net } moved { ...net } sentences vi: sentences(language: vi) } }
      fragment net on Transition { kind partner { id } from { id } to { id } on levelSince skipped { id } sentence vi: sentence(language: vi)
        steps { kind on from { id } to { id } } }`,
    { from, to },
  )
  expect(errors).toBeUndefined()
  const { entered, moved, ...said } = data.networkDiff
  const of = (id: string) =>
    [...entered, ...moved].find(({ partner }: { partner: { id: string } }) => partner.id === id)
  return { ...said, of }
}

describe('a move that took several steps is told as several', () => {
  it('between two rungs', async () => {
    const australia = (await compared('2012-12-31', '2025-12-31')).of('AUS')
    expect(australia.steps.map(({ kind, on }: { kind: string; on: string }) => [kind, on])).toEqual([
      ['UPGRADE', '2018-03-15'],
      ['UPGRADE', '2024-03-07'],
    ])
    expect(australia.sentence).toBe(
      'Australia rose from Comprehensive Partnership to Comprehensive Strategic Partnership (in two steps, 15 March 2018 and 7 March 2024).',
    )
    expect(australia.vi).toBe(
      'Quan hệ với Úc được nâng cấp từ Đối tác toàn diện lên Đối tác chiến lược toàn diện (qua hai bước, ngày 15 tháng 3 năm 2018 và ngày 7 tháng 3 năm 2024).',
    )
    // It stood on the rung between for six years, and passed over none.
    expect(australia.skipped).toEqual([])
  })

  it('from outside the rungs', async () => {
    const { sentence, vi, levelSince } = (await compared('2008-12-31', '2025-12-31')).of('AUS')
    expect(sentence).toBe(
      'Australia came in and rose to Comprehensive Strategic Partnership (in three steps, 7 September 2009, 15 March 2018 and 7 March 2024).',
    )
    expect(vi).toContain('(qua ba bước, ngày 7 tháng 9 năm 2009, ngày 15 tháng 3 năm 2018 và ngày 7 tháng 3 năm 2024)')
    expect(levelSince).toBe('2024-03-07')
  })

  it('and one that took one step, on the day of that step, whatever was deepened later', async () => {
    const china = (await compared('2008-01-01', '2025-12-31')).of('CHN')
    expect(china.sentence).toBe('China entered at Comprehensive Strategic Partnership (1 June 2008).')
    expect(china).toMatchObject({ levelSince: '2008-06-01', steps: [{ kind: 'ENTRY', on: '2008-06-01' }] })
  })

  it('with a sentence for each thing deepened', async () => {
    const netherlands = (await compared('2009-12-31', '2018-12-31')).of('NLD')
    expect(netherlands.sentence).toMatch(/climate/)
    expect(netherlands.sentence).toMatch(/agriculture/)
    expect(netherlands.sentence.match(/took up/g)).toHaveLength(2)
  })
})

describe('a comparison of months and years', () => {
  it('has sums of the last days of both, between which it lies, and leaves nobody undecided for that', async () => {
    const { sentences, vi } = await compared('2012', '2013-06')
    expect(sentences.slice(0, 4)).toEqual([
      'Sums on 31 December 2012 and on 30 June 2013:',
      'Comprehensive partnership or higher: 17 + 2 − 0 = 19.',
      'Comprehensive strategic partnership: 2 + 0 − 0 = 2.',
      'Strategic partnership or higher: 8 + 3 − 0 = 11.',
    ])
    expect(vi[0]).toBe('Phép cộng vào ngày 31 tháng 12 năm 2012 và ngày 30 tháng 6 năm 2013:')
    for (const sentence of [...sentences, ...vi]) expect(sentence).not.toMatch(/ndecided|chưa xác định|@\d/)
  })

  it('of days has none', async () => {
    const { sentences } = await compared('2024-12-31', '2025-12-31')
    expect(sentences[0]).toBe('Comprehensive partnership or higher: 32 + 10 − 0 = 42.')
  })
})
