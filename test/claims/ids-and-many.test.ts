import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../schema/kinds/claim.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { type CheckedFigure, findContradictions, type Saying } from '../../server/claims/contradictions.ts'
import { evidenceFor } from '../../server/claims/evidence.ts'
import { figureOf } from '../../server/claims/figure.ts'
import { worldOf } from '../../server/queries/world.ts'
import { definition, factsOf, LADDER, type Said } from '../queries/facts.ts'
import { claim, exactly } from './made-claim.ts'

/** What is checked of a claim by hand: contradictions go by nothing else. */
const said = (
  changes: Partial<Claim>,
  { verdict = 'AGREES', cumulative = false }: Partial<CheckedFigure> = {},
): CheckedFigure => ({ claim: figureOf(claim(changes)), verdict, cumulative })
const saying = (id: string, aspect: string, values: readonly string[]): Saying =>
  ({ id, subject: 'treaty', aspect, values }) as unknown as Saying

const found = (checked: readonly CheckedFigure[], sayings: readonly Saying[] = []) =>
  [...findContradictions(checked, sayings)]
    .flat()
    .map(({ id, kind, claims, attributions }) => [
      id,
      kind,
      [...claims.map((one) => one.claim.id), ...attributions.map((one) => one.id)].join(' '),
    ])
/** How a contradiction is called: decisions name it so, and it is the same on every store and for ever. */
const called = (kind: string, about: string): string =>
  `${kind}-${createHash('sha256').update(about).digest('hex').slice(0, 12)}`

const count = (name: string, within?: string): Claim['question'] => ({
  kind: 'count',
  of: 'AAA',
  definition: `${name}@1`,
  validAt: partialDate('2020-01-01'),
  ...(within === undefined ? {} : { within }),
})

describe('a contradiction', () => {
  it('is called by its kind and by what it is about, also where that has no unit, period or number', () => {
    expect(found([said({ id: 'a', ...exactly(3) }), said({ id: 'b', ...exactly(4) })])).toEqual([
      [called('value', 'AAA partners  '), 'VALUE', 'a b'],
    ])
    expect(
      found([
        said({ id: 'a', unit: '%', period: '2020', ...exactly(3) }),
        said({ id: 'b', unit: '%', period: '2020', ...exactly(4) }),
      ]),
    ).toEqual([[called('value', 'AAA partners % 2020'), 'VALUE', 'a b']])
    expect(found([said({ id: 'a' }, { verdict: 'IMPOSSIBLE' })])).toEqual([
      [called('impossible', 'AAA partners  '), 'IMPOSSIBLE', 'a'],
    ])
    expect(
      found([
        said({ id: 'a', period: '2020', value: 9 }, { verdict: 'IMPOSSIBLE' }),
        said({ id: 'b', period: '2020', value: 8 }, { verdict: 'IMPOSSIBLE' }),
      ]),
    ).toEqual([
      [called('impossible', 'AAA partners 2020 9'), 'IMPOSSIBLE', 'a'],
      [called('impossible', 'AAA partners 2020 8'), 'IMPOSSIBLE', 'b'],
    ])
    expect(found([], [saying('a', 'label', ['x']), saying('b', 'label', ['y'])])).toEqual([
      [called('one-label-two-concepts', 'treaty label'), 'ONE_LABEL_TWO_CONCEPTS', 'a b'],
    ])
  })

  it('of one number by several definitions is about those partners at that time', () => {
    const one = (id: string, changes: Partial<Claim>, more: Partial<CheckedFigure> = {}) =>
      said({ id, ...exactly(42), populationId: 'states', ...changes }, { cumulative: true, ...more })
    const differs = { verdict: 'DIFFERS' } as const
    expect(found([one('a', { question: count('low') }), one('b', { question: count('top') }, differs)])).toEqual([
      [called('definition', 'AAA AAA   42'), 'DEFINITION', 'a b'],
    ])
    expect(
      found([
        one('a', { question: count('low', 'g'), period: '2020' }),
        one('b', { question: count('top', 'g'), period: '2020' }, differs),
      ]),
    ).toEqual([[called('definition', 'AAA AAA g 2020 42'), 'DEFINITION', 'a b']])
    // Of two groups the numbers may well be the same.
    expect(
      found([
        one('a', { question: count('low', 'g') }),
        one('b', { question: count('top', 'h') }, differs),
        one('c', { question: count('top') }, differs),
      ]),
    ).toEqual([])
  })

  it('is none between claims that say no number', () => {
    expect(
      found([
        said({ id: 'a', question: count('low') }, { cumulative: true }),
        said({ id: 'b', question: count('top') }, { cumulative: true, verdict: 'DIFFERS' }),
      ]),
    ).toEqual([])
  })

  it('is seen between texts that run together alike', () => {
    expect(found([], [saying('a', 'label', ['x', 'yz']), saying('b', 'label', ['xy', 'z'])])).toHaveLength(1)
    expect(found([], [saying('a', 'label', ['x', 'y']), saying('b', 'label', ['y', 'x'])])).toEqual([])
  })

  it('is found with all who are in it, however many they are, and nothing with it', () => {
    const many = Array.from({ length: 1_100 }, (_, i) => `m${i}`)
    const one = (id: string, i: number) =>
      said(
        { id, ...exactly(42), populationId: 'states', period: '2020', question: count(i === 1_099 ? 'top' : 'low') },
        { cumulative: true, verdict: i === 1_098 ? 'DIFFERS' : 'AGREES' },
      )
    expect(found(many.map(one))).toEqual([[called('definition', 'AAA AAA  2020 42'), 'DEFINITION', many.join(' ')]])
    expect(
      found(
        many.map((id, i) => said({ id, ...exactly(i === 1_099 ? 43 : 42) })),
        many.map((id, i) => saying(id, 'date', [i === 1_099 ? 'December 10, 205' : '2020'])),
      ),
    ).toEqual([
      [called('value', 'AAA partners  '), 'VALUE', many.join(' ')],
      [called('typo', 'treaty date'), 'TYPO', many.join(' ')],
    ])
    expect(
      found(
        many.map((id) => said({ id, ...exactly(42) })),
        many.map((id, i) => saying(id, 'status', [i === 1_099 ? 'signed' : 'in force'])),
      ),
    ).toEqual([[called('status', 'treaty status'), 'STATUS', many.join(' ')]])
  })

  it('with what others imply is found however many imply it', () => {
    const many = Array.from({ length: 1_100 }, (_, i) => `m${i}`)
    const implying = many.map((id, i) => said({ id, period: '2021', impliedBase: i === 1_099 ? 50 : 60 }))
    expect(found([said({ id: 'a', period: '2020', ...exactly(60) }), ...implying])).toEqual([
      [called('value', 'AAA partners  2020'), 'VALUE', 'a m1099'],
    ])
  })
})

describe('beside a count within a group', () => {
  it('stands no definition that leaves out one of those who are counted, though it counts more', () => {
    const facts: Said[] = [
      { partner: 'BBB', level: 'special', from: '2001' },
      { partner: 'CCC', level: 'special', from: '2001' },
      { partner: 'CCC', level: 'low', from: '2001' },
      { partner: 'DDD', level: 'low', from: '2001' },
      { partner: 'EEE', level: 'low', from: '2001' },
    ]
    const members = ['BBB', 'CCC', 'DDD', 'EEE'].map((member) => ({ group: 'g', member, from: '1999' }))
    const definitions = [
      definition('special', { levels: { exactly: `${LADDER}/special` } }),
      definition('rungs'),
      definition('both', { special: true }),
    ]
    const world = worldOf(factsOf(facts, { reviewedTo: '2030', members, definitions }))
    const evidence = evidenceFor(world, claim({ question: count('special', 'g') }), { revision: 1, knownAt: '' })
    expect(evidence?.counts.map((one) => `${one.definition.id} ${one.question.within}`)).toEqual([
      'special@1 g',
      'special@1 undefined',
      'both@1 g',
    ])
  })
})
