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
    ['vietnamnews-1666185/comprehensive', 'DIFFERS'],
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
      'Said: “11 international partners”. The graph finds 9 to 10 (5 entries and 4 upgrades) from 1 January 2025 to 31 July 2025: the figure is 1 above that. No source says whether these are meant too: Sweden (13 June 2025).',
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
