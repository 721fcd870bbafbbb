import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Designation } from '../../schema/kinds/designation.ts'
import type { Ladder } from '../../schema/kinds/ladder.ts'
import type { Level } from '../../schema/kinds/level.ts'
import type { Day } from '../../schema/time/day.ts'
import { type PartialDate, partialDate } from '../../schema/time/partial-date.ts'
import { network } from '../../server/queries/network.ts'
import { networkDiff } from '../../server/queries/network-diff.ts'
import { partnership } from '../../server/queries/partnership.ts'
import { closeDay } from './close-dates.ts'
import { at, factsOf, graphOf, LADDER, LEVELS, type Said } from './facts.ts'

const linksOf = async (said: Said[], day: string) => {
  const { links } = await network(graphOf(factsOf(said)), { of: 'AAA' }, at(day))
  return links.map((l) => [l.relation.partnership.partner, l.level.id.split('/').at(-1), l.since, l.certain])
}

describe('a network', () => {
  it('shows the rung, else special, else sectoral, and since when at that level', async () => {
    const said: Said[] = [
      { partner: 'BBB', level: 'sectoral', sector: 'water', from: '2010' },
      { partner: 'BBB', level: 'low', from: '2019-04-09' },
      { partner: 'CCC', level: 'special', from: '1977-07-18' },
      { partner: 'CCC', level: 'special', from: '2025-12', formula: 'new' },
      { partner: 'DDD', level: 'middle', from: '2009-04' },
      { partner: 'DDD', level: 'middle', from: '2014-03', formula: 'extensive' },
    ]
    expect(await linksOf(said, '2015-01-01')).toEqual([
      ['BBB', 'sectoral', '2010', true],
      ['CCC', 'special', '1977-07-18', true],
      ['DDD', 'middle', '2009-04', true],
    ])
    expect((await linksOf(said, '2026-01-01')).map(([, level, since]) => [level, since])).toEqual([
      ['low', '2019-04-09'],
      ['special', '1977-07-18'],
      ['middle', '2009-04'],
    ])
  })

  it('marks what depends on a partial date, and a fact of low confidence on every day', async () => {
    expect(await linksOf([{ level: 'middle', from: '2001-03' }], '2001-02-28')).toEqual([])
    expect(await linksOf([{ level: 'middle', from: '2001-03' }], '2001-03-15')).toEqual([
      ['BBB', 'middle', '2001-03', false],
    ])
    expect(await linksOf([{ level: 'middle', from: '2001-03' }], '2001-03-31')).toEqual([
      ['BBB', 'middle', '2001-03', true],
    ])
    expect(await linksOf([{ level: 'middle', from: '2026-04-14', low: true }], '2026-05-01')).toEqual([
      ['BBB', 'middle', '2026-04-14', false],
    ])
  })

  it('keeps every seat, whatever the day', async () => {
    const said: Said[] = [
      { partner: 'BBB', from: '2001' },
      { partner: 'CCC', from: '2010' },
      { partner: 'eu', from: '2020' },
    ]
    const graph = graphOf(factsOf(said))
    const early = await network(graph, { of: 'AAA' }, at('1990-01-01'))
    const late = await network(graph, { of: 'AAA' }, at('2025-01-01'))
    expect(early.seats).toEqual(late.seats)
    expect(early.seats.map((s) => s.partner)).toEqual(['BBB', 'CCC', 'eu'])
    for (const { x, y } of early.seats) expect(Math.hypot(x, y)).toBeCloseTo(1, 5)
    expect(new Set(early.seats.map(({ x, y }) => `${x} ${y}`)).size).toBe(3)
  })

  it('is empty for an owner without a ladder, and an error for an id that names nothing', async () => {
    const facts = factsOf([{ from: '2001' }])
    expect(await network(graphOf(facts), { of: 'BBB' }, at('2002'))).toMatchObject({
      ladder: null,
      links: [],
      seats: [],
      levels: [],
    })
    await expect(network(graphOf(facts), { of: 'ZZZ' }, at('2002'))).rejects.toMatchObject({ code: 'UNKNOWN_ID' })
    await expect(network(graphOf(facts), { of: 'AAA', ladder: 'x' }, at('2002'))).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      message: expect.stringContaining(LADDER),
    })
    await expect(network(graphOf(facts), { of: 'AAA', levels: ['x'] }, at('2002'))).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
    })
  })
})

describe('a comparison of two days', () => {
  const diff = (said: Said[], from: string, to: string) =>
    networkDiff(graphOf(factsOf(said)), { of: 'AAA', from: partialDate(from), to: partialDate(to) }, at(to))
  const brief = async (said: Said[], from: string, to: string) => {
    const { entered, moved, left, unchanged } = await diff(said, from, to)
    const words = (moves: typeof entered) =>
      moves.map(
        (m) =>
          `${m.relation.partnership.partner} ${m.kind} ${m.from?.id.split('/').at(-1) ?? '-'} > ${m.to?.id.split('/').at(-1) ?? '-'} ${m.on}`,
      )
    return {
      entered: words(entered),
      moved: words(moved),
      left: words(left),
      unchanged: unchanged.map((l) => l.relation.partnership.partner),
    }
  }

  it('has one net entry for each partner, after the first day and up to the second', async () => {
    const said: Said[] = [
      { partner: 'BBB', level: 'low', from: '2025-01-01' },
      { partner: 'BBB', level: 'top', from: '2025-06-01' },
      { partner: 'CCC', level: 'low', from: '2024-12-31' },
      { partner: 'DDD', level: 'low', from: '2001' },
      { partner: 'DDD', level: 'middle', from: '2025-12-31' },
      { partner: 'EEE', level: 'low', from: '2001', to: '2025-03-01' },
      { partner: 'FFF', level: 'sectoral', sector: 'water', from: '2025-06-13' },
      { partner: 'GGG', level: 'special', from: '1977' },
      { partner: 'GGG', level: 'special', from: '2025-12', formula: 'new' },
    ]
    expect(await brief(said, '2024-12-31', '2025-12-31')).toEqual({
      entered: ['BBB ENTRY - > top 2025-06-01'],
      moved: [
        'DDD UPGRADE low > middle 2025-12-31',
        'FFF DEEPENING - > sectoral 2025-06-13',
        'GGG DEEPENING special > special 2025-12',
      ],
      left: ['EEE LAPSE low > - 2025-03-01'],
      unchanged: ['CCC'],
    })
  })

  it('sums: what is counted after is what was counted before, and entries, less exits', async () => {
    const said = fc.record({
      partner: fc.constantFrom('BBB', 'CCC', 'DDD', 'eu'),
      level: fc.constantFrom('low', 'middle', 'top', 'special'),
      from: closeDay,
      low: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(said, { maxLength: 9 }), closeDay, closeDay, async (all, a, b) => {
        const [from, to] = [a, b].sort() as [Day, Day]
        const { stocks, entered, left } = await diff(all, from, to)
        expect(stocks.length).toBeGreaterThan(0)
        for (const { before, after, entries, exits } of stocks)
          expect(after).toBe(before + entries.length - exits.length)
        const moved = new Set([...entered, ...left].map((m) => m.relation.partnership.partner))
        expect(moved.size).toBe(entered.length + left.length)
      }),
    )
  })

  it('lists who entered where it is open whether that was by the first day, as the sum does', async () => {
    const said: Said[] = [{ level: 'low', from: '2001-03' }]
    expect(await brief(said, '2001-03-10', '2001-12-31')).toMatchObject({
      entered: ['BBB ENTRY - > low 2001-03'],
      unchanged: [],
    })
  })

  it('lists what ended beside the rungs as left, and a deepening though something ended after it', async () => {
    expect(await brief([{ level: 'special', from: '1977', to: '2025-03-01' }], '2024', '2025')).toMatchObject({
      left: ['BBB LAPSE special > - 2025-03-01'],
      unchanged: [],
    })
    const said: Said[] = [
      { level: 'sectoral', sector: 'water', from: '2020', to: '2025-09-01' },
      { level: 'sectoral', sector: 'food', from: '2025-03-01' },
    ]
    expect(await brief(said, '2024', '2025')).toMatchObject({ moved: ['BBB DEEPENING - > sectoral 2025-03-01'] })
  })

  it('names in its lists whom the sum of the lowest rung counts in and out, and whom it leaves open', async () => {
    const from = fc.constantFrom('2000-03-10', '2000-03', '2000-04-02', '2000-05', '2000')
    const one = fc.record({ partner: fc.constantFrom('BBB', 'CCC', 'DDD'), level: fc.constantFrom('low', 'top'), from })
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 5 }), async (all) => {
        const { stocks, entered, left } = await diff(all, '2000-03-15', '2000-04-20')
        const sum = stocks.find(({ definition: { definition } }) => definition === 'low-or-higher')
        const open = new Set(
          [...(sum?.undecidedBefore ?? []), ...(sum?.undecidedAfter ?? [])].map((m) => m.relation.partnership.partner),
        )
        const listed = new Set([...entered, ...left].map((m) => m.relation.partnership.partner))
        for (const m of [...(sum?.entries ?? []), ...(sum?.exits ?? [])])
          expect(listed).toContain(m.relation.partnership.partner)
        const summed = new Set(
          [...(sum?.entries ?? []), ...(sum?.exits ?? [])].map((m) => m.relation.partnership.partner),
        )
        for (const partner of listed) expect(summed.has(partner) || open.has(partner)).toBe(true)
      }),
    )
  })

  it('refuses days that run backwards', async () => {
    await expect(diff([], '2026', '2025-12-31' as PartialDate)).rejects.toMatchObject({ code: 'BAD_RANGE' })
  })
})

describe('one relation', () => {
  const second: Level = {
    kind: 'level',
    v: 2,
    id: 'AAA/missions/embassy',
    confidence: 'high',
    citations: [{ source: 'gazette', locator: 'p. 1' }],
    ladder: 'AAA/missions',
    levelKind: 'rung',
    rank: 1,
    names: { en: 'Embassy' },
  }
  const facts = factsOf([{ id: 'rung', level: 'low', from: '2001' }])
  const two = {
    ...facts,
    ladder: [...(facts.ladder ?? []), { ...facts.ladder?.[0], id: 'AAA/missions' } as Ladder].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    level: [...LEVELS, second],
    designation: [
      ...(facts.designation ?? []),
      { ...facts.designation?.[0], id: 'embassy', level: second.id, from: partialDate('1995') } as Designation,
    ],
  }
  const levelOn = async (ladder?: string) => {
    const found = await partnership(graphOf(two), { of: 'AAA', with: 'BBB', ladder }, at('2005-01-01'))
    return [found?.relation.ladder, found?.link?.level.id]
  }

  it('stands where the ladder asked about has it, by default the owner’s first', async () => {
    expect(await levelOn()).toEqual(['AAA/missions', 'AAA/missions/embassy'])
    expect(await levelOn('AAA/missions')).toEqual(['AAA/missions', 'AAA/missions/embassy'])
    expect(await levelOn(LADDER)).toEqual([LADDER, `${LADDER}/low`])
  })

  it('is refused for a ladder of somebody else and for an id that names nobody, and null where none is kept', async () => {
    await expect(levelOn('BBB/missions')).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      message: expect.stringContaining('AAA/missions'),
    })
    await expect(partnership(graphOf(two), { of: 'AAA', with: 'ZZZ' }, at('2005'))).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
    })
    expect(await partnership(graphOf(two), { of: 'BBB', with: 'AAA' }, at('2005'))).toBeNull()
  })
})
