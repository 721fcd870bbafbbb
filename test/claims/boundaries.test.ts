import { describe, expect, it } from 'vitest'
import type { Claim } from '../../schema/kinds/claim.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { findContradictions, type Saying } from '../../server/claims/contradictions.ts'
import { evidenceFor } from '../../server/claims/evidence.ts'
import { placeOf } from '../../server/claims/place.ts'
import { worldOf } from '../../server/queries/world.ts'
import { definition, factsOf, type Said } from '../queries/facts.ts'

const known = { revision: 1, knownAt: '2026-01-01T00:00:00.000Z' }
const definitions = [definition('all'), definition('theirs', { side: 'other', population: 'actors' })]
type Question = NonNullable<Claim['question']>
const world = (said: readonly Said[], more: Parameters<typeof factsOf>[1] = {}) =>
  worldOf(factsOf(said, { reviewedTo: '2030', definitions, ...more }))
const evidence = (said: readonly Said[], question: Question, more: Parameters<typeof factsOf>[1] = {}) =>
  evidenceFor(world(said, more), { question } as Claim, known)

describe('a move counts for certain', () => {
  it.each([
    ['2020-03', 1],
    ['2020-06', 1],
    // It may have been before the first of the days asked about, or after the last.
    ['2020-02~', 0],
    ['2020-07~', 0],
    ['2020-03-01~', 0],
    ['2020-06-30~', 0],
    ['2020-03-02~', 1],
    ['2020-06-29~', 1],
  ])('of %s in March to June: %i', (from, value) => {
    const question: Question = {
      kind: 'moves',
      of: 'AAA',
      moves: 'entries',
      from: partialDate('2020-03'),
      to: partialDate('2020-06'),
    }
    expect(evidence([{ from }], question)).toMatchObject({ value, upper: 1 })
  })
})

describe('beside a count within a group', () => {
  it('stand no definitions by another side’s word, and not the one asked for again', () => {
    const said: Said[] = [
      { partner: 'BBB', from: '2001', side: 'other' },
      { partner: 'CCC', from: '2001', side: 'other' },
      { partner: 'CCC', from: '2001' },
    ]
    const members = ['BBB', 'CCC'].map((member) => ({ group: 'g', member, from: '1999' }))
    const question: Question = {
      kind: 'count',
      of: 'AAA',
      definition: 'all@1',
      validAt: partialDate('2020-01-01'),
      within: 'g',
    }
    expect(
      evidence(said, question, { members })?.counts.map((one) => [one.definition.id, one.question.within]),
    ).toEqual([
      ['all@1', 'g'],
      ['all@1', undefined],
    ])
  })

  it('stand none that leave out whom it counts, though they count more', () => {
    const said: Said[] = [
      { partner: 'BBB', level: 'special', from: '2001' },
      { partner: 'CCC', level: 'low', from: '2001' },
      { partner: 'DDD', level: 'low', from: '2001' },
    ]
    const members = ['BBB', 'CCC', 'DDD'].map((member) => ({ group: 'g', member, from: '1999' }))
    const only = [definition('special', { levels: { exactly: 'AAA/partnership/special' } }), definition('rungs')]
    const question: Question = {
      kind: 'count',
      of: 'AAA',
      definition: 'special@1',
      validAt: partialDate('2020-01-01'),
      within: 'g',
    }
    expect(evidence(said, question, { members, definitions: only })?.counts).toHaveLength(2)
  })
})

describe('a place', () => {
  it('names who came before in the order of their days, whatever their ids', () => {
    const said: Said[] = [
      { partner: 'DDD', from: '2001-01-01' },
      { partner: 'BBB', from: '2003-01-01' },
      { partner: 'CCC', from: '2002-01-01' },
      { partner: 'FFF', from: '2000-01-01', low: true },
      { partner: 'EEE', from: '2001-06-01', low: true },
      { partner: 'ZZZ', from: '2010-01-01' },
    ]
    const question = {
      kind: 'place',
      of: 'AAA',
      definition: 'all@1',
      partner: 'ZZZ',
      validAt: partialDate('2020'),
    } as const
    const found = placeOf(world(said), question, known)
    const ids = [found?.before, found?.perhapsBefore].map((all) =>
      all?.map(({ relation }) => relation.partnership.partner),
    )
    expect(ids).toEqual([
      ['DDD', 'CCC', 'BBB'],
      ['FFF', 'EEE'],
    ])
  })
})

describe('a date that a document cannot bear', () => {
  it.each(['December 10, 12025', 'December 10, 20251', '0205', '12025'])('is %s, by its whole number', (value) => {
    const sayings = [{ id: 'a', subject: 's', aspect: 'date', values: [value] }] as unknown as Saying[]
    expect([...findContradictions([], sayings)].flat().map(({ kind }) => kind)).toEqual(['TYPO'])
  })
})
