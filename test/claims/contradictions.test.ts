import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Attribution } from '../../schema/kinds/attribution.ts'
import type { Statement } from '../../schema/statement.ts'
import { validateFacts } from '../../seed/validate.ts'
import { type Contradiction, findContradictions } from '../../server/claims/contradictions.ts'
import { type CheckedClaim, checkClaim, claimChecker } from '../../server/claims/verdict.ts'
import { projectRoot } from '../../server/project-root.ts'
import { type World, worldOf } from '../../server/queries/world.ts'
import { contradictionSentence } from '../../server/text/contradiction.ts'

// The five articles hold traps. Eight of them are contradictions and must be found; the others (a change over time, another population said to be
// another, an implied base, an approximate figure, an alias, a date of another article) are none, and must not be.

const ARTICLES = /^article-/

/** What each contradiction is about, in the words of the study of the articles: trap, kind, and a word that its explanation holds. */
const TRAPS = [
  ['T1', 'IMPOSSIBLE', '18 of the 21'],
  ['T2', 'ONE_LABEL_TWO_CONCEPTS', 'three pillars'],
  ['T11', 'TYPO', 'December 10, 205'],
  ['T12 resolution', 'ISSUER', 'Resolution 80'],
  ['T12 decade', 'STATUS', 'International Decade'],
  ['T12 apparatus', 'SCOPE', '42.5%'],
  ['T12 growth', 'VALUE', '8%'],
  ['T3 network', 'SCOPE', '42 countries'],
  ['T12 directive', 'ISSUER', 'Directive 56-CT/TW'],
  ['technologies', 'SCOPE', 'strategic technology fields'],
] as const

/** What is seen only beside the reports that repeat the figures: the 17 are partners in the articles and countries in headlines, and so on. */
const WITH_REPORTS = [
  ['T3 upgrades', 'SCOPE', '17 countries'],
  ['T3 activities', 'SCOPE', 'bilateral foreign activities'],
  ['growth of activities', 'VALUE', 'nearly 1.5 times'],
  ['18 by three definitions', 'DEFINITION', '18 out of 21'],
  ['42 by two definitions', 'DEFINITION', 'strategic partnership or higher'],
  ['over 170 agreements against fewer than 140 that are implied', 'VALUE', 'fewer than 140 in 2024'],
  ['60 activities against 50 that are implied', 'VALUE', 'implies 50 in 2024'],
  ['one page against itself, 2015', 'VALUE', 'including four comprehensive strategic partners'],
  ['one page against itself, 2024', 'VALUE', 'including 7 Comprehensive Strategic Partners'],
  ['fifth or sixth', 'VALUE', 'The place of United States'],
  [
    'one page against itself, 2023',
    'VALUE',
    '“33 nations and territories” and “fifth” of United States, which implies 4 before it',
  ],
  ['Argentina', 'STATUS', 'Argentina'],
] as const

const known = { revision: 3, knownAt: '2026-11-24T00:00:00.000Z' }
let world: World
let checked: CheckedClaim[]

beforeAll(async () => {
  const { facts, problems } = await validateFacts(join(projectRoot(), 'seed'))
  expect(problems.filter(({ level }) => level === 'problem')).toEqual([])
  const byKind: Record<string, Statement[]> = {}
  for (const { statement } of facts.entries) byKind[statement.kind] = [...(byKind[statement.kind] ?? []), statement]
  world = worldOf(byKind)
  checked = (world.facts.claim ?? []).map((claim) => checkClaim(world, claim, known))
})

const all = (...said: Parameters<typeof findContradictions<CheckedClaim, Attribution>>): Contradiction[] =>
  [...findContradictions(...said)].flat()

const isTrap = (found: Contradiction, [, kind, word]: readonly [string, string, string]): boolean =>
  found.kind === kind && contradictionSentence(world, found, 'en').includes(word)

describe('the contradictions of the five articles', () => {
  it('are all found, and nothing else is', () => {
    const inArticles = (citations: readonly { source: string }[]): boolean =>
      citations.some(({ source }) => ARTICLES.test(source))
    const found = all(
      checked.filter(({ claim }) => inArticles(claim.citations)),
      (world.facts.attribution ?? []).filter((attribution) => inArticles(attribution.citations)),
    )
    const right = found.filter((contradiction) => TRAPS.some((trap) => isTrap(contradiction, trap)))
    const missed = TRAPS.filter((trap) => !found.some((contradiction) => isTrap(contradiction, trap)))
    const [precision, recall] = [right.length / found.length, (TRAPS.length - missed.length) / TRAPS.length]
    process.stdout.write(
      `contradictions in the articles: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} (${found.length} found)\n`,
    )
    expect(missed.map(([trap]) => trap)).toEqual([])
    expect(
      found.filter((contradiction) => !right.includes(contradiction)).map((c) => contradictionSentence(world, c, 'en')),
    ).toEqual([])
  })

  it('and those with the reports that repeat their figures are all found too, and nothing else is', () => {
    const found = all(checked, world.facts.attribution ?? [])
    const due = [...TRAPS, ...WITH_REPORTS]
    const right = found.filter((contradiction) => due.some((trap) => isTrap(contradiction, trap)))
    const missed = due.filter((trap) => !found.some((contradiction) => isTrap(contradiction, trap)))
    const [precision, recall] = [right.length / found.length, (due.length - missed.length) / due.length]
    process.stdout.write(
      `contradictions with the reports: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} (${found.length} found)\n`,
    )
    expect(missed.map(([trap]) => trap)).toEqual([])
    expect(found.filter((one) => !right.includes(one)).map((one) => contradictionSentence(world, one, 'en'))).toEqual(
      [],
    )
  })

  it('are told by their subject first, then by who says what in which document, with no id of ours', () => {
    const sentenceOf = (word: string): string =>
      all(checked, world.facts.attribution ?? [])
        .map((one) => contradictionSentence(world, one, 'en'))
        .find((sentence) => sentence.includes(word)) ?? ''
    expect(sentenceOf('over 8%')).toMatch(
      /^The growth target of 2025: Le Hoai Trung in “.+” \(The World and Viet Nam Report\) says “8%”; Le Hoai Trung in “.+” \(.+\) says “over 8%”\. These cannot all hold\.$/,
    )
    for (const one of all(checked, world.facts.attribution ?? []))
      for (const language of ['en', 'vi'] as const)
        expect(contradictionSentence(world, one, language)).not.toMatch(/@\d|VNM|claim\/|unsc-p5|-or-higher/)
  })

  it('and what an editor decided stands beside them, dated and sourced', () => {
    const issuers = all([], world.facts.attribution ?? []).find((one) => isTrap(one, TRAPS[8]))
    const decided = (world.facts.decision ?? []).filter(({ contradiction }) => contradiction === issuers?.id)
    expect(decided).toMatchObject([{ on: '2026-11-27', by: 'the editors of Entente' }])
    expect(decided[0]?.citations.length).toBeGreaterThan(1)
  })

  it('have ids that do not depend on what else is said', () => {
    const found = all(checked, world.facts.attribution ?? [])
    const again = all([...checked].reverse(), [...(world.facts.attribution ?? [])].reverse())
    expect(new Set(again.map(({ id }) => id))).toEqual(new Set(found.map(({ id }) => id)))
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  })

  it('are explained in both languages', () => {
    for (const contradiction of all(checked, world.facts.attribution ?? [])) {
      const [en, vi] = [
        contradictionSentence(world, contradiction, 'en'),
        contradictionSentence(world, contradiction, 'vi'),
      ]
      expect(en).not.toBe(vi)
      expect(`${en}${vi}`).not.toMatch(/undefined|\[object/)
    }
  })
})

describe('claims that are checked one after another', () => {
  it('are worth what each is by itself', () => {
    const check = claimChecker(world, known)
    for (const alone of checked) {
      const { verdict, evidence, residual, lacking } = check(alone.claim)
      expect({ id: alone.claim.id, verdict, evidence, residual, lacking }).toEqual({
        id: alone.claim.id,
        verdict: alone.verdict,
        evidence: alone.evidence,
        residual: alone.residual,
        lacking: alone.lacking,
      })
    }
  })
})
