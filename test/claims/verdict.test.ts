import { describe, expect, it } from 'vitest'
import type { Claim } from '../../schema/kinds/claim.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { holds, meet, rangeOf } from '../../server/claims/range.ts'
import { checkClaim } from '../../server/claims/verdict.ts'
import { worldOf } from '../../server/queries/world.ts'
import { evidenceSentences } from '../../server/text/evidence.ts'
import { definition, factsOf, LADDER, type Said } from '../queries/facts.ts'
import { claim, exactly } from './made-claim.ts'

const known = { revision: 1, knownAt: '2026-01-01T00:00:00.000Z' }

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
        reviewedTo: '2030',
        definitions: [definition('all'), definition('top', { levels: { atLeast: `${LADDER}/top` } })],
        ...more,
      }),
    ),
    claim(changes),
    known,
  )

describe('a claim of a count', () => {
  it('about a group of which nobody is stated to be a member cannot be checked: that none is known is not that there is none', () => {
    const unknown = { verdict: 'CANNOT_BE_CHECKED', evidence: null }
    expect(check(partners('BBB'), { ...exactly(1), ...count('all', 'g') })).toMatchObject(unknown)
    const members: Partial<Claim> = {
      question: { kind: 'members', group: 'g', validAt: partialDate('2020-01-01') },
    }
    expect(check([], { ...exactly(21), ...members })).toMatchObject(unknown)
    expect(
      check([], { ...exactly(1), ...members }, { members: [{ group: 'g', member: 'BBB', from: '1999' }] }),
    ).toMatchObject({ verdict: 'AGREES' })
  })

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
    expect(evidenceSentences(checked, 'en')).toMatch(
      /cannot be.*at most 1.*finds 1.*Not counted: BBB .*3 at low or higher within g/,
    )
  })

  it('without a question cannot be checked, and says what it would need', () => {
    const checked = check(partners('BBB'), { ...exactly(75), period: '2020' })
    expect(checked).toMatchObject({ verdict: 'CANNOT_BE_CHECKED', lacking: 'no-question', residual: null })
    expect(evidenceSentences(checked, 'vi')).toContain('cần')
  })
})

describe('a claim of days that have not been gone through', () => {
  const atMost = (reviewedTo: string | undefined, sample = false) => ({ reviewedTo, sample })
  it.each([
    // The lower bound alone settles "more than 1" and "at least 2".
    ['over', { value: 1, lower: 1, lowerExcluded: true }, 'AGREES'],
    ['at-least', { value: 2, lower: 2 }, 'AGREES'],
    // There are more already.
    ['exactly', exactly(1), 'DIFFERS'],
    ['at-most', { value: 1, upper: 1 }, 'DIFFERS'],
    ['nearly', { value: 2, upper: 2, upperExcluded: true }, 'DIFFERS'],
    // Nobody knows how many there are beside those that are known.
    ['exactly', exactly(2), 'CANNOT_BE_CHECKED'],
    ['exactly', exactly(84), 'CANNOT_BE_CHECKED'],
    ['at-most', { value: 2, upper: 2 }, 'CANNOT_BE_CHECKED'],
    ['over', { value: 2, lower: 2, lowerExcluded: true }, 'CANNOT_BE_CHECKED'],
  ] as const)('worded %s %o with two known: %s', (qualifier, bounds, verdict) => {
    const asked = { qualifier, ...bounds, ...count('all') }
    for (const more of [atMost('2019-12-31'), atMost('2030', true), atMost(undefined)]) {
      const checked = check(partners('BBB', 'CCC'), asked, more)
      expect([more, checked.verdict]).toEqual([more, verdict])
      expect(evidenceSentences(checked, 'en')).toContain('The graph knows 2 of them on 1 January 2020')
    }
  })

  it('is never impossible: of the whole too only some may be known', () => {
    const members = ['BBB', 'CCC', 'DDD'].map((member) => ({ group: 'g', member, from: '1999' }))
    const checked = check(
      partners('BBB', 'CCC'),
      { ...exactly(3), ...count('top', 'g') },
      { members, ...atMost('2030', true) },
    )
    expect(checked).toMatchObject({ verdict: 'CANNOT_BE_CHECKED', lacking: 'incomplete' })
    expect(evidenceSentences(checked, 'en')).toContain('the facts are a sample, gone through to 2030')
  })

  it('is of moves by the last of its days', () => {
    const question = {
      kind: 'moves',
      of: 'AAA',
      moves: 'entries',
      from: partialDate('2001'),
      to: partialDate('2001'),
    } as const
    expect(check(partners('BBB'), { ...exactly(1), question }, atMost('2001')).verdict).toBe('AGREES')
    expect(check(partners('BBB'), { ...exactly(1), question }, atMost('2001-11')).verdict).toBe('CANNOT_BE_CHECKED')
  })
})

describe('a claim of a month or year', () => {
  const inYear = { question: { kind: 'count', of: 'AAA', definition: 'all@1', validAt: partialDate('2020') } } as const
  const said: Said[] = [...partners('BBB'), { partner: 'CCC', level: 'low', from: '2020-05-02' }]

  it('cannot be checked where its days differ, and is told both ends and what came between', () => {
    const checked = check(said, { ...exactly(2), ...inYear, period: '2020' })
    expect(checked).toMatchObject({ verdict: 'CANNOT_BE_CHECKED', lacking: 'undecided' })
    expect(evidenceSentences(checked, 'en')).toBe(
      'Said: “as said”. In that time it is not the same on all days: 1 on 1 January 2020 and 2 on 31 December 2020 (CCC (2 May 2020)). The day that the figure is of would settle it.',
    )
  })

  it('differs where no day has its number', () => {
    expect(check(said, { ...exactly(3), ...inYear }).verdict).toBe('DIFFERS')
  })
})

describe('a claim of a place in the order of days', () => {
  const place = (partner: string) =>
    ({ question: { kind: 'place', of: 'AAA', definition: 'all@1', partner, validAt: partialDate('2020') } }) as const
  const said: Said[] = [
    { partner: 'BBB', level: 'low', from: '2001-01-01' },
    { partner: 'CCC', level: 'low', from: '2003' },
    { partner: 'DDD', level: 'low', from: '2003-06-01' },
    { partner: 'EEE', level: 'low', from: '2010-01-01' },
  ]

  it('is counted from those that came before', () => {
    const checked = check(said, { measure: 'rank', ...exactly(4), ...place('EEE') })
    expect(checked).toMatchObject({ verdict: 'AGREES', residual: 0 })
    expect(evidenceSentences(checked, 'en')).toBe(
      'Said: “as said”. By the days of the graph EEE (1 January 2010) is the 4th, after BBB (1 January 2001); CCC (2003); DDD (1 June 2003).',
    )
    expect(check(said, { measure: 'rank', ...exactly(1), ...place('BBB') }).verdict).toBe('AGREES')
    expect(check(said, { measure: 'rank', ...exactly(5), ...place('EEE') })).toMatchObject({
      verdict: 'DIFFERS',
      residual: 1,
    })
  })

  it('is open where a date leaves it open who came first', () => {
    const checked = check(said, { measure: 'rank', ...exactly(2), ...place('DDD') })
    expect(checked).toMatchObject({ verdict: 'CANNOT_BE_CHECKED', evidence: { value: 2, upper: 3 } })
    expect(evidenceSentences(checked, 'en')).toMatch(/the 2nd to 3rd, after BBB .*no source says: CCC \(2003\)/)
  })

  it('has none where the partner is not counted', () => {
    expect(check(said, { measure: 'rank', ...exactly(1), ...place('FFF') })).toMatchObject({
      verdict: 'CANNOT_BE_CHECKED',
    })
  })
})

describe('a claim without a question', () => {
  const says = (changes: Partial<Claim>) => evidenceSentences(check([], { period: '2020', ...changes }), 'en')
  it('is told what it would need, by what kind of figure it is', () => {
    const kinds: Partial<Claim>[] = [
      { measure: 'count', ...exactly(75) },
      { measure: 'count', qualifier: 'vague' },
      { measure: 'money', unit: 'USD billion', ...exactly(9) },
      { measure: 'percentage', unit: '%', ...exactly(9) },
      { measure: 'percentage', unit: '%', target: true, ...exactly(9) },
      { measure: 'multiple', unit: 'times', ...exactly(2) },
      { measure: 'rank', ...exactly(5) },
      { measure: 'record', qualifier: 'vague' },
      { measure: 'duration', unit: 'years', ...exactly(50) },
      { measure: 'date', qualifier: 'vague' },
    ]
    expect(new Set(kinds.map(says)).size).toBe(kinds.length)
  })
  it('and without a day cannot be checked for want of one', () => {
    expect(check([], exactly(22))).toMatchObject({ lacking: 'no-day' })
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
    const facts = factsOf(said, { reviewedTo: '2030' })
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
