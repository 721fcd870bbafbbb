import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Attribution } from '../../schema/kinds/attribution.ts'
import type { Statement } from '../../schema/statement.ts'
import { validateFacts } from '../../seed/validate.ts'
import { type Contradiction, findContradictions } from '../../server/claims/contradictions.ts'
import { type CheckedClaim, checkClaim, claimChecker } from '../../server/claims/verdict.ts'
import { projectRoot } from '../../server/project-root.ts'
import { type World, worldOf } from '../../server/queries/world.ts'
import { contradictionSentence } from '../../server/text/claims.ts'

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
] as const

/** That the 17 are partners in the articles and countries in headlines is seen only beside the reports that repeat the figure. */
const TRAPS_WITH_REPORTS = [...TRAPS, ['T3 upgrades', 'SCOPE', '17 countries']] as const

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
  found.kind === kind && contradictionSentence(found, 'en').includes(word)

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
      found.filter((contradiction) => !right.includes(contradiction)).map((c) => contradictionSentence(c, 'en')),
    ).toEqual([])
  })

  it('with the reports that repeat their figures, the one number for two populations is found too', () => {
    const found = all(checked, world.facts.attribution ?? [])
    for (const trap of TRAPS_WITH_REPORTS)
      expect([trap[0], found.some((contradiction) => isTrap(contradiction, trap))]).toEqual([trap[0], true])
  })

  it('have ids that do not depend on what else is said', () => {
    const found = all(checked, world.facts.attribution ?? [])
    const again = all([...checked].reverse(), [...(world.facts.attribution ?? [])].reverse())
    expect(new Set(again.map(({ id }) => id))).toEqual(new Set(found.map(({ id }) => id)))
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  })

  it('are explained in both languages', () => {
    for (const contradiction of all(checked, world.facts.attribution ?? [])) {
      const [en, vi] = [contradictionSentence(contradiction, 'en'), contradictionSentence(contradiction, 'vi')]
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
