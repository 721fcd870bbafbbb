import { describe, expect, it } from 'vitest'
import type { Level } from '../../schema/kinds/level.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { type DiffQuestion, networkDiff } from '../../server/queries/network-diff.ts'
import {
  atLevelSince,
  crossedBy,
  skippedBy,
  type Transition,
  type TransitionsQuestion,
  transitions,
} from '../../server/queries/transitions.ts'
import { at, definition, factsOf, graphOf, LADDER, type Said } from './facts.ts'

type More = Parameters<typeof factsOf>[1]

const slug = (level: Level | null): string => level?.id.split('/').at(-1) ?? '-'
/** A move with all that is said of it. */
const told = (move: Transition): string => {
  const { kind, relation, from, to, on, designation, steps } = move
  const itself = `${relation.partnership.partner} ${kind} ${slug(from)} > ${slug(to)} ${on} by ${designation.id}`
  return steps === undefined
    ? itself
    : `${itself} (${steps.map((step) => `${step.kind} ${slug(step.from)} > ${slug(step.to)} ${step.on}`).join(', ')})`
}

describe('transitions', () => {
  const moves = async (said: readonly Said[], question: Partial<TransitionsQuestion> = {}) =>
    (await transitions(graphOf(factsOf(said)), { of: 'AAA', ...question }, at('2025-01-01'))).transitions.map(told)

  it('are a lapse where something ended by the day on which the next began at the latest, and none where it may run on into it', async () => {
    const gap = (to: string, from: string): Said[] => [
      { id: 'a', level: 'low', from: '2001-01-01', to },
      { id: 'b', level: 'top', from },
    ]
    expect(await moves(gap('2002-06-01', '2002-06-02'))).toEqual([
      'BBB ENTRY - > low 2001-01-01 by a',
      'BBB LAPSE low > - 2002-06-01 by a',
      'BBB ENTRY - > top 2002-06-02 by b',
    ])
    expect(await moves(gap('2002-06-01', '2002-06-01'))).toEqual([
      'BBB ENTRY - > low 2001-01-01 by a',
      'BBB UPGRADE low > top 2002-06-01 by b',
    ])
  })

  it('are in order of day, then partner, then what they are, then by id', async () => {
    const said: Said[] = [
      { id: 'z', partner: 'CCC', level: 'special', from: '2001-01-01' },
      { id: 'y', partner: 'CCC', level: 'low', from: '2001-01-01' },
      { id: 'x', partner: 'BBB', level: 'low', from: '2001' },
      { id: 'w', partner: 'CCC', level: 'sectoral', sector: 'water', from: '2001-01-01' },
      { id: 'v', partner: 'CCC', level: 'sectoral', sector: 'food', from: '2001-01-01' },
      { id: 'u', partner: 'DDD', level: 'low', from: '2000-12-31' },
      { id: 't', partner: 'BBB', level: 'special', from: '2001' },
    ]
    expect(await moves(said)).toEqual([
      'DDD ENTRY - > low 2000-12-31 by u',
      'CCC ENTRY - > low 2001-01-01 by y',
      'CCC DEEPENING - > sectoral 2001-01-01 by v',
      'CCC DEEPENING - > sectoral 2001-01-01 by w',
      'CCC DEEPENING - > special 2001-01-01 by z',
      'BBB ENTRY - > low 2001 by x',
      'BBB DEEPENING - > special 2001 by t',
    ])
  })

  it('are those of one partner, of some kinds and of a time where asked', async () => {
    const said: Said[] = [
      { id: 'a', level: 'low', from: '2001-06-15' },
      { id: 'b', level: 'top', from: '2003' },
      { id: 'c', partner: 'CCC', level: 'low', from: '2001-06-15', to: '2004-06-01' },
    ]
    expect(await moves(said, { partner: 'CCC' })).toEqual([
      'CCC ENTRY - > low 2001-06-15 by c',
      'CCC LAPSE low > - 2004-06-01 by c',
    ])
    expect(await moves(said, { kinds: ['UPGRADE', 'LAPSE'] })).toEqual([
      'BBB UPGRADE low > top 2003 by b',
      'CCC LAPSE low > - 2004-06-01 by c',
    ])
    const days = async (from?: string, to?: string) =>
      (await moves(said, { ...(from && { from: partialDate(from) }), ...(to && { to: partialDate(to) }) })).length
    expect([
      await days('2001-06-15', '2001-06-15'),
      await days('2001-06-16', '2002'),
      await days('2001-06'),
      await days(undefined, '2001-06'),
    ]).toEqual([2, 0, 4, 2])
    expect([
      await days('2003-12-31', '2003-12-31'),
      await days('2004'),
      await days('2004-06-02'),
      await days(undefined, '2001-06-14'),
    ]).toEqual([1, 1, 0, 0])
  })

  it('are none of an owner without a ladder, and refused for whoever is nobody', async () => {
    expect(await moves([{ from: '2001' }], { of: 'BBB' })).toEqual([])
    await expect(moves([], { of: 'ZZZ' })).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      message: expect.stringContaining('of: "ZZZ"'),
    })
    await expect(moves([], { partner: 'ZZZ' })).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      message: expect.stringContaining('partner: "ZZZ"'),
    })
    await expect(moves([], { of: 'BBB', from: partialDate('2002'), to: partialDate('2001') })).rejects.toMatchObject({
      code: 'BAD_RANGE',
    })
  })

  it('pass over the rungs between, in the order in which they did, and none beside them', async () => {
    const skipped = async (said: readonly Said[]) => {
      const found = await transitions(graphOf(factsOf(said)), { of: 'AAA' }, at('2025-01-01'))
      return found.transitions.map((move) => skippedBy(found.world, move).map(slug))
    }
    expect(await skipped([{ level: 'top', from: '2001' }])).toEqual([['low', 'middle']])
    expect(
      await skipped([
        { level: 'top', from: '2001' },
        { level: 'low', from: '2002', to: '2003' },
      ]),
    ).toEqual([['low', 'middle'], ['middle'], []])
    expect(
      await skipped([
        { level: 'low', from: '2001' },
        { level: 'top', from: '2002' },
      ]),
    ).toEqual([[], ['middle']])
    expect(
      await skipped([
        { level: 'low', from: '2001' },
        { level: 'middle', from: '2002' },
      ]),
    ).toEqual([[], []])
    expect(await skipped([{ level: 'special', from: '2001' }])).toEqual([[]])
  })

  it('of a comparison pass over what each of their steps did', async () => {
    const facts = factsOf([
      { level: 'low', from: '2001-01-01' },
      { level: 'top', from: '2002-01-01' },
    ])
    const { world, entered } = await networkDiff(
      graphOf(facts),
      { of: 'AAA', from: partialDate('2000'), to: partialDate('2003') },
      at('2003'),
    )
    expect(entered.map((move) => skippedBy(world, move).map(slug))).toEqual([['middle']])
    const [entry] = entered
    if (entry === undefined) throw new Error('a test needs an entry')
    const levels = { from: null, to: entry.to }
    expect(skippedBy(world, levels).map(slug)).toEqual(['low', 'middle'])
    expect(skippedBy(world, { from: entry.to, to: null })).toEqual([])
    expect(skippedBy(world, { from: null, to: null })).toEqual([])
    const special = world.level(`${LADDER}/special`) ?? null
    expect(skippedBy(world, { from: special, to: entry.to })).toEqual([])
    expect(skippedBy(world, { from: null, to: special })).toEqual([])
  })

  it('cross the owner’s definitions that count the one level and not the other, of whom they count', async () => {
    const definitions = [
      definition('exactly-low', { levels: { exactly: `${LADDER}/low` } }),
      definition('by-partner', { side: 'other' }),
      definition('lower', { side: 'lower' }),
      definition('low-or-higher', { levels: { atLeast: `${LADDER}/top` } }),
      definition('low-or-higher', {}, 2),
      definition('actors', { population: 'actors' }),
    ]
    const facts = factsOf(
      [
        { level: 'low', from: '2001' },
        { level: 'top', from: '2002', to: '2003' },
        { partner: 'eu', level: 'low', from: '2004' },
        { partner: 'CCC', level: 'special', from: '2005' },
      ],
      { definitions },
    )
    const { world, transitions: found } = await transitions(graphOf(facts), { of: 'AAA' }, at('2025-01-01'))
    expect(found.map((move) => crossedBy(world, move).map(({ id }) => id))).toEqual([
      ['actors@1', 'exactly-low@1', 'low-or-higher@2'],
      ['exactly-low@1'],
      ['actors@1', 'low-or-higher@2'],
      ['actors@1'],
      [],
    ])
    const [entry] = found
    expect(entry && crossedBy(world, { ...entry, from: null, to: null })).toEqual([])
  })

  it('bring a relation to a level since the day on which it came there', async () => {
    const facts = factsOf([
      { id: 'a', level: 'low', from: '2001' },
      { id: 'b', level: 'top', from: '2002-05-05' },
      { id: 'c', level: 'top', from: '2004', formula: 'extensive', to: '2006' },
      { id: 'd', level: 'special', from: '1999', attestedOn: '2000' },
    ])
    const { transitions: found } = await transitions(graphOf(facts), { of: 'AAA' }, at('2025-01-01'))
    expect(found.map((move) => [move.designation.id, atLevelSince(move)])).toEqual([
      ['d', '1999'],
      ['a', '2001'],
      ['b', '2002-05-05'],
      ['c', '2002-05-05'],
      ['c', '2002-05-05'],
    ])
    const [, entry, upgrade] = found
    if (entry === undefined || upgrade === undefined) throw new Error('a test needs two moves')
    expect(atLevelSince({ ...entry, steps: [entry, upgrade] })).toBe('2002-05-05')
    // Of a designation that is on no track there is only the day of the move.
    expect(atLevelSince({ ...entry, designation: { ...entry.designation, id: 'none' } })).toBe('2001')
  })
})

describe('a comparison', () => {
  const compare = (
    said: readonly Said[],
    from: string,
    to: string,
    more: More = {},
    asked: Partial<DiffQuestion> = {},
  ) =>
    networkDiff(
      graphOf(factsOf(said, more)),
      { of: 'AAA', from: partialDate(from), to: partialDate(to), ...asked },
      at(to),
    )
  const lists = async (said: readonly Said[], from: string, to: string) => {
    const { entered, moved, left, unchanged } = await compare(said, from, to)
    return [
      entered.map(told),
      moved.map(told),
      left.map(told),
      unchanged.map(({ relation, level }) => `${relation.partnership.partner} ${slug(level)}`),
    ]
  }

  it('has what came after its first day and up to its last, and not what came on the first', async () => {
    const on = (day: string): Said[] => [
      { id: 'a', level: 'low', from: '2001-01-01' },
      { id: 'b', level: 'low', from: day, formula: 'extensive' },
    ]
    const deepened = (day: string) => [[], [`BBB DEEPENING low > low ${day} by b`], [], []]
    const same = [[], [], [], ['BBB low']]
    expect(await lists(on('2002-06-01'), '2002-06-01', '2002-06-30')).toEqual(same)
    expect(await lists(on('2002-06-02'), '2002-06-01', '2002-06-30')).toEqual(deepened('2002-06-02'))
    expect(await lists(on('2002-06-30'), '2002-06-01', '2002-06-30')).toEqual(deepened('2002-06-30'))
    expect(await lists(on('2002-07-01'), '2002-06-01', '2002-06-30')).toEqual(same)
    // A month that ends with the first day is on it; one that begins with the last day may be.
    expect(await lists(on('2002-06'), '2002-06-30', '2002-08-15')).toEqual(same)
    expect(await lists(on('2002-06'), '2002-06-29', '2002-08-15')).toEqual(deepened('2002-06'))
    expect(await lists(on('2002-09'), '2002-06-29', '2002-09-01')).toEqual(deepened('2002-09'))
  })

  it('has an upgrade or a downgrade by the two rungs, with the steps between where there were several', async () => {
    const said: Said[] = [
      { id: 'a', level: 'low', from: '2001-01-01' },
      { id: 'b', level: 'middle', from: '2002-02-01' },
      { id: 'c', level: 'top', from: '2002-03-01' },
      { id: 'd', level: 'low', from: '2003-01-01' },
    ]
    expect(await lists(said, '2001', '2002')).toEqual([
      [],
      ['BBB UPGRADE low > top 2002-03-01 by c (UPGRADE low > middle 2002-02-01, UPGRADE middle > top 2002-03-01)'],
      [],
      [],
    ])
    expect(await lists(said, '2002', '2003')).toEqual([[], ['BBB DOWNGRADE top > low 2003-01-01 by d'], [], []])
    expect((await lists(said, '2000', '2003'))[0]).toEqual([
      'BBB ENTRY - > low 2003-01-01 by d (ENTRY - > low 2001-01-01, UPGRADE low > middle 2002-02-01, UPGRADE middle > top 2002-03-01, DOWNGRADE top > low 2003-01-01)',
    ])
    // Up and down again in between is no net change.
    expect(await lists(said, '2001', '2003')).toEqual([[], [], [], ['BBB low']])
  })

  it('has what was deepened after the last step, which is no step itself', async () => {
    const said: Said[] = [
      { id: 'a', level: 'low', from: '2001-01-01' },
      { id: 'b', level: 'top', from: '2002-02-01' },
      { id: 'c', level: 'top', from: '2002-03-01', formula: 'extensive' },
    ]
    expect(await lists(said, '2001', '2002')).toEqual([
      [],
      ['BBB UPGRADE low > top 2002-03-01 by c (UPGRADE low > top 2002-02-01)'],
      [],
      [],
    ])
    expect(await lists(said, '2002-02-01', '2002')).toEqual([[], ['BBB DEEPENING top > top 2002-03-01 by c'], [], []])
    const twice: Said[] = [...said, { id: 'd', level: 'top', from: '2002-04-01', formula: 'more extensive' }]
    expect(await lists(twice, '2002-02-01', '2002')).toEqual([
      [],
      ['BBB DEEPENING top > top 2002-04-01 by d (DEEPENING top > top 2002-03-01, DEEPENING top > top 2002-04-01)'],
      [],
      [],
    ])
  })

  it('has what ended as left, on the rungs and beside them, but not where something was deepened', async () => {
    expect(await lists([{ id: 'a', level: 'low', from: '2001-01-01', to: '2002-06-01' }], '2001', '2002')).toEqual([
      [],
      [],
      ['BBB LAPSE low > - 2002-06-01 by a'],
      [],
    ])
    const beside: Said[] = [
      { id: 'a', level: 'low', from: '2001-01-01' },
      { id: 'b', level: 'special', from: '2001-01-01', to: '2002-06-01' },
    ]
    expect(await lists(beside, '2001', '2002')).toEqual([[], [], ['BBB LAPSE special > - 2002-06-01 by b'], []])
    expect(
      await lists([...beside, { id: 'c', level: 'sectoral', sector: 'water', from: '2002-02-01' }], '2001', '2002'),
    ).toEqual([[], ['BBB DEEPENING - > sectoral 2002-02-01 by c'], [], []])
  })

  it('has an entry of whoever may have come before its first day, and none of whoever has for certain', async () => {
    expect(await lists([{ id: 'a', level: 'low', from: '2001-06' }], '2001-06-15', '2001-07-15')).toEqual([
      ['BBB ENTRY - > low 2001-06 by a'],
      [],
      [],
      [],
    ])
    expect(await lists([{ id: 'a', level: 'low', from: '2001-06' }], '2001-06-30', '2001-07-15')).toEqual([
      [],
      [],
      [],
      ['BBB low'],
    ])
    const weak: Said[] = [
      { id: 'a', level: 'low', from: '2001-01-01', low: true },
      { id: 'b', level: 'top', from: '2001-06-20' },
    ]
    expect(await lists(weak, '2001-06-15', '2001-07-15')).toEqual([
      [],
      ['BBB UPGRADE low > top 2001-06-20 by b'],
      [],
      [],
    ])
    expect(await lists([{ id: 'a', level: 'low', from: '2001-01-01', low: true }], '2001-06-15', '2001-07-15')).toEqual(
      [[], [], [], ['BBB low']],
    )
  })

  it('has an entry without a day of its own by its start, by what attests it, or by the last day', async () => {
    expect(await lists([{ id: 'a', level: 'low', attestedOn: '2001-06-20' }], '2000', '2001')).toEqual([
      [],
      [],
      [],
      ['BBB low'],
    ])
    const twoTracks: Said[] = [
      { id: 'a', level: 'special', from: '2001-01-01' },
      { id: 'b', level: 'low', from: '2001-06-20' },
    ]
    expect(await lists(twoTracks, '2001-01-01', '2001')).toEqual([['BBB ENTRY - > low 2001-06-20 by b'], [], [], []])
  })

  it('is by partner id, and empty of an owner without a ladder', async () => {
    const said: Said[] = ['DDD', 'BBB', 'CCC'].map((partner) => ({ partner, level: 'low', from: '2001-06-01' }))
    const { entered } = await compare(said, '2000', '2002')
    expect(entered.map(({ relation }) => relation.partnership.partner)).toEqual(['BBB', 'CCC', 'DDD'])
    expect((await compare(said, '2002', '2003')).unchanged.map(({ relation }) => relation.partnership.partner)).toEqual(
      ['BBB', 'CCC', 'DDD'],
    )
    const none = await compare(said, '2000', '2002', {}, { of: 'BBB' })
    expect([none.ladder, none.entered, none.moved, none.left, none.unchanged, none.stocks]).toEqual([
      null,
      [],
      [],
      [],
      [],
      [],
    ])
    await expect(compare(said, '2003', '2002')).rejects.toMatchObject({ code: 'BAD_RANGE' })
    await expect(compare(said, '2002', '2002', {}, { ladder: 'x' })).rejects.toMatchObject({ code: 'UNKNOWN_ID' })
  })

  it('sums each definition on both days, with who made the difference and who may be counted', async () => {
    const said: Said[] = [
      { partner: 'BBB', level: 'low', from: '1999' },
      { partner: 'CCC', level: 'low', from: '1999', to: '2001-06-01' },
      { partner: 'DDD', level: 'low', from: '2001-03-01' },
      { partner: 'EEE', level: 'low', from: '1999', low: true },
      { partner: 'FFF', level: 'top', from: '2001-12' },
    ]
    const { stocks } = await compare(said, '2000-12-31', '2001-12-15')
    const ids = (members: readonly { relation: { partnership: { partner: string } } }[]) =>
      members.map(({ relation }) => relation.partnership.partner)
    expect(
      stocks.map((one) => [
        one.definition.id,
        one.before,
        ids(one.entries),
        ids(one.exits),
        one.after,
        ids(one.undecidedBefore),
        ids(one.undecidedAfter),
      ]),
    ).toEqual([
      ['low-or-higher@1', 2, ['DDD'], ['CCC'], 2, ['EEE'], ['EEE', 'FFF']],
      ['top@1', 0, [], [], 0, [], ['FFF']],
    ])
    for (const one of stocks)
      expect(one.atEnds).toMatchObject({ before: one.before, after: one.after, from: one.from, to: one.to })
  })

  it('of months or years is of all their days in its sums, and between their last days at the ends', async () => {
    const said: Said[] = [
      { partner: 'BBB', level: 'low', from: '2000-06-15' },
      { partner: 'CCC', level: 'low', from: '2001-06-15' },
    ]
    const of = async (from: string, to: string) => {
      const [sum] = (await compare(said, from, to)).stocks
      return (
        sum && [
          sum.before,
          sum.after,
          sum.undecidedAfter.length,
          sum.atEnds.before,
          sum.atEnds.after,
          sum.atEnds.undecidedAfter.length,
          sum.atEnds.from.earliest,
          sum.atEnds.to.earliest,
        ]
      )
    }
    expect(await of('2000', '2001')).toEqual([0, 1, 1, 1, 2, 0, '2000-12-31', '2001-12-31'])
    expect(await of('2000-12-31', '2001')).toEqual([1, 1, 1, 1, 2, 0, '2000-12-31', '2001-12-31'])
    expect(await of('2000', '2001-12-31')).toEqual([0, 2, 0, 1, 2, 0, '2000-12-31', '2001-12-31'])
  })
})
