import { describe, expect, it } from 'vitest'
import type { CountingRule } from '../../schema/kinds/counting-definition.ts'
import type { Day } from '../../schema/time/day.ts'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import { countSpan } from '../../server/queries/count-span.ts'
import { countedThroughTime, onDays } from '../../server/queries/counted-through-time.ts'
import type { Member } from '../../server/queries/counting.ts'
import { levelCounts } from '../../server/queries/level-counts.ts'
import { membersOnlyIn, partnerCount, tally } from '../../server/queries/partner-count.ts'
import {
  MOST_POINTS,
  partnerCountSeries,
  type SeriesQuestion,
  stepEnds,
} from '../../server/queries/partner-count-series.ts'
import { partnerCountSteps } from '../../server/queries/partner-count-steps.ts'
import { relationsOf } from '../../server/queries/relation.ts'
import { definitionSensitivity } from '../../server/queries/sensitivity.ts'
import { worldOf } from '../../server/queries/world.ts'
import { RequestMeter } from '../../server/work/meter.ts'
import { PRICES } from '../../server/work/prices.ts'
import { at, definition, factsOf, graphOf, LADDER, type Said } from './facts.ts'

type More = NonNullable<Parameters<typeof factsOf>[1]>

const ids = (members: readonly Member[]): string[] => members.map(({ relation }) => relation.partnership.partner)
const middle = { levels: { atLeast: `${LADDER}/middle` } } as const

/** Partners of every sort: here since long, come and gone, doubtful, by a month, climbing, falling, beside the rungs, no State. */
const SAID: readonly Said[] = [
  { partner: 'HHH', level: 'low', from: '1990' },
  { partner: 'BBB', level: 'low', from: '2001-06-15' },
  { partner: 'CCC', level: 'middle', from: '1990', to: '2001-06-20' },
  { partner: 'DDD', level: 'low', from: '1990', low: true },
  { partner: 'EEE', level: 'low', from: '2001-06' },
  { partner: 'FFF', level: 'low', from: '1990' },
  { partner: 'FFF', level: 'top', from: '2001-06-10' },
  { partner: 'GGG', level: 'top', from: '1990' },
  { partner: 'GGG', level: 'low', from: '2001-06-11' },
  { partner: 'eu', level: 'top', from: '1990' },
  { partner: 'III', level: 'special', from: '1990' },
]
const MEMBERS: NonNullable<More['members']> = [
  { group: 'g', member: 'BBB', from: '1999' },
  { group: 'g', member: 'DDD', from: '1999' },
  { group: 'g', member: 'FFF', from: '2001-06' },
  { group: 'g', member: 'HHH', from: '1980', to: '1999' },
  { group: 'g', member: 'III', from: '1999' },
  { group: 'g', member: 'AAA', from: '1999' },
]
const facts = (changes: Partial<CountingRule> = {}, more: More = {}) =>
  factsOf(SAID, {
    members: MEMBERS,
    reviewedTo: '2001-06-20',
    definitions: [definition('d', changes), definition('e', middle)],
    ...more,
  })
const count = (date: string, within?: string, changes: Partial<CountingRule> = {}) =>
  partnerCount(graphOf(facts(changes)), { of: 'AAA', definition: 'd', within }, at(date))

describe('a count', () => {
  it('names whom it counts and whom it leaves open, by id, with how far the facts go', async () => {
    const found = await count('2001-06-14')
    expect([ids(found.members), ids(found.undecided), found.reviewedTo]).toEqual([
      ['CCC', 'FFF', 'GGG', 'HHH'],
      ['DDD', 'EEE'],
      '2001-06-20',
    ])
    expect([found.withinMembers, found.withinOthers, found.definition.id, found.question.of]).toEqual([
      undefined,
      undefined,
      'd@1',
      'AAA',
    ])
    expect(found.moment).toEqual(at('2001-06-14'))
    const spanned = await count('2001-06')
    expect([ids(spanned.members), ids(spanned.undecided)]).toEqual([
      ['FFF', 'GGG', 'HHH'],
      ['BBB', 'CCC', 'DDD', 'EEE'],
    ])
  })

  it('within a group names its members on the day who are neither', async () => {
    const found = await count('2001-06-16', 'g')
    expect([ids(found.members), ids(found.undecided), found.withinMembers, found.withinOthers]).toEqual([
      ['BBB'],
      ['DDD', 'FFF'],
      5,
      ['AAA', 'III'],
    ])
    await expect(count('2001', 'zzz')).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      message: expect.stringContaining('within: "zzz"'),
    })
  })

  it('costs so much for each relation', () => {
    const meter = new RequestMeter()
    const world = worldOf(facts(), meter)
    tally(world, definition('d'), relationsOf(world, 'AAA', LADDER), intervalOf(partialDate('2001-06-14')))
    expect(meter.spent).toBe(9 * PRICES.counted)
  })

  it('tells who is among some and not among others', async () => {
    const [before, after] = [await count('2001-06-14'), await count('2001-06-25')]
    expect([
      ids(membersOnlyIn(after.members, before.members)),
      ids(membersOnlyIn(before.members, after.members)),
      membersOnlyIn(after.members, after.members),
    ]).toEqual([['BBB'], ['CCC'], []])
  })
})

describe('a month or year of a count', () => {
  it('is its two ends, who came and went between them, and who rose or fell', async () => {
    const whole = await count('2001-06')
    const span = countSpan(whole)
    if (span === null) throw new Error('a month has two ends')
    const { first, last, entries, exits, rose, fell } = span
    expect([first.moment.validAt, last.moment.validAt, first.moment.revision]).toEqual(['2001-06-01', '2001-06-30', 1])
    expect([ids(first.members), ids(last.members)]).toEqual([
      ['CCC', 'FFF', 'GGG', 'HHH'],
      ['BBB', 'EEE', 'FFF', 'GGG', 'HHH'],
    ])
    expect([ids(entries), ids(exits), ids(rose), ids(fell)]).toEqual([['BBB', 'EEE'], ['CCC'], ['FFF'], ['GGG']])
    expect(rose.map(({ level }) => level.rank)).toEqual([3])
    expect(countSpan(whole)).toBe(span)
  })

  it('is none of one day', async () => {
    expect(countSpan(await count('2001-06-14'))).toBeNull()
  })
})

describe('the levels', () => {
  it('each have their States for certain and perhaps, and of a rung those at it or above', async () => {
    const counts = await levelCounts(graphOf(facts()), { of: 'AAA' }, at('2001-06-14'))
    expect(
      counts.map(({ level, exactly, orHigher }) => [
        level.id.split('/').at(-1),
        exactly.value,
        exactly.upper,
        orHigher?.value,
        orHigher?.upper,
      ]),
    ).toEqual([
      ['top', 1, 1, 1, 1],
      ['middle', 1, 1, 2, 2],
      ['low', 2, 4, 4, 6],
      ['special', 1, 1, undefined, undefined],
      ['sectoral', 0, 0, undefined, undefined],
    ])
    expect(counts.at(-1)?.orHigher).toBeNull()
    expect(await levelCounts(graphOf(facts()), { of: 'BBB' }, at('2001'))).toEqual([])
  })
})

describe('how much a count depends on its definition', () => {
  it('is the count by each, by name, and for each two who makes the difference', async () => {
    const definitions = [
      definition('wide', { special: true }),
      definition('narrow', middle),
      definition('actors', { ...middle, population: 'actors' }),
      definition('narrow', {}, 2),
    ]
    const { counts, differences } = await definitionSensitivity(
      graphOf(facts({}, { definitions })),
      { of: 'AAA' },
      at('2001-06-14'),
    )
    expect(counts.map((one) => [one.definition.id, one.question.definition, ids(one.members)])).toEqual([
      ['actors@1', 'actors@1', ['CCC', 'FFF', 'eu'].sort()],
      ['narrow@2', 'narrow@2', ['CCC', 'FFF', 'GGG', 'HHH']],
      ['wide@1', 'wide@1', ['CCC', 'FFF', 'GGG', 'HHH', 'III']],
    ])
    expect(differences.map(({ a, b, onlyA, onlyB }) => [a.id, b.id, ids(onlyA), ids(onlyB)])).toEqual([
      ['actors@1', 'narrow@2', ['eu'], ['GGG', 'HHH']],
      ['actors@1', 'wide@1', ['eu'], ['GGG', 'HHH', 'III']],
      ['narrow@2', 'wide@1', [], ['III']],
    ])
  })

  it('is within a group where asked, nothing without a ladder, and costs what was compared', async () => {
    const within = await definitionSensitivity(graphOf(facts()), { of: 'AAA', within: 'g' }, at('2001-06-16'))
    expect(within.counts.map((one) => [one.definition.id, ids(one.members), one.withinMembers])).toEqual([
      ['d@1', ['BBB'], 5],
      ['e@1', [], 5],
    ])
    const none = await definitionSensitivity(graphOf(facts()), { of: 'BBB' }, at('2001'))
    expect([none.counts, none.differences]).toEqual([[], []])
    const meter = new RequestMeter()
    await definitionSensitivity({ ...graphOf(facts()), meter }, { of: 'AAA' }, at('2001-06-14'))
    expect(meter.spent).toBe(2 * 9 * PRICES.counted + Math.ceil(2 * (4 + 2) * PRICES.look))
  })
})

describe('a series of counts', () => {
  const series = (changes: Partial<SeriesQuestion> = {}, meter?: RequestMeter, rule: Partial<CountingRule> = {}) =>
    partnerCountSeries(
      { ...graphOf(facts(rule)), meter },
      {
        of: 'AAA',
        definition: 'd',
        from: partialDate('2001-05'),
        to: partialDate('2001-07-15'),
        step: 'MONTH',
        ...changes,
      },
      { revision: 1, knownAt: '2026-01-01T00:00:00.000Z' },
    )

  it('is at each point what the count of that day is', async () => {
    for (const within of [undefined, 'g']) {
      const { points, definition: by } = await series({ within })
      expect(points.map(({ moment }) => moment.validAt)).toEqual(['2001-05-31', '2001-06-30', '2001-07-15'])
      expect(by.id).toBe('d@1')
      for (const point of points) {
        const alone = await count(point.moment.validAt, within)
        expect([
          ids(point.members),
          ids(point.undecided),
          point.reviewedTo,
          point.withinMembers,
          point.withinOthers,
        ]).toEqual([
          ids(alone.members),
          ids(alone.undecided),
          alone.reviewedTo,
          alone.withinMembers,
          alone.withinOthers,
        ])
        expect(point.moment).toMatchObject({ revision: 1, knownAt: '2026-01-01T00:00:00.000Z' })
      }
    }
  })

  it('gives the same list again where the same are counted in the same way', async () => {
    const { points } = await series({ from: partialDate('2002'), to: partialDate('2002'), step: 'QUARTER' })
    expect(points).toHaveLength(4)
    expect(new Set(points.map(({ members }) => members)).size).toBe(1)
    expect(new Set(points.map(({ undecided }) => undecided)).size).toBe(1)
    const [before, after] = (await series({ from: partialDate('2001-05'), to: partialDate('2001-06') })).points
    expect(before?.members).not.toBe(after?.members)
    // As many, and not the same.
    const swapped = factsOf([
      { partner: 'BBB', from: '1990', to: '2001-06-01' },
      { partner: 'CCC', from: '2001-06-01' },
    ])
    const { points: two } = await partnerCountSeries(
      graphOf(swapped),
      {
        of: 'AAA',
        definition: 'low-or-higher',
        from: partialDate('2001-05'),
        to: partialDate('2001-06'),
        step: 'MONTH',
      },
      at('2001'),
    )
    expect(two.map(({ members }) => ids(members))).toEqual([['BBB'], ['CCC']])
  })

  it('costs a look at each relation, and at each member of the group, on each point', async () => {
    const costOf = async (changes: Partial<SeriesQuestion>) => {
      const meter = new RequestMeter()
      await series(changes, meter)
      return meter.spent
    }
    // Of 240 points, beside what a single one costs. Each is counted in whole units.
    const many = { from: partialDate('1990'), to: partialDate('2009') }
    const one = { from: partialDate('1990-01'), to: partialDate('1990-01') }
    expect((await costOf(many)) - (await costOf(one))).toBe(Math.ceil(240 * 9 * PRICES.look) - 1)
    // The members of the group are looked at once more where they are named.
    expect((await costOf({ ...many, within: 'g' })) - (await costOf({ ...one, within: 'g' }))).toBe(
      Math.ceil(240 * (9 + 6) * PRICES.look) + 240 - 2 - 1,
    )
  })

  it('has as many points as the limit, and not one more', () => {
    expect(stepEnds('1950-01-01' as Day, '1999-12-31' as Day, 'MONTH')).toHaveLength(MOST_POINTS)
    expect(() => stepEnds('1950-01-01' as Day, '2000-01-01' as Day, 'MONTH')).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    )
    expect(() => stepEnds('1950-01-01' as Day, '2000-01-31' as Day, 'MONTH')).toThrow(`${MOST_POINTS}`)
  })

  it('has the ends of its steps, the last cut, and a single day as one', () => {
    expect(stepEnds('2001-12-31' as Day, '2002-01-01' as Day, 'YEAR')).toEqual(['2001-12-31', '2002-01-01'])
    expect(stepEnds('2001-03-31' as Day, '2001-04-01' as Day, 'QUARTER')).toEqual(['2001-03-31', '2001-04-01'])
    expect(stepEnds('2001-12-01' as Day, '2001-12-31' as Day, 'MONTH')).toEqual(['2001-12-31'])
    expect(stepEnds('2001-12-31' as Day, '2001-12-31' as Day, 'MONTH')).toEqual(['2001-12-31'])
    expect(stepEnds('9999-12-01' as Day, '9999-12-31' as Day, 'MONTH')).toEqual(['9999-12-31'])
  })

  it('is refused for days that run backwards, a definition and a group that are none', async () => {
    await expect(series({ from: partialDate('2002') })).rejects.toMatchObject({ code: 'BAD_RANGE' })
    await expect(series({ definition: 'x' })).rejects.toMatchObject({ code: 'UNKNOWN_DEFINITION' })
    await expect(series({ within: 'zzz' })).rejects.toMatchObject({ code: 'UNKNOWN_ID' })
  })
})

describe('the steps of a count', () => {
  const steps = async (within?: string, more: More = {}) =>
    (await partnerCountSteps(graphOf(facts({}, more)), { of: 'AAA', definition: 'd', within }, at('2000'))).steps.map(
      ({ from, value, upper, complete }) => `${from} ${value} ${upper} ${complete}`,
    )

  it('are the days on which it changes or ceases to be complete', async () => {
    expect(await steps()).toEqual([
      '0000-01-01 0 0 true',
      '1990-01-01 0 5 true',
      '1990-12-31 4 5 true',
      '2001-06-01 4 6 true',
      '2001-06-15 5 7 true',
      '2001-06-20 4 6 true',
      '2001-06-21 4 6 false',
      '2001-06-30 5 6 false',
    ])
  })

  it('are never complete where nobody has said, or it is a sample, and always where the end of time is', async () => {
    expect((await steps(undefined, { reviewedTo: undefined })).every((step) => step.endsWith('false'))).toBe(true)
    expect((await steps(undefined, { sample: true })).every((step) => step.endsWith('false'))).toBe(true)
    expect((await steps(undefined, { reviewedTo: '9999' })).every((step) => step.endsWith('true'))).toBe(true)
  })

  it('are those within a group', async () => {
    expect(await steps('g')).toEqual([
      '0000-01-01 0 0 true',
      '1990-01-01 0 1 true',
      '1990-12-31 1 1 true',
      '1999-01-01 0 2 true',
      '1999-12-31 0 1 true',
      '2001-06-01 0 2 true',
      '2001-06-15 1 3 true',
      '2001-06-21 1 3 false',
      '2001-06-30 2 3 false',
    ])
  })
})

describe('how somebody is counted through all time', () => {
  const through = (said: readonly Said[], changes: Partial<CountingRule> = {}, within?: string) => {
    const meter = new RequestMeter()
    const world = worldOf(factsOf(said, { members: MEMBERS }), meter)
    const [relation] = relationsOf(world, 'AAA', LADDER)
    if (relation === undefined) throw new Error('a test needs a relation')
    const stretches = countedThroughTime(world, definition('d', changes), relation, within)
    return { stretches, spent: meter.spent }
  }

  it('changes with its level, its certainty, its start and its words', () => {
    const said: Said[] = [
      { id: 'a', level: 'low', from: '2001-06' },
      { id: 'b', level: 'low', from: '2002-01-01' },
      { id: 'c', level: 'top', from: '2003-01-01', to: '2004-01-01' },
      { id: 'd', level: 'low', from: '2005-01-01' },
    ]
    expect(
      through(said).stretches.map(({ from, value }) => [
        from,
        value && [value.certain, value.member.level.id.split('/').at(-1), value.member.since, value.member.evidence],
      ]),
    ).toEqual([
      ['0000-01-01', null],
      ['2001-06-01', [false, 'low', '2001-06', ['a']]],
      ['2001-06-30', [true, 'low', '2001-06', ['a']]],
      ['2002-01-01', [true, 'low', '2001-06', ['a', 'b']]],
      ['2003-01-01', [true, 'top', '2001-06', ['a', 'c']]],
      ['2004-01-01', null],
      ['2005-01-01', [true, 'low', '2005-01-01', ['d']]],
    ])
    expect(through([{ level: 'low', from: '2001-06-15' }]).spent).toBe(3 * PRICES.countedDay)
  })

  it('is found again on days in order', () => {
    const stretches = [
      { from: '2000-01-01' as Day, value: 'a' },
      { from: '2001-01-01' as Day, value: 'b' },
      { from: '2001-01-02' as Day, value: 'c' },
    ]
    expect(
      onDays(stretches, ['1999-12-31', '2000-01-01', '2000-12-31', '2001-01-02', '2001-01-02', '2005-01-01'] as Day[]),
    ).toEqual([undefined, 'a', 'a', 'c', 'c', 'c'])
    expect(onDays([], ['2000-01-01' as Day])).toEqual([undefined])
  })
})
