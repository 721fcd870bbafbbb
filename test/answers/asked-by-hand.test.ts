import { describe, expect, it } from 'vitest'
import { partialDate } from '../../schema/time/partial-date.ts'
import { askedByHand, kindAskedFor } from '../../server/answers/asked-by-hand.ts'
import { CITABLE_KINDS } from '../../server/answers/citable-kinds.ts'
import { kindNamed } from './answered.ts'

const TODAY = partialDate('2026-11-27')
const [count, series, diff, claim] = ['count', 'series', 'diff', 'claim'].map(kindNamed) as [
  ReturnType<typeof kindNamed>,
  ReturnType<typeof kindNamed>,
  ReturnType<typeof kindNamed>,
  ReturnType<typeof kindNamed>,
]

describe('of the kinds at one address', () => {
  const kinds = CITABLE_KINDS.filter(({ live }) => live.at === 'counts')

  it('is asked for the one of whose own parts some are given', () => {
    expect(new Set(kinds)).toEqual(new Set([count, series]))
    for (const some of [kinds, [...kinds].reverse()]) {
      expect(kindAskedFor(some, { of: 'VNM', definition: 'd' })).toBe(count)
      expect(kindAskedFor(some, { of: 'VNM', definition: 'd', validAt: '2001', within: 'g' })).toBe(count)
      expect(kindAskedFor(some, { of: 'VNM', definition: 'd', from: '2001' })).toBe(series)
      expect(kindAskedFor(some, { of: 'VNM', definition: 'd', to: '2001', validAt: '2001' })).toBe(series)
      expect(kindAskedFor(some, { from: '', to: '', step: 'YEAR' })).toBe(count)
    }
  })

  it('is asked for the first where each needs something, and none where there is none', () => {
    expect(kindAskedFor([series, diff], {})).toBe(series)
    expect(kindAskedFor([claim], {})).toBe(claim)
    expect(kindAskedFor([], { from: '2001' })).toBeUndefined()
  })
})

describe('a question written by hand', () => {
  it('has what was left out filled in, and nothing for what may be absent', () => {
    expect(askedByHand(count, { of: 'VNM', definition: 'd', validAt: '', within: undefined }, TODAY)).toEqual({
      of: 'VNM',
      definition: 'd',
      validAt: '2026-11-27',
    })
    expect(askedByHand(count, { of: 'VNM', definition: 'd', validAt: '2001', within: 'g' }, TODAY)).toEqual({
      of: 'VNM',
      definition: 'd',
      validAt: '2001',
      within: 'g',
    })
    expect(askedByHand(series, { of: 'VNM', definition: 'd', from: '2001', to: '2002' }, TODAY)).toEqual({
      of: 'VNM',
      definition: 'd',
      from: '2001',
      to: '2002',
      step: 'YEAR',
    })
    expect(
      askedByHand(series, { of: 'VNM', definition: 'd', from: '2001', to: '2002', step: 'month' }, TODAY).step,
    ).toBe('MONTH')
    expect(askedByHand(diff, { of: 'VNM', from: '2001', to: '2002' }, TODAY)).toEqual({
      of: 'VNM',
      from: '2001',
      to: '2002',
    })
  })

  it('is refused with all that it lacks, as whoever asks calls it', () => {
    expect(() => askedByHand(diff, { of: 'VNM' }, TODAY)).toThrow(
      expect.objectContaining({ code: 'BAD_RANGE', named: { kind: 'diff', missing: ['from', 'to'] } }),
    )
    expect(() => askedByHand(series, { of: '' }, TODAY, (part) => `--${part}`)).toThrow(
      expect.objectContaining({ named: { kind: 'series', missing: ['--of', '--definition', '--from', '--to'] } }),
    )
    expect(() => askedByHand(count, { of: 'VNM', definition: 'd', validAt: 'soon' }, TODAY, () => '--at')).toThrow(
      expect.objectContaining({ code: 'BAD_DATE', message: expect.stringMatching(/^--at: /) }),
    )
  })
})

describe('where an answer is asked by hand', () => {
  it('is told of each kind: its address, its command and its options', () => {
    expect(
      Object.fromEntries(CITABLE_KINDS.map(({ kind, type, mark, live }) => [kind, { type, mark, ...live }])),
    ).toEqual({
      count: {
        type: 'Count',
        mark: '',
        at: 'counts',
        path: ['of', 'definition'],
        byDefault: { validAt: expect.any(Symbol) },
        command: 'count',
        does: "count an owner's partners on a day, with names, definition and sources",
        options: { validAt: ['at', 'the day it speaks of (today)'], within: ['within', 'only members of a group'] },
      },
      series: {
        type: 'CountSeries',
        mark: 'series',
        at: 'counts',
        path: ['of', 'definition'],
        byDefault: { step: 'YEAR' },
        command: 'series',
        does: "count an owner's partners at the end of each step between two days",
        options: {
          from: ['from', 'the first day'],
          to: ['until', 'the last day'],
          step: ['step', 'how far apart (year)'],
          within: ['within', 'only members of a group'],
        },
      },
      diff: {
        type: 'NetworkDiff',
        mark: 'diff',
        at: 'comparisons',
        path: ['of'],
        byDefault: {},
        command: 'diff',
        does: "compare an owner's network on two days",
        options: {
          from: ['from', 'the first day'],
          to: ['until', 'the second day'],
          ladder: ['ladder', 'which of its ladders (its first)'],
        },
      },
      claim: {
        type: 'Claim',
        mark: 'claim',
        at: 'claims',
        path: ['claim'],
        byDefault: {},
        command: 'claim',
        does: 'check one published figure at its own day',
        options: {},
      },
    })
  })
})

describe('the parts of a question', () => {
  it('are told of each kind as the API describes them: what they name, their type, and which may be absent', () => {
    const parts = CITABLE_KINDS.flatMap(({ kind, parts }) =>
      Object.entries(parts).map(
        ([name, { optional, names, type, says, form }]) =>
          `${kind} ${name}${optional ? '?' : ''}: ${type} ${form.stands} of ${names ?? 'nothing stated'}. ${says}`,
      ),
    )
    const within = 'The group whose members alone are meant; null where all are.'
    const counted = 'The counting definition, with its version.'
    expect(parts).toEqual([
      'claim claim: ID <id> of claim. The claim that is checked.',
      'count of: ID <id> of actor. The owner.',
      `count definition: ID <definition> of counting-definition. ${counted}`,
      'count validAt: PartialDate <day> of nothing stated. On which day.',
      `count within?: ID <id> of actor. ${within}`,
      'series of: ID <id> of actor. The owner.',
      `series definition: ID <definition> of counting-definition. ${counted}`,
      'series from: PartialDate <day> of nothing stated. From which day.',
      'series to: PartialDate <day> of nothing stated. To which day.',
      'series step: TimeStep <month|quarter|year> of nothing stated. How far apart the points of a series are.',
      `series within?: ID <id> of actor. ${within}`,
      'diff of: ID <id> of actor. The owner.',
      'diff from: PartialDate <day> of nothing stated. From which day.',
      'diff to: PartialDate <day> of nothing stated. To which day.',
      'diff ladder?: ID <id> of ladder. Which of its ladders; null where its first was meant, or the definition says it.',
    ])
  })
})
