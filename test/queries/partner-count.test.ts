import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CountingRule } from '../../schema/kinds/counting-definition.ts'
import { addDays, type Day } from '../../schema/time/day.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { levelCounts } from '../../server/queries/level-counts.ts'
import { partnerCount } from '../../server/queries/partner-count.ts'
import { partnerCountSeries, stepEnds } from '../../server/queries/partner-count-series.ts'
import { countFootnote } from '../../server/text/footnote.ts'
import { completionsOf } from '../time/dates.ts'
import { closeDate, closeDay, runs } from './close-dates.ts'
import { at, definition, factsOf, graphOf, LADDER, type Said } from './facts.ts'

const count = async (
  said: Said[],
  day: string,
  changes: Partial<CountingRule> = {},
  more: Parameters<typeof factsOf>[1] = {},
  within?: string,
) => {
  const facts = factsOf(said, { ...more, definitions: [definition('d', changes)] })
  const found = await partnerCount(graphOf(facts), { of: 'AAA', definition: 'd', within }, at(day))
  return {
    members: found.members.map((m) => m.relation.partnership.partner),
    undecided: found.undecided.map((m) => m.relation.partnership.partner),
    since: found.members.map((m) => m.since),
  }
}

/** One designation of a partner that always counts once begun: its date and whether the fact is doubtful. */
const oneEach = fc.array(
  fc.record({
    from: closeDate,
    low: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
)

describe('a count', () => {
  it('has the bounds that walking every completion of the dates finds', async () => {
    await fc.assert(
      fc.asyncProperty(oneEach, closeDay, async (starts, day) => {
        // Partners do not depend on each other, so the least and the most of the sum are the sums of the least and the most.
        const outcomes = starts.map(
          ({ from, low }) =>
            new Set([...completionsOf(partialDate(from)).map((d) => d <= day), ...(low ? [false] : [])]),
        )
        const said = starts.map((start, i) => ({ partner: `P${'ABCD'[i]}X`, level: 'low', ...start }))
        const { members, undecided } = await count(said, day)
        expect(members).toHaveLength(outcomes.filter((set) => !set.has(false)).length)
        expect(members.length + undecided.length).toBe(outcomes.filter((set) => set.has(true)).length)
      }),
    )
  })

  it('is the sum of the exclusive levels, for exact dates', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            partner: fc.constantFrom('BBB', 'CCC', 'DDD', 'eu'),
            level: fc.constantFrom('low', 'middle', 'top', 'special'),
            from: closeDay,
          }),
          { maxLength: 8 },
        ),
        closeDay,
        async (said, day) => {
          const counts = await levelCounts(graphOf(factsOf(said)), { of: 'AAA' }, at(day))
          const rungs = counts.filter((c) => c.level.levelKind === 'rung')
          const { members } = await count(said, day)
          expect(rungs.reduce((sum, c) => sum + c.exactly.value, 0)).toBe(members.length)
          expect(rungs.at(-1)?.orHigher).toEqual({ value: members.length, upper: members.length })
          for (const c of rungs) expect(c.exactly.value).toBe(c.exactly.upper)
        },
      ),
    )
  })

  it('counts States only, unless the definition counts any actor', async () => {
    const said: Said[] = [
      { partner: 'BBB', from: '2001' },
      { partner: 'eu', from: '2001' },
    ]
    expect((await count(said, '2002-01-01')).members).toEqual(['BBB'])
    expect((await count(said, '2002-01-01', { population: 'actors' })).members).toEqual(['BBB', 'eu'])
  })

  it('leaves special and sectoral relations out, unless the definition counts them in', async () => {
    const said: Said[] = [
      { partner: 'BBB', level: 'special', from: '2001' },
      { partner: 'CCC', level: 'sectoral', sector: 'water', from: '2001' },
    ]
    expect((await count(said, '2002-01-01')).members).toEqual([])
    expect((await count(said, '2002-01-01', { special: true })).members).toEqual(['BBB'])
    expect((await count(said, '2002-01-01', { special: true, sectoral: true })).members).toEqual(['BBB', 'CCC'])
  })

  it('counts by the side that the definition names where the two differ', async () => {
    const said: Said[] = [
      { partner: 'HHH', level: 'low', from: '2018-09-10' },
      { partner: 'HHH', side: 'other', level: 'middle', from: '2018-09-10' },
    ]
    const atMiddle = (side: CountingRule['side']) =>
      count(said, '2019-01-01', { levels: { atLeast: `${LADDER}/middle` }, side })
    expect((await atMiddle('owner')).members).toEqual([])
    expect((await atMiddle('other')).members).toEqual(['HHH'])
    expect((await atMiddle('lower')).members).toEqual([])
    expect((await atMiddle('higher')).members).toEqual(['HHH'])
    const shown = async (side: CountingRule['side']) => {
      const facts = factsOf(said, { definitions: [definition('d', { side })] })
      const { members } = await partnerCount(graphOf(facts), { of: 'AAA', definition: 'd' }, at('2019-01-01'))
      return members.map(({ level }) => level.id.split('/').at(-1))
    }
    expect([await shown('lower'), await shown('higher')]).toEqual([['low'], ['middle']])
  })

  it('leaves undecided by the other side what no fact says of it', async () => {
    const said: Said[] = [{ partner: 'BBB', from: '2001' }]
    expect(await count(said, '2002-01-01', { side: 'other' })).toMatchObject({ members: [], undecided: ['BBB'] })
  })

  it('says since when a member is at or above the threshold, whatever rungs it has climbed since', async () => {
    const said: Said[] = [
      { level: 'low', from: '2001-03' },
      { level: 'middle', from: '2012-07' },
      { level: 'top', from: '2020-01-01' },
    ]
    expect((await count(said, '2025-01-01')).since).toEqual(['2001-03'])
    expect((await count(said, '2025-01-01', { levels: { atLeast: `${LADDER}/middle` } })).since).toEqual(['2012-07'])
  })

  it('counts within a group by who was a member that day; partners and observers are not members', async () => {
    const said: Said[] = [
      { partner: 'BBB', from: '2001' },
      { partner: 'CCC', from: '2001' },
      { partner: 'DDD', from: '2001' },
    ]
    const members = [
      { group: 'g', member: 'BBB', from: '1999', to: '2010-01-01' },
      { group: 'g', member: 'CCC', from: '2005' },
      { group: 'g', member: 'DDD', from: '1999', role: 'partner' as const },
    ]
    expect(await count(said, '2009-12-31', {}, { members }, 'g')).toMatchObject({ members: ['BBB', 'CCC'] })
    expect(await count(said, '2010-01-01', {}, { members }, 'g')).toMatchObject({ members: ['CCC'], undecided: [] })
    expect(await count(said, '2005-06-01', {}, { members }, 'g')).toMatchObject({
      members: ['BBB'],
      undecided: ['CCC'],
    })
    expect(await count(said, '1990-06-01', {}, { members }, 'g')).toMatchObject({ members: [], undecided: [] })
  })

  it('within a group without members on that day counts 0 and says so', async () => {
    const facts = factsOf([{ partner: 'BBB', from: '2001' }], {
      members: [{ group: 'g', member: 'BBB', from: '2010', to: '2012' }],
    })
    const on = (day: string) =>
      partnerCount(graphOf(facts), { of: 'AAA', definition: 'low-or-higher', within: 'g' }, at(day))
    for (const day of ['2005-01-01', '2013-01-01']) {
      const found = await on(day)
      expect([found.members.length, found.undecided.length, found.withinMembers]).toEqual([0, 0, 0])
      expect(countFootnote(found, '/answers/x', 'en')).toContain('None of its members on that day is known.')
      expect(countFootnote(found, '/answers/x', 'vi')).toContain('Chưa biết thành viên nào của nhóm vào ngày đó.')
    }
    expect((await on('2011-06-01')).withinMembers).toBe(1)
    expect(countFootnote(await on('2011-06-01'), '/answers/x', 'en')).not.toContain('None of its members')
  })

  it('tells the members of the group for certain from those that a date or a weak source leaves open', async () => {
    const facts = factsOf([{ partner: 'BBB', from: '2001' }], {
      members: [
        { group: 'g', member: 'BBB', from: '2000' },
        { group: 'g', member: 'CCC', from: '2011' },
        { group: 'g', member: 'DDD', from: '2000', low: true },
      ],
    })
    const on = async (day: string) => {
      const found = await partnerCount(graphOf(facts), { of: 'AAA', definition: 'low-or-higher', within: 'g' }, at(day))
      return [found.withinMembers, found.withinUncertain]
    }
    expect(await on('2010-12-31')).toEqual([2, ['DDD']])
    expect(await on('2011-06-01')).toEqual([3, ['CCC', 'DDD']])
    expect(await on('2012-01-01')).toEqual([3, ['DDD']])
    expect(await on('2012')).toEqual([3, ['DDD']])
    expect(await on('2011')).toEqual([3, ['CCC', 'DDD']])
  })

  it('names the members of the group that are not counted, those with a lower level and those with none', async () => {
    const facts = factsOf(
      [
        { partner: 'BBB', from: '2001' },
        { partner: 'CCC', from: '2001', level: 'low' },
      ],
      {
        members: ['AAA', 'BBB', 'CCC', 'DDD'].map((member) => ({ group: 'g', member, from: '2000' })),
      },
    )
    const { members, withinMembers, withinOthers } = await partnerCount(
      graphOf(facts),
      { of: 'AAA', definition: 'low-or-higher', within: 'g' },
      at('2011-06-01'),
    )
    expect([members.length, withinMembers, withinOthers]).toEqual([2, 4, ['AAA', 'DDD']])
  })

  it('over a month or a year counts who is counted on each of its days, and leaves the others undecided', async () => {
    const said: Said[] = [
      { partner: 'BBB', from: '2001-01-01' },
      { partner: 'CCC', from: '2001-06-15' },
      { partner: 'DDD', from: '2001-07-01' },
    ]
    expect(await count(said, '2001-06')).toMatchObject({ members: ['BBB'], undecided: ['CCC'] })
    expect(await count(said, '2001')).toMatchObject({ members: ['BBB'], undecided: ['CCC', 'DDD'] })
    expect(await count(said, '2002')).toMatchObject({ members: ['BBB', 'CCC', 'DDD'], undecided: [] })
  })

  it('over a year leaves undecided who was counted on some of its days only, also in its middle', async () => {
    const lapsed: Said[] = [{ level: 'low', from: '2025-03-01', to: '2025-10-01' }]
    expect(await count(lapsed, '2025')).toMatchObject({ members: [], undecided: ['BBB'] })
    expect(await count(lapsed, '2025-05')).toMatchObject({ members: ['BBB'], undecided: [] })
    const passedThrough: Said[] = [
      { level: 'low', from: '2001' },
      { level: 'middle', from: '2025-03-01' },
      { level: 'top', from: '2025-10-01' },
    ]
    const exactlyMiddle = { levels: { exactly: `${LADDER}/middle` } }
    expect(await count(passedThrough, '2025', exactlyMiddle)).toMatchObject({ members: [], undecided: ['BBB'] })
  })

  it('over a span of days has the bounds that walking every day and every completion finds, ends included', async () => {
    const spell = fc.record({
      n: fc.constantFrom(-1, 0, 1, 30, 31, 40),
      length: fc.option(fc.constantFrom(1, 2, 30), { nil: undefined }),
      level: fc.constantFrom('low', 'middle'),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(spell, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('2000-02', '2000-03', '2000-03-01~'),
        async (spells, span) => {
          const said = spells
            .sort((a, b) => a.n - b.n)
            .map(({ n, length, level }, i, all): Said => {
              const from = addDays('2000-03-01' as Day, n)
              const to = length === undefined ? undefined : addDays(from, length)
              // An end after the next start is that start.
              const next = all[i + 1]
              const shared = to !== undefined && next !== undefined && to >= addDays('2000-03-01' as Day, next.n)
              return { id: `d${i}`, level, from, ...(to === undefined || shared ? {} : { to }) }
            })
          const onDay = async (day: string) =>
            (await count(said, day, { levels: { exactly: `${LADDER}/middle` } })).members.length > 0
          const outcomes = new Set(await Promise.all(completionsOf(partialDate(span)).map(onDay)))
          const found = await count(said, span, { levels: { exactly: `${LADDER}/middle` } })
          expect([found.members.length, found.undecided.length]).toEqual(
            outcomes.size === 2 ? [0, 1] : outcomes.has(true) ? [1, 0] : [0, 0],
          )
        },
      ),
      { numRuns: runs(100) },
    )
  })

  it('takes the newest version of a definition, or the one named, and refuses one that is none', async () => {
    const facts = factsOf([{ level: 'low', from: '2001' }], {
      definitions: [definition('d'), definition('d', { levels: { atLeast: `${LADDER}/top` } }, 2)],
    })
    const value = async (name: string) =>
      (await partnerCount(graphOf(facts), { of: 'AAA', definition: name }, at('2020'))).members.length
    expect([await value('d'), await value('d@1'), await value('d@2')]).toEqual([0, 1, 0])
    await expect(value('d@3')).rejects.toMatchObject({
      code: 'UNKNOWN_DEFINITION',
      message: expect.stringContaining('use one of d'),
    })
  })
})

describe('a series', () => {
  it('has a point on the last day of each step, the last cut at the end', () => {
    const ends = (from: string, to: string, step: 'MONTH' | 'QUARTER' | 'YEAR') =>
      stepEnds(from as Day, to as Day, step)
    expect(ends('2024-01-31', '2024-03-01', 'MONTH')).toEqual(['2024-01-31', '2024-02-29', '2024-03-01'])
    expect(ends('2024-02-10', '2024-08-31', 'QUARTER')).toEqual(['2024-03-31', '2024-06-30', '2024-08-31'])
    expect(ends('2023-05-05', '2025-12-31', 'YEAR')).toEqual(['2023-12-31', '2024-12-31', '2025-12-31'])
    expect(ends('2025-01-01', '2025-01-01', 'YEAR')).toEqual(['2025-01-01'])
  })

  it('gives at each point what a count gives on that day', async () => {
    const facts = factsOf([
      { partner: 'BBB', from: '2001-05-05' },
      { partner: 'CCC', from: '2001-09' },
    ])
    const question = {
      of: 'AAA',
      definition: 'low-or-higher',
      from: partialDate('2001'),
      to: partialDate('2001'),
      step: 'MONTH',
    } as const
    const { points } = await partnerCountSeries(graphOf(facts), question, at('2001'))
    for (const point of points) {
      const alone = await partnerCount(graphOf(facts), question, point.moment)
      expect([point.members.length, point.undecided.length]).toEqual([alone.members.length, alone.undecided.length])
    }
    expect(points.map((p) => p.members.length)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2])
  })

  it('has a limit on its points, which the refusal names', async () => {
    const question = {
      of: 'AAA',
      definition: 'low-or-higher',
      from: partialDate('1900'),
      to: partialDate('2025'),
      step: 'MONTH',
    } as const
    await expect(partnerCountSeries(graphOf(factsOf([])), question, at('2001'))).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('600'),
    })
  })
})
