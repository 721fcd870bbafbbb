import { describe, expect, it } from 'vitest'
import { partialDate } from '../../schema/time/partial-date.ts'
import { networkDiff } from '../../server/queries/network-diff.ts'
import { partnerCount } from '../../server/queries/partner-count.ts'
import { partnerCountSeries } from '../../server/queries/partner-count-series.ts'
import type { Facts } from '../../server/store/facts.ts'
import { at, definition, factsOf, graphOf, LADDER, type Said } from './facts.ts'

/** Partnerships whose ids are in another order than their partners. */
const reversed = (said: readonly Said[]): Facts => {
  const facts = factsOf(said, { definitions: [definition('d')] })
  return { ...facts, partnership: [...(facts.partnership ?? [])].reverse() }
}
const SAID: readonly Said[] = ['BBB', 'CCC', 'DDD'].flatMap((partner): Said[] => [
  { partner, from: '2001-06-15' },
  { partner: `${partner[0]}ZZ`, from: '1990', low: true },
])
const [CERTAIN, DOUBTFUL] = [
  ['BBB', 'CCC', 'DDD'],
  ['BZZ', 'CZZ', 'DZZ'],
]
const ids = (members: readonly { relation: { partnership: { partner: string } } }[]): string[] =>
  members.map(({ relation }) => relation.partnership.partner)

describe('lists of partners are by their ids, whatever the order of the partnerships', () => {
  it('in a count', async () => {
    const { members, undecided } = await partnerCount(
      graphOf(reversed(SAID)),
      { of: 'AAA', definition: 'd' },
      at('2002'),
    )
    expect([ids(members), ids(undecided)]).toEqual([CERTAIN, DOUBTFUL])
  })

  it('in a series', async () => {
    const question = {
      of: 'AAA',
      definition: 'd',
      from: partialDate('2002'),
      to: partialDate('2002'),
      step: 'YEAR',
    } as const
    const { points } = await partnerCountSeries(graphOf(reversed(SAID)), question, at('2002'))
    expect(points.map(({ members, undecided }) => [ids(members), ids(undecided)])).toEqual([[CERTAIN, DOUBTFUL]])
  })

  it('in a comparison', async () => {
    const question = { of: 'AAA', from: partialDate('2000'), to: partialDate('2002') }
    const { entered, unchanged } = await networkDiff(graphOf(reversed(SAID)), question, at('2002'))
    expect([ids(entered), ids(unchanged)]).toEqual([CERTAIN, DOUBTFUL])
  })
})

describe('a step on the rungs', () => {
  it('of a comparison is none that happened beside them', async () => {
    const said: readonly Said[] = [
      { level: 'low', from: '2001-02-01' },
      { level: 'special', from: '2001-03-01' },
    ]
    const question = { of: 'AAA', from: partialDate('2000'), to: partialDate('2001'), ladder: LADDER }
    const { entered } = await networkDiff(graphOf(reversed(said)), question, at('2002'))
    expect(entered.map(({ on, steps }) => [on, steps])).toEqual([['2001-02-01', undefined]])
  })
})
