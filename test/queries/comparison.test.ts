import { describe, expect, it } from 'vitest'
import { partialDate } from '../../schema/time/partial-date.ts'
import { networkDiff } from '../../server/queries/network-diff.ts'
import {
  atLevelSince,
  skippedBy,
  type Transition,
  transitions,
  transitionsOf,
} from '../../server/queries/transitions.ts'
import type { World } from '../../server/queries/world.ts'
import { RequestMeter } from '../../server/work/meter.ts'
import { PRICES } from '../../server/work/prices.ts'
import { at, definition, factsOf, graphOf, LADDER, type Said } from './facts.ts'
import { opened } from './opened.ts'

const slug = (level: { readonly id: string } | null): string => level?.id.split('/').at(-1) ?? '–'
const told = ({ kind, from, to, on, designation, steps }: Transition): string =>
  `${kind} ${slug(from)} ${slug(to)} ${on} ${designation.id}${steps === undefined ? '' : ` in ${steps.map((step) => step.designation.id).join(' ')}`}`

const compared = async (said: readonly Said[], from: string, to: string) => {
  const question = { of: 'AAA', from: partialDate(from), to: partialDate(to), ladder: LADDER }
  const { entered, moved, left, unchanged } = await networkDiff(graphOf(factsOf(said)), question, at('2002'))
  return {
    entered: entered.map(told),
    moved: moved.map(told),
    left: left.map(told),
    unchanged: unchanged.map((link) => slug(link.level)),
  }
}
const NONE = { entered: [], moved: [], left: [], unchanged: [] }

describe('a comparison', () => {
  it('has nobody who was there on neither day, and nothing of an owner without partners', async () => {
    expect(await compared([{ from: '2010' }], '2000', '2001')).toEqual(NONE)
    expect(await compared([], '2000', '2001')).toEqual(NONE)
  })

  it('tells who left from a rung on which it stood between the two days by what ended, in its steps', async () => {
    const said: readonly Said[] = [
      { id: 'a', level: 'low', from: '1990-01-01' },
      { id: 'b', level: 'top', from: '2001-02-01', to: '2001-08-01' },
    ]
    expect(await compared(said, '2000', '2001')).toEqual({ ...NONE, left: ['LAPSE low – 2001-08-01 b in b b'] })
  })

  it('sets what came without a day on the day on which it is attested, and rests it on that', async () => {
    const said: readonly Said[] = [
      { id: 'a', level: 'low', attestedOn: '1999-05-05' },
      { id: 'b', level: 'top', attestedOn: '2005-06-06' },
    ]
    expect(await compared(said, '2000', '2006')).toEqual({ ...NONE, moved: ['UPGRADE low top 2005-06-06 b'] })
    expect(await compared(said, '2006', '2007')).toEqual({ ...NONE, unchanged: ['top'] })
  })

  it('is refused from a later day to an earlier one, with both', async () => {
    await expect(compared([], '2002', '2001')).rejects.toMatchObject({
      key: 'order',
      named: { from: '2002', to: '2001' },
    })
    await expect(
      transitions(graphOf(factsOf([])), { of: 'AAA', from: partialDate('2002'), to: partialDate('2001') }, at('2002')),
    ).rejects.toMatchObject({ named: { from: '2002', to: '2001' } })
  })

  it('costs four looks at the links of each relation, and what its sums cost', async () => {
    const meter = new RequestMeter()
    const facts = factsOf([{}, { partner: 'CCC' }, { partner: 'DDD' }], { definitions: [definition('d')] })
    const question = { of: 'AAA', from: partialDate('2000-01-01'), to: partialDate('2001-01-01') }
    await networkDiff({ ...graphOf(facts), meter }, question, at('2002'))
    // The sums count all of them on both days.
    expect(meter.spent).toBe(3 * Math.ceil(4 * PRICES.linkedDay) + 2 * Math.ceil(3 * PRICES.counted))
    meter.done()
  })
})

describe('the transitions of a relation', () => {
  it('are in order of time, whatever stands on which track', () => {
    const { relation } = opened([
      { id: 'rung', level: 'low', from: '2001-01-01' },
      { id: 'special', level: 'special', from: '2000-01-01' },
      { id: 'sector', level: 'sectoral', sector: 'water', from: '1999-01-01' },
    ])
    expect(transitionsOf(relation).map(({ designation }) => designation.id)).toEqual(['sector', 'special', 'rung'])
  })

  it('of one day are what began before what went down or ended', () => {
    const day = '2001-06-15'
    const { relation } = opened([
      { id: 'a', level: 'top', from: '1990' },
      { id: 'b', level: 'low', from: day },
      { id: 's', level: 'special', from: '1990', to: day },
      { id: 'w', level: 'sectoral', sector: 'water', from: day },
    ])
    expect(transitionsOf(relation).map(told)).toEqual([
      'ENTRY – top 1990 a',
      'DEEPENING – special 1990 s',
      'DEEPENING – sectoral 2001-06-15 w',
      'DOWNGRADE top low 2001-06-15 b',
      'LAPSE special – 2001-06-15 s',
    ])
  })

  it('beside the rungs are none where the same is said again in the same words', () => {
    const { relation } = opened([
      { id: 'a', level: 'special', from: '1990', formula: 'old friends' },
      { id: 'b', level: 'special', from: '1995', formula: 'old friends' },
      { id: 'c', level: 'special', from: '2000', formula: 'new friends' },
    ])
    expect(transitionsOf(relation).map(told)).toEqual([
      'DEEPENING – special 1990 a',
      'DEEPENING special special 2000 c',
    ])
  })

  it('lead to a level since the last of their steps', async () => {
    const said: readonly Said[] = [
      { id: 'a', level: 'low', from: '2001-02-01' },
      { id: 'b', level: 'middle', from: '2001-03-01' },
      { id: 'c', level: 'top', from: '2001-04-01' },
      { id: 'd', level: 'top', from: '2001-05-01', formula: 'anew' },
    ]
    const question = { of: 'AAA', from: partialDate('2000'), to: partialDate('2001'), ladder: LADDER }
    const { entered } = await networkDiff(graphOf(factsOf(said)), question, at('2002'))
    expect(entered.map((one) => [told(one), atLevelSince(one)])).toEqual([
      ['ENTRY – top 2001-05-01 d in a b c', '2001-04-01'],
    ])
  })

  it('pass over rungs in the order in which they do, upwards and downwards', () => {
    const { world } = opened([{}])
    const [top, middle, low] = world.levelsOf(LADDER)
    const fourth = { ...top, id: `${LADDER}/summit`, rank: 4 } as typeof top
    const high: Pick<World, 'levelsOf'> = {
      levelsOf: () => [fourth, top, middle, low].filter((level) => level !== undefined),
    }
    const passed = (from: typeof top, to: typeof top) =>
      skippedBy(high as World, { from: from ?? null, to: to ?? null }).map(slug)
    expect([passed(low, fourth), passed(fourth, low), passed(undefined, top), passed(low, middle)]).toEqual([
      ['middle', 'top'],
      ['top', 'middle'],
      ['low', 'middle'],
      [],
    ])
  })

  it('cost one for each relation and one for each of them', async () => {
    const meter = new RequestMeter()
    const said: readonly Said[] = [{ from: '1990' }, { level: 'top', from: '2000' }, { partner: 'CCC', from: '1990' }]
    await transitions({ ...graphOf(factsOf(said)), meter }, { of: 'AAA' }, at('2002'))
    expect(meter.spent).toBe(Math.ceil(3 * PRICES.transition) + Math.ceil(2 * PRICES.transition))
    meter.done()
  })
})
