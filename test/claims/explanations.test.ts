import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Statement } from '../../schema/statement.ts'
import { validateFacts } from '../../seed/validate.ts'
import { type CheckedClaim, checkClaim } from '../../server/claims/verdict.ts'
import { projectRoot } from '../../server/project-root.ts'
import { worldOf } from '../../server/queries/world.ts'
import { evidenceSentences } from '../../server/text/evidence.ts'

let checked: ReadonlyMap<string, CheckedClaim>

beforeAll(async () => {
  const { facts } = await validateFacts(join(projectRoot(), 'seed'))
  const byKind: Record<string, Statement[]> = {}
  for (const { statement } of facts.entries) byKind[statement.kind] = [...(byKind[statement.kind] ?? []), statement]
  const world = worldOf(byKind)
  const known = { revision: 4, knownAt: '2026-11-27T00:00:00.000Z' }
  checked = new Map((world.facts.claim ?? []).map((claim) => [claim.id, checkClaim(world, claim, known)]))
})

const claim = (name: string): CheckedClaim => {
  const found = checked.get(`claim/${name}`)
  if (found === undefined) throw new Error(`no claim ${name}`)
  return found
}
const explained = (name: string): string => evidenceSentences(claim(name), 'en')

describe('a figure is held against all of the days that its source gives', () => {
  it.each([
    // The page says 2024, and in 2024 the numbers changed; a day between was once chosen so that they agree.
    ['explained-today-csp/strategic-2024', 'CANNOT_BE_CHECKED'],
    ['explained-today-csp/comprehensive-2024', 'CANNOT_BE_CHECKED'],
    ['explained-today-csp/comprehensive-strategic-2024', 'CANNOT_BE_CHECKED'],
    ['vovworld-398731/strategic', 'CANNOT_BE_CHECKED'],
    ['vovworld-398731/comprehensive', 'CANNOT_BE_CHECKED'],
    ['baodaknong-231200/comprehensive-strategic', 'CANNOT_BE_CHECKED'],
    ['htv-2023-09/comprehensive', 'CANNOT_BE_CHECKED'],
    ['htv-2023-09/comprehensive-strategic', 'DIFFERS'],
    ['apec-blog/apec-members', 'CANNOT_BE_CHECKED'],
    ['vov-1224447/upgrades', 'DIFFERS'],
    // The page gives the month and no day, and in it the number changed.
    ['vietnamnews-1666185/comprehensive', 'CANNOT_BE_CHECKED'],
    // Of the day that the page bears, on which the year was not over.
    ['sggp-831187/network', 'AGREES'],
    // An approximate year is three of them, on all of which the number was one and the same.
    ['explained-today-csp/comprehensive-strategic-2015', 'DIFFERS'],
    ['vov-1258322/network', 'AGREES'],
    ['minister-2025/n3-g20', 'IMPOSSIBLE'],
  ])('%s: %s', (name, verdict) => {
    expect(claim(name).verdict).toBe(verdict)
  })
})

describe('an explanation is true of the case', () => {
  it('counts the first seven months to the end of July, and says who may be meant too', () => {
    expect(explained('vov-1224447/upgrades')).toBe(
      'Said: “11 international partners”. The graph finds 9 to 10 (5 entries and 4 upgrades) from 1 January 2025 to 31 July 2025: the figure is 2 above the 9 that are certain and 1 above the 10 that there may be. No source says whether these are meant too: Sweden (13 June 2025).',
    )
  })

  it('tells a year by its two ends and who came between', () => {
    expect(explained('explained-today-csp/strategic-2015')).toContain(
      '13 on 1 January 2015 and 15 on 31 December 2015 (Malaysia (7 August 2015); Philippines (17 November 2015)). The day that the figure is of would settle it.',
    )
  })

  it('says which place the graph finds, and who came before', () => {
    for (const name of ['htv-2023-09', 'tuoitrenews-20230911', 'saigon-times-2023-09-10'])
      expect(explained(`${name}/usa-rank`)).toMatch(
        /United States \(10 September 2023\) is the 5th, after China .*; Russia .*; India .*; South Korea/,
      )
    expect(evidenceSentences(claim('htv-2023-09/usa-rank'), 'vi')).toContain('là đối tác thứ 5, sau Trung Quốc')
    expect([claim('htv-2023-09/usa-rank').verdict, claim('tuoitrenews-20230911/usa-rank').verdict]).toEqual([
      'DIFFERS',
      'AGREES',
    ])
  })

  it('names who is missing, as far as the graph knows', () => {
    expect(explained('sonla-1332/g7')).toContain(
      'Not counted: Canada (Comprehensive Partnership since 8 November 2017).',
    )
    expect(explained('vov-1258322/g20')).toContain(
      'Not counted: European Union (Comprehensive Partnership since 27 June 2012; not a State); with no relation on record: African Union, Mexico, Saudi Arabia, Türkiye.',
    )
    expect(explained('vietnamplus-107250/comprehensive-g20')).toContain(
      'Counted: Argentina, Australia, Brazil, South Africa, United States.',
    )
  })

  it('names those by whom a figure is above what its words count, where other words count just so many', () => {
    expect(explained('vovworld-1453317/network')).toMatch(
      /^Said: “42”\. The graph finds 28 on 31 December 2025: the figure is 14 above that\. Not counted: Argentina \(Comprehensive Partnership since April 2010\); (?:[^;]+\); ){12}Venezuela .*\)\. Counted otherwise: 42 at comprehensive partnership or higher\.$/,
    )
    expect(evidenceSentences(claim('vovworld-1453317/network'), 'vi')).toContain(
      'Đếm theo cách khác: 42 ở mức đối tác toàn diện trở lên.',
    )
    // What counts more makes nothing fewer.
    expect(explained('vietnamplus-107250/comprehensive-g20')).not.toContain('Counted otherwise')
    // No wider count is the number that was said.
    expect(explained('explained-today-csp/comprehensive-2015')).not.toContain('Counted otherwise')
  })

  it('tells a difference of a time that is not the same on all its days by both numbers, and by its ends', () => {
    expect(explained('htv-2023-09/comprehensive-strategic')).toContain(
      'the figure is 2 above the 4 that count on all days of that time and 1 above the 5 that count on any of them. In that time it is not the same on all days: 4 on 1 September 2023 and 5 on 30 September 2023 (United States (10 September 2023)). Counted: China',
    )
    expect(explained('htv-2023-09/comprehensive-strategic')).not.toContain('would settle it')
  })

  it('says the residual wherever a figure differs, in either language', () => {
    const differing = [...checked.values()].filter(
      ({ verdict, evidence }) => (verdict === 'DIFFERS' || verdict === 'IMPOSSIBLE') && evidence?.place === null,
    )
    expect(differing.length).toBeGreaterThan(10)
    for (const one of differing) {
      const n = Math.abs(one.residual ?? 0)
      const above = (one.residual ?? 0) > 0
      expect(evidenceSentences(one, 'en')).toContain(`the figure is ${n} ${above ? 'above' : 'below'} `)
      expect(evidenceSentences(one, 'vi')).toContain(`con số được nêu ${above ? 'nhiều hơn' : 'ít hơn'} ${n}`)
    }
  })

  it('does not call a time to come what was over when it was said', () => {
    for (const name of ['minister-2025/p9-growth-target', 'minister-interview-2026/p7-growth-target']) {
      expect(explained(name)).toContain('It is an aim of a time that was over when it was said')
      expect(evidenceSentences(claim(name), 'vi')).toContain('mục tiêu của một thời gian đã qua khi được nêu')
    }
    for (const name of ['minister-interview-2026/p31-unesco-titles-target', 'vna-2025-09/p6-centennial-goals'])
      expect(explained(name)).toContain('said of a time to come')
  })

  it('fits the kind of figure, so that no sentence is said of most', () => {
    const needed = new Map<string, number>()
    for (const one of checked.values()) {
      if (one.evidence !== null) continue
      const needs = evidenceSentences(one, 'en').replace(/^Said: .*?”\. /, '')
      needed.set(needs, (needed.get(needs) ?? 0) + 1)
    }
    expect(needed.size).toBeGreaterThan(8)
    for (const name of [
      'minister-interview-2026/p18-double-digit-growth',
      'minister-2025/p5-reunification-anniversary',
      'minister-2025/n2-activities-growth',
      'minister-interview-2026/p23-decrees-by-quarter',
    ])
      expect(explained(name)).not.toContain('each by name')
  })

  it('holds no id of ours, and nothing that is undefined, in either language', () => {
    for (const one of checked.values()) {
      for (const language of ['en', 'vi'] as const) {
        const sentence = evidenceSentences(one, language)
        expect(sentence).not.toMatch(/@\d|VNM|unsc-p5|g20-|or-higher|undefined|\[object|claim\//)
        expect(sentence).not.toContain('  ')
      }
    }
  })
})
