import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SEED_INSTANTS } from '../../server/answers/generated/seed-instants.ts'
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

const asked = async (query: string) => {
  const { data, errors } = await api.ask(query)
  expect(errors).toBeUndefined()
  return data
}

describe('a start that is known by its month', () => {
  it('may be before the first day of a span: who came in then may have been counted already', async () => {
    const { partnerCount } = await asked(
      `{ partnerCount(of: "VNM", definition: "comprehensive-or-higher@1", validAt: "2003-06") { span {
          entries { actor { id } } entriesOpen { actor { id } } exitsOpen { actor { id } } sentence vi: sentence(language: vi) } } }`,
    )
    const { entries, entriesOpen, exitsOpen, sentence, vi } = partnerCount.span
    expect([ids(entries), ids(entriesOpen), exitsOpen]).toEqual([['IDN'], ['IDN'], []])
    expect(sentence).toBe('2 to 3 on 1 June, 3 on 30 June 2003: 1 came in or was counted before')
    expect(vi).toBe(
      'từ 2 đến 3 vào ngày 1 tháng 6, 3 vào ngày 30 tháng 6 năm 2003: 1 được thêm hoặc đã được tính từ trước',
    )
    // Of the year all of the month is inside.
    const whole = await span('definition: "comprehensive-or-higher@1", validAt: "2003"')
    expect(whole.span.sentence).toBe('2 on 1 January, 3 on 31 December 2003: 1 came in')
  })

  it('may lie outside the days of a comparison, which says so', async () => {
    const { part, whole } = await asked(
      `{ part: networkDiff(of: "VNM", from: "2003-05-31", to: "2003-06-15") { ...seen }
         whole: networkDiff(of: "VNM", from: "2003-05-31", to: "2003-06-30") { ...seen } }
       fragment seen on NetworkDiff { entered { partner { id } openBecause sentence } sentences }`,
    )
    expect(part.entered).toEqual([
      {
        partner: { id: 'IDN' },
        openBecause: 'DATE',
        sentence:
          'Indonesia entered at Comprehensive Partnership (June 2003). Whether that was within the time compared is not known.',
      },
    ])
    expect(part.sentences).toContain(part.entered[0].sentence)
    expect([whole.entered[0].openBecause, whole.entered[0].sentence]).toEqual([
      null,
      'Indonesia entered at Comprehensive Partnership (June 2003).',
    ])
  })
})

describe('a move that is known by its month', () => {
  const known = `knownAt: "${SEED_INSTANTS[0]}"`

  it('may lie after the second day of a comparison: nobody is called unchanged for that', async () => {
    const { part, whole } = await asked(
      `{ part: networkDiff(of: "VNM", from: "2012-07-10", to: "2012-07-20", ${known}) { ...seen }
         whole: networkDiff(of: "VNM", from: "2012-06-30", to: "2012-07-31", ${known}) { ...seen } }
       fragment seen on NetworkDiff { moved { partner { id } openBecause } unchanged { partner { id } } perhapsMoved { partner { id } openBecause sentence } sentences }`,
    )
    expect(part.moved).toEqual([])
    expect(part.perhapsMoved).toEqual([
      {
        partner: { id: 'RUS' },
        openBecause: 'DATE',
        sentence: expect.stringMatching(/^Russia rose .* \(July 2012\)\. Whether/),
      },
    ])
    expect(part.unchanged).toContainEqual({ partner: { id: 'RUS' } })
    expect(part.sentences).toContain(part.perhapsMoved[0].sentence)
    expect(part.sentences.join(' ')).not.toContain('no partner entered, moved or left')
    expect(part.sentences).toContain(`${part.unchanged.length - 3} partners are unchanged.`)
    expect([whole.moved, whole.perhapsMoved]).toEqual([[{ partner: { id: 'RUS' }, openBecause: null }], []])
  })

  it('may lie in a month and outside: its two ends are not called the same', async () => {
    const { month } = await asked(
      `{ month: partnerCount(of: "VNM", definition: "comprehensive-or-higher@1", validAt: "2012-07", ${known}) { span { movedOpen { actor { id } } sentence vi: sentence(language: vi) } } }`,
    )
    expect(ids(month.span.movedOpen)).toEqual(['RUS'])
    expect(month.span.sentence).toMatch(/^\d+ on 1 July, \d+ on 31 July 2012: 1 may have moved$/)
    expect(month.span.vi).toMatch(/: 1 có thể đã đổi bậc$/)
  })
})

describe('a year beyond the day gone through', () => {
  it('has those who are known to have come in or risen', async () => {
    const { decade } = await asked(
      `{ decade: partnerCount(of: "VNM", definition: "comprehensive-or-higher@1", validAt: "202X") { span { sentence } } }`,
    )
    expect(decade.span.sentence).toMatch(
      /at least \d+ on 31 December 2029: \d+ known to have come in, \d+ known to have risen$/,
    )
  })

  it('leaves a relation what is known of it, and says so', async () => {
    const { early, late } = await asked(
      `{ early: partnership(of: "VNM", with: "DEU", validAt: "2025-12-31") { ...seen } late: partnership(of: "VNM", with: "DEU", validAt: "2099-01-01") { ...seen } }
       fragment seen on Partnership { certain complete incompleteBecause }`,
    )
    expect([early.complete, early.incompleteBecause, late.complete]).toEqual([true, null, false])
    expect(late.incompleteBecause).toContain('gone through to 31 December 2025')
  })
})

describe('a membership that began or ended on a known day', () => {
  it('is not uncertain in the year of that day', async () => {
    const { eu, brics } = await asked(
      `{ eu: partnerCount(of: "VNM", definition: "comprehensive-or-higher@1", within: "eu", validAt: "2020") { withinUncertain { id } }
         brics: partnerCount(of: "VNM", definition: "comprehensive-or-higher@1", within: "brics", validAt: "2025") { withinUncertain { id } } }`,
    )
    expect(eu.withinUncertain).toEqual([])
    // Whether it is a member at all its sources dispute.
    expect(brics.withinUncertain).toEqual([{ id: 'SAU' }])
  })
})

describe('a weak fact whose day is not known', () => {
  it('would leave it open too if it is right', async () => {
    const { partnerCount } = await asked(
      `{ partnerCount(of: "VNM", definition: "comprehensive-or-higher-by-partner@2", validAt: "1995-01-01") { undecided { actor { id } openBecause ifRight } } }`,
    )
    const of = (id: string) => partnerCount.undecided.find(({ actor }: { actor: { id: string } }) => actor.id === id)
    for (const id of ['CHL', 'VEN'].filter((one) => of(one)?.openBecause === 'CONFIDENCE'))
      expect(of(id).ifRight).toBeNull()
  })
})

describe('a start that no source gives', () => {
  it('leaves it unknown how a partner stood before, and nobody is called unchanged for that', async () => {
    const { early, late } = await asked(
      `{ early: networkDiff(of: "VNM", from: "1900-01-01", to: "2025-12-31") { ...seen }
         late: networkDiff(of: "VNM", from: "2024-12-31", to: "2025-12-31") { ...seen } }
       fragment seen on NetworkDiff { unchanged { partner { id } } openBefore { partner { id } } sentences }`,
    )
    expect(early.openBefore).toEqual([{ partner: { id: 'CUB' } }, { partner: { id: 'KHM' } }])
    expect(early.sentences.slice(-2)).toEqual([
      '0 partners are unchanged.',
      'Of Cambodia and Cuba it is not known how they stood on the first day.',
    ])
    expect(late.openBefore).toEqual([])
    expect(late.unchanged).toContainEqual({ partner: { id: 'KHM' } })
  })
})

describe('a number of one exact level beyond the day gone through', () => {
  it('is what is known and not the least there is, since a rise that is missing would take somebody out', async () => {
    const { exact, higher, sum } = await asked(
      `{ exact: partnerCount(of: "VNM", definition: "exactly-comprehensive@1", validAt: "2026-06-01") { ...seen }
         higher: partnerCount(of: "VNM", definition: "comprehensive-or-higher@1", validAt: "2026-06-01") { ...seen }
         sum: partnerCountSeries(of: "VNM", definition: "exactly-comprehensive@1", from: "2024", to: "2026-06", step: YEAR) { footnote } }
       fragment seen on Count { footnote vi: footnote(language: vi) openClause few: openClause(few: true, language: vi) }`,
    )
    expect(exact.footnote).toMatch(
      /^14 known partners of Viet Nam on 1 June 2026; facts gone through to 31 December 2025\./,
    )
    expect(exact.vi).toMatch(/^Đã biết 14 đối tác của Việt Nam/)
    expect(higher.footnote).toMatch(
      /^At least 42 partners of Viet Nam on 1 June 2026, and Slovakia if its one weak source is right; facts gone/,
    )
    expect([higher.openClause, higher.few]).toEqual([
      'Slovakia if its one weak source is right',
      'Slovakia nếu nguồn yếu duy nhất là đúng',
    ])
    expect(sum.footnote).toContain('on later days it is so many as are known.')
  })
})

describe('who leaves a number open by the partner’s word', () => {
  it('is told by what is not known where no word that is known would count it', async () => {
    const { partnerCount } = await asked(
      `{ partnerCount(of: "VNM", definition: "strategic-or-higher-by-partner@2", validAt: "2026-06-01") {
          openClause few: openClause(few: true) undecided { actor { id } openBecause ifRight } } }`,
    )
    expect(partnerCount.undecided.map((one: { openBecause: string }) => one.openBecause)).toEqual(
      Array(4).fill('OTHER_SIDE_UNKNOWN'),
    )
    expect([partnerCount.openClause, partnerCount.few]).toEqual([
      'Chile, Netherlands, Slovakia and Venezuela, whose own words for it are not known',
      'Chile, Netherlands and 2 more, whose own words for it are not known',
    ])
    // In 2010 South Africa's and Indonesia's own words are attested only later, at a level that is not counted.
    const { year } = await asked(
      `{ year: partnerCount(of: "VNM", definition: "strategic-or-higher-by-partner@2", validAt: "2010-12-31") { undecided { actor { id } openBecause } } }`,
    )
    const why = Object.fromEntries(
      year.undecided.map(({ actor, openBecause }: { actor: { id: string }; openBecause: string }) => [
        actor.id,
        openBecause,
      ]),
    )
    expect([why.ZAF, why.IDN, why.CHL]).toEqual(Array(3).fill('OTHER_SIDE_UNKNOWN'))
  })
})
