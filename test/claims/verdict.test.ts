import { describe, expect, it } from 'vitest'
import type { Claim } from '../../schema/kinds/claim.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { holds, meet, rangeOf } from '../../server/claims/range.ts'
import { checkClaim } from '../../server/claims/verdict.ts'
import { worldOf } from '../../server/queries/world.ts'
import { evidenceSentences } from '../../server/text/claims.ts'
import { definition, factsOf, LADDER, type Said } from '../queries/facts.ts'

const known = { revision: 1, knownAt: '2026-01-01T00:00:00.000Z' }

const claim = (changes: Partial<Claim>): Claim => ({
  kind: 'claim',
  v: 1,
  id: 'claim/x',
  confidence: 'high',
  citations: [{ source: 'gazette', locator: 'p. 1', original: 'as said' }],
  about: 'AAA',
  text: { en: 'said', vi: 'nói' },
  quantity: 'partners',
  measure: 'count',
  qualifier: 'exactly',
  ...changes,
})

const exactly = (n: number): Partial<Claim> => ({ value: n, lower: n, upper: n })
const count = (name: string, within?: string): Partial<Claim> => ({
  question: {
    kind: 'count',
    of: 'AAA',
    definition: `${name}@1`,
    validAt: partialDate('2020-01-01'),
    ...(within === undefined ? {} : { within }),
  },
})

const partners = (...ids: string[]): Said[] => ids.map((partner) => ({ partner, level: 'low', from: '2001-01-01' }))
const check = (said: Said[], changes: Partial<Claim>, more: Parameters<typeof factsOf>[1] = {}) =>
  checkClaim(
    worldOf(
      factsOf(said, {
        definitions: [definition('all'), definition('top', { levels: { atLeast: `${LADDER}/top` } })],
        ...more,
      }),
    ),
    claim(changes),
    known,
  )

describe('a claim of a count', () => {
  it('agrees where the graph finds its number, and differs by the residual where it does not', () => {
    expect(check(partners('BBB', 'CCC'), { ...exactly(2), ...count('all') })).toMatchObject({
      verdict: 'AGREES',
      residual: 0,
    })
    expect(check(partners('BBB', 'CCC'), { ...exactly(5), ...count('all') })).toMatchObject({
      verdict: 'DIFFERS',
      residual: 3,
    })
    expect(check(partners('BBB', 'CCC'), { ...exactly(1), ...count('all') })).toMatchObject({
      verdict: 'DIFFERS',
      residual: -1,
    })
  })

  it('has a residual that one more named member lowers by exactly one; an alias or a second designation of the same partner does not', () => {
    const residual = (said: Said[]) => check(said, { ...exactly(42), ...count('all') }).residual
    expect(residual(partners('BBB'))).toBe(41)
    expect(residual(partners('BBB', 'CCC'))).toBe(40)
    expect(
      residual([...partners('BBB', 'CCC'), { id: 'again', partner: 'CCC', level: 'middle', from: '2010-01-01' }]),
    ).toBe(40)
    expect(
      residual([
        ...partners('BBB', 'CCC'),
        { id: 'theirs', partner: 'CCC', side: 'other', level: 'low', from: '2001-01-01' },
      ]),
    ).toBe(40)
  })

  it.each([
    ['over', { value: 1, lower: 1, lowerExcluded: true } as const, 'AGREES'],
    ['over', { value: 2, lower: 2, lowerExcluded: true } as const, 'DIFFERS'],
    ['nearly', { value: 3, upper: 3, upperExcluded: true } as const, 'AGREES'],
    ['nearly', { value: 2, upper: 2, upperExcluded: true } as const, 'DIFFERS'],
    ['at-least', { value: 2, lower: 2 } as const, 'AGREES'],
    ['at-most', { value: 1, upper: 1 } as const, 'DIFFERS'],
    ['about', { value: 2 } as const, 'CANNOT_BE_CHECKED'],
  ] as const)('worded %s %o with two found: %s', (qualifier, bounds, verdict) => {
    expect(check(partners('BBB', 'CCC'), { qualifier, ...bounds, ...count('all') }).verdict).toBe(verdict)
  })

  it('cannot be checked where it hangs on an undecided fact, and names it', () => {
    const said: Said[] = [...partners('BBB'), { partner: 'CCC', level: 'low', from: '2001-01-01', low: true }]
    const checked = check(said, { ...exactly(2), ...count('all') })
    expect(checked).toMatchObject({ verdict: 'CANNOT_BE_CHECKED', lacking: 'undecided', residual: 1 })
    expect(evidenceSentences(checked, 'en')).toContain('CCC')
  })

  it('is impossible where a part is more than its whole, and shows the arithmetic and what stands beside it', () => {
    const said: Said[] = [...partners('BBB', 'CCC'), { partner: 'DDD', level: 'top', from: '2001-01-01' }]
    const members = ['BBB', 'CCC', 'DDD'].map((member) => ({ group: 'g', member, from: '1999' }))
    const checked = check(said, { ...exactly(3), ...count('top', 'g') }, { members })
    expect(checked.verdict).toBe('IMPOSSIBLE')
    expect(checked.evidence?.counts.map((c) => [c.definition.id, c.question.within, c.members.length])).toEqual([
      ['top@1', 'g', 1],
      ['top@1', undefined, 1],
      ['all@1', 'g', 3],
    ])
    expect(evidenceSentences(checked, 'en')).toMatch(/cannot be.*at most 1.*finds 1.*3 by all@1 within g/)
  })

  it('without a question cannot be checked, and says what it would need', () => {
    const checked = check(partners('BBB'), { ...exactly(75) })
    expect(checked).toMatchObject({ verdict: 'CANNOT_BE_CHECKED', lacking: 'no-question', residual: null })
    expect(evidenceSentences(checked, 'vi')).toContain('cần')
  })
})

describe('a claim of moves', () => {
  const question = {
    question: { kind: 'moves', of: 'AAA', moves: 'upgrades', from: partialDate('2025'), to: partialDate('2025') },
  } as const
  const said: Said[] = [
    { partner: 'BBB', level: 'low', from: '2025-02-01' },
    { partner: 'CCC', level: 'low', from: '2001' },
    { partner: 'CCC', level: 'top', from: '2025-03-01' },
    { partner: 'DDD', level: 'sectoral', sector: 'water', from: '2025-06-13' },
    { partner: 'EEE', level: 'special', from: '1977' },
    { partner: 'EEE', level: 'special', from: '2025-12', formula: 'new' },
  ]

  it('leaves open which of the moves beside the rungs was meant, and chooses none', () => {
    const checked = check(said, { ...exactly(3), ...question })
    expect(checked).toMatchObject({
      verdict: 'CANNOT_BE_CHECKED',
      lacking: 'undecided',
      residual: 1,
      evidence: { value: 2, upper: 4 },
    })
    const explanation = evidenceSentences(checked, 'en')
    expect(explanation).toContain('1 entry and 1 upgrade')
    expect(explanation).toMatch(/DDD.*EEE|EEE.*DDD/)
  })

  it('differs where no choice of them makes the number', () => {
    expect(check(said, { ...exactly(5), ...question }).verdict).toBe('DIFFERS')
  })

  it('goes by the ladder that its question names, else by the owner’s first', () => {
    const facts = factsOf(said)
    // By id this ladder comes first; nothing was ever said on it.
    const ladder = (facts.ladder ?? []).flatMap((one) => [{ ...one, id: 'AAA/missions' }, one])
    const on = (more: { readonly ladder?: string }) =>
      checkClaim(
        worldOf({ ...facts, ladder }),
        claim({ ...exactly(3), question: { ...question.question, ...more } }),
        known,
      ).evidence?.value
    expect(on({})).toBe(0)
    expect(on({ ladder: LADDER })).toBe(2)
    expect(on({ ladder: 'AAA/missions' })).toBe(0)
    expect(on({ ladder: 'BBB/partnership' })).toBeUndefined()
  })
})

describe('the ranges of two wordings', () => {
  const range = (changes: Partial<Claim>) =>
    rangeOf(claim(changes)) ?? { lower: 0, upper: 0, lowerExcluded: false, upperExcluded: false }
  it('meet or not at the number itself, as the words say', () => {
    const over8 = range({ lower: 8, lowerExcluded: true })
    const eight = range(exactly(8))
    expect(meet(over8, eight)).toBe(false)
    expect(meet(range({ lower: 8 }), eight)).toBe(true)
    expect(meet(over8, range({ upper: 10, upperExcluded: true }))).toBe(true)
    expect(meet(range({ upper: 8, upperExcluded: true }), over8)).toBe(false)
    expect(holds(over8, 8)).toBe(false)
    expect(rangeOf(claim({ value: 100, qualifier: 'about' }))).toBeNull()
  })
})
