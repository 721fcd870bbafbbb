import { describe, expect, it } from 'vitest'
import type { Claim } from '../../schema/kinds/claim.ts'
import type { Day } from '../../schema/time/day.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { type CheckedFigure, findContradictions } from '../../server/claims/contradictions.ts'
import { figureOf } from '../../server/claims/figure.ts'
import { claim, exactly } from './made-claim.ts'

const EVE = '2023-09-09'

/** "The fifth", of who came on the day after EVE. */
const place = (n: number, changes: Partial<Claim> = {}, eve: string | null = EVE): CheckedFigure => ({
  claim: figureOf(
    claim({
      id: `claim/place-${n}`,
      quantity: 'place',
      measure: 'rank',
      period: '2023-09',
      ...exactly(n),
      question: { kind: 'place', of: 'AAA', definition: 'all@1', partner: 'BBB', validAt: partialDate('2023-09') },
      ...changes,
    }),
  ),
  verdict: 'AGREES',
  cumulative: false,
  eve: eve as Day | null,
})

const count = (n: number, validAt = EVE, asked: object = {}, changes: Partial<Claim> = {}): CheckedFigure => ({
  claim: figureOf(
    claim({
      id: `claim/count-${n}`,
      period: validAt,
      ...exactly(n),
      question: { kind: 'count', of: 'AAA', definition: 'all@1', validAt: partialDate(validAt), ...asked },
      ...changes,
    }),
  ),
  verdict: 'DIFFERS',
  cumulative: true,
})

const found = (...figures: CheckedFigure[]): string[] =>
  [...findContradictions(figures, [])].flat().map(({ kind, claims }) => `${kind} ${claims.map((c) => c.claim.id)}`)

describe('a place and a count of the day before', () => {
  it('clash where the count is not one fewer than the place', () => {
    expect(found(place(5), count(33))).toEqual(['VALUE claim/count-33,claim/place-5'])
    expect(found(count(3), place(5))).toEqual(['VALUE claim/count-3,claim/place-5'])
    expect(found(place(5), count(4))).toEqual([])
    expect(found(place(5), count(5))).toEqual(['VALUE claim/count-5,claim/place-5'])
  })

  it('are told with those alone that cannot hold', () => {
    expect(found(place(5), count(4), place(34, { period: '2023-10' }))).toEqual(['VALUE claim/count-4,claim/place-34'])
    expect(
      found(place(5), place(5, { id: 'claim/again' }), count(4), count(33, EVE, {}, { period: '2023-09' })),
    ).toEqual(['VALUE claim/count-33,claim/place-5,claim/again'])
  })

  it.each<[string, CheckedFigure[]]>([
    ['a count of an earlier day', [place(5), count(33, '2023-09-08')]],
    ['a count of the day itself', [place(5), count(33, '2023-09-10')]],
    ['a count of the month', [place(5), count(33, '2023-09')]],
    ['a count within a group', [place(5), count(33, EVE, { within: 'g20' })]],
    ['a count by another definition', [place(5), count(33, EVE, { definition: 'wide@1' })]],
    ['a place of who came on no one day', [place(5, {}, null), count(33)]],
    ['a place of nobody knows when', [{ ...place(5), eve: undefined } as unknown as CheckedFigure, count(33)]],
    ['about how many', [place(5), count(33, EVE, {}, { lower: undefined, upper: undefined })]],
    ['two places', [place(5), place(6, { period: '2023-10' })]],
  ])('say nothing of each other: %s', (_, figures) => {
    expect(found(...figures)).toEqual([])
  })

  it('are held against each other by what their wording guarantees', () => {
    const over = (n: number): Partial<Claim> => ({ value: n, lower: n, lowerExcluded: true, upper: undefined })
    expect(found(place(5), count(3, EVE, {}, over(3)))).toEqual([])
    expect(found(place(5), count(4, EVE, {}, over(4)))).toEqual(['VALUE claim/count-4,claim/place-5'])
  })

  it('have an id of their own that does not depend on what else is said', () => {
    const ids = (...figures: CheckedFigure[]): string[] =>
      [...findContradictions(figures, [])].flat().map(({ id }) => id)
    expect(ids(place(5), count(33))).toEqual(ids(count(7), place(6, { period: '2023-10' }), place(5)))
  })
})
