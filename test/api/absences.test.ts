import { describe, expect, it } from 'vitest'
import { otherOwnersServed } from './other-owners-served.ts'

// That nothing happened, or that all is the same, can only be said where all facts have been gone through: of Viet Nam to the end of 2025, of a sample on no day.

const { ask, textOf } = otherOwnersServed()

const compared = async (of: string, from: string, to: string): Promise<{ en: string[]; vi: string[] }> =>
  (
    await ask(
      `{ networkDiff(of: "${of}", from: "${from}", to: "${to}") { en: sentences vi: sentences(language: vi) } }`,
    )
  ).networkDiff

const spanOf = async (of: string, definition: string, year: string) =>
  (
    await ask(
      `{ partnerCount(of: "${of}", definition: "${definition}", validAt: "${year}") { complete span { en: sentence vi: sentence(language: vi) } footnote } }`,
    )
  ).partnerCount

describe('a comparison in which nothing is told', () => {
  it('says that nobody moved where all of the time has been gone through', async () => {
    const { en } = await compared('VNM', '1994-01-01', '1994-12-31')
    expect(en).toContain('After 1 January 1994 and up to 31 December 1994 no partner entered, moved or left.')
    // Cuba and Cambodia are special by starts that no source gives.
    expect(en.slice(-2)).toEqual([
      expect.stringMatching(/^\d+ partners? (is|are) unchanged\.$/),
      'Of Cambodia and Cuba it is not known how they stood on the first day.',
    ])
  })

  it('says that nobody is known to have moved after the day gone through', async () => {
    const { en, vi } = await compared('VNM', '2026-06-10', '2026-06-11')
    expect(en).toContain(
      'After 10 June 2026 and up to 11 June 2026 no partner is known to have entered, moved or left.',
    )
    expect(en.at(-2)).toMatch(/^\d+ partners are not known to have changed\.$/)
    expect(en.join(' ')).not.toMatch(/no partner entered|unchanged/)
    expect(vi).toContain(
      'Sau ngày 10 tháng 6 năm 2026 đến hết ngày 11 tháng 6 năm 2026 chưa biết có đối tác nào được thêm, thay đổi hay rời đi.',
    )
    expect(vi.join(' ')).not.toContain('không đổi')
  })

  it('says so of a sample on any day', async () => {
    const { en } = await compared('CHN', '2024-03-01', '2024-03-02')
    expect(en).toContain(
      'After 1 March 2024 and up to 2 March 2024 no partner is known to have entered, moved or left.',
    )
    expect(en.join(' ')).not.toMatch(/no partner entered|unchanged/)
  })

  it('does not call it unchanged where nobody stood at any level before', async () => {
    const { en } = await compared('CHN', '1950-01-01', '1950-01-02')
    expect(en).toContain('None is known to be unchanged.')
  })
})

describe('a year without change', () => {
  it('has the same at both ends where all of it has been gone through', async () => {
    const { span } = await spanOf('VNM', 'comprehensive-or-higher', '1990')
    expect(span.en).toBe('0 on 1 January, 0 on 31 December 1990: the same at both ends')
  })

  it('has none that is known to have come or gone after the day gone through, with the same words for the same doubt as a day of it', async () => {
    const year = await spanOf('VNM', 'comprehensive-or-higher', '2027')
    expect(year.complete).toBe(false)
    expect(year.span.en).toMatch(
      /^at least \d+ on 1 January, at least \d+ on 31 December 2027: none is known to have come in, gone out or moved$/,
    )
    expect(year.span.vi).not.toContain('hai đầu như nhau')
    const weak = 'Slovakia if its one weak source is right; facts gone through to 31 December 2025.'
    expect(year.footnote).toContain(`gone out or moved; besides, ${weak}`)
    expect(year.footnote).not.toContain('Undecided:')
    const day = await spanOf('VNM', 'comprehensive-or-higher', '2027-06-01')
    expect(day.footnote).toContain(`, and ${weak}`)
  })

  it('has none that is known to have come or gone in a sample', async () => {
    const { span, complete } = await spanOf('CHN', 'CHN/partnership/strategic-or-higher', '2024')
    expect(complete).toBe(false)
    expect(span.en).not.toContain('the same')
  })

  it('has only those counted for certain the same where others are open at one end and not at the other', async () => {
    const { span } = await spanOf('VNM', 'strategic-or-higher-by-partner@2', '2019')
    if (span.en.includes(' to ')) expect(span.en).not.toMatch(/: the same at both ends$/)
  })
})

it('a file of a count within a group that had no members then says that none is known', async () => {
  const text = await textOf('/counts/VNM/comprehensive-or-higher.md?validAt=1950-01-01&within=g20')
  expect(text).toContain('None of its members on that day is known.')
})

it('a file of a comparison names its definitions by their words, and years as years', async () => {
  const text = await textOf('/comparisons/VNM.md?from=2016&to=2025-12-31')
  expect(text).toContain('# Relations of Viet Nam in 2016 and on 31 December 2025 compared')
  expect(text).toMatch(/- \*\*Comprehensive partnership or higher\*\*: \d+ \+ \d+ − 0 = 42/)
  expect(text).not.toContain('comprehensive-or-higher')
  const data = JSON.parse(await textOf('/comparisons/VNM.json?from=2016&to=2025-12-31'))
  expect(data.answer.stocks.map(({ definition }: { definition: string }) => definition)).toContain(
    'comprehensive-or-higher@1',
  )
})

it('a footnote names its definition by its words and its version', async () => {
  const { footnote, vi } = (
    await ask(
      '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31") { footnote vi: footnote(language: vi) } }',
    )
  ).partnerCount
  expect(footnote).toContain('Counting definition: comprehensive partnership or higher, version 1.')
  expect(vi).toContain('Định nghĩa cách đếm: đối tác toàn diện trở lên, phiên bản 1.')
})
