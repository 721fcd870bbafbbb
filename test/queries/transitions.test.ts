import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { crossedBy, skippedBy, transitions } from '../../server/queries/transitions.ts'
import { at, definition, factsOf, graphOf, LADDER, type Said } from './facts.ts'

const movesOf = async (
  said: Said[],
  question: { from?: string; to?: string; kinds?: ('ENTRY' | 'UPGRADE')[] } = {},
) => {
  const found = await transitions(graphOf(factsOf(said)), { of: 'AAA', ...question } as never, at('2025-01-01'))
  return found.transitions.map((t) => `${t.on} ${t.kind} ${slug(t.from?.id)} > ${slug(t.to?.id)}`)
}
const slug = (id: string | undefined): string => id?.split('/').at(-1) ?? '-'

describe('a transition', () => {
  it('is an entry onto the rungs, then an upgrade, then a downgrade, then a lapse', async () => {
    expect(
      await movesOf([
        { level: 'low', from: '2001' },
        { level: 'top', from: '2005-03' },
        { level: 'middle', from: '2010-01-01', to: '2012-06-01' },
      ]),
    ).toEqual([
      '2001 ENTRY - > low',
      '2005-03 UPGRADE low > top',
      '2010-01-01 DOWNGRADE top > middle',
      '2012-06-01 LAPSE middle > -',
    ])
  })

  it('is an entry again after a lapse', async () => {
    expect(
      await movesOf([
        { level: 'low', from: '2001-01-01', to: '2003-01-01' },
        { level: 'low', from: '2005-01-01' },
      ]),
    ).toEqual(['2001-01-01 ENTRY - > low', '2003-01-01 LAPSE low > -', '2005-01-01 ENTRY - > low'])
  })

  it('is an upgrade where an end may fall on or after the next start: one unknown day, not two', async () => {
    expect(
      await movesOf([
        { level: 'low', from: '2010-01-01', to: '2012-06-01' },
        { level: 'middle', from: '2012' },
      ]),
    ).toEqual(['2010-01-01 ENTRY - > low', '2012 UPGRADE low > middle'])
  })

  it('is a deepening where the rung is the same and the formula new, and none where the formula is the same', async () => {
    expect(
      await movesOf([
        { level: 'middle', from: '2009-04', formula: 'strategic' },
        { level: 'middle', from: '2014-03', formula: 'extensive strategic' },
        { level: 'middle', from: '2016-01-01', formula: 'extensive strategic' },
      ]),
    ).toEqual(['2009-04 ENTRY - > middle', '2014-03 DEEPENING middle > middle'])
  })

  it('is a deepening for anything special or sectoral, each sector by itself', async () => {
    expect(
      await movesOf([
        { level: 'special', from: '1977-07-18' },
        { level: 'special', from: '2025-12', formula: 'with cohesion' },
        { level: 'sectoral', from: '2010', sector: 'water' },
        { level: 'sectoral', from: '2014-06', sector: 'food' },
        { level: 'low', from: '2019-04-09' },
      ]),
    ).toEqual([
      '1977-07-18 DEEPENING - > special',
      '2010 DEEPENING - > sectoral',
      '2014-06 DEEPENING - > sectoral',
      '2019-04-09 ENTRY - > low',
      '2025-12 DEEPENING special > special',
    ])
  })

  it('is not made by words that name no level, by the other side, or by a start that no source gives', async () => {
    expect(
      await movesOf([
        { level: null, from: '2002' },
        { side: 'other', level: 'top', from: '2003' },
        { level: 'special', attestedOn: '2026-02-06' },
      ]),
    ).toEqual([])
  })

  it('is in a range where it may fall inside, both days included', async () => {
    const said: Said[] = [{ level: 'low', from: '2012-07' }]
    expect(await movesOf(said, { from: '2012-07-31', to: '2012-12-31' })).toHaveLength(1)
    expect(await movesOf(said, { from: '2012-01-01', to: '2012-07-01' })).toHaveLength(1)
    expect(await movesOf(said, { from: '2012-08-01' })).toHaveLength(0)
    expect(await movesOf(said, { to: '2012-06-30' })).toHaveLength(0)
    expect(await movesOf(said, { to: '2012-06' })).toHaveLength(0)
  })

  it('is refused for a range that runs backwards', async () => {
    await expect(movesOf([], { from: '2013', to: '2012-12-31' })).rejects.toMatchObject({ code: 'BAD_RANGE' })
  })

  it('names the rungs it passed over and the definitions it crossed', async () => {
    const definitions = [
      definition('low-or-higher'),
      definition('top', { levels: { atLeast: `${LADDER}/top` } }),
      definition('exactly-low', { levels: { exactly: `${LADDER}/low` } }),
      definition('any-actor', { population: 'actors' }),
    ]
    const facts = factsOf(
      [
        { level: 'low', from: '2001' },
        { level: 'top', from: '2005' },
        { partner: 'eu', level: 'top', from: '2006' },
      ],
      { definitions },
    )
    const { world, transitions: found } = await transitions(graphOf(facts), { of: 'AAA' }, at('2025-01-01'))
    expect(found.map((t) => skippedBy(world, t).map((l) => slug(l.id)))).toEqual([[], ['middle'], ['low', 'middle']])
    expect(found.map((t) => crossedBy(world, t).map((d) => d.definition))).toEqual([
      ['any-actor', 'exactly-low', 'low-or-higher'],
      ['exactly-low', 'top'],
      ['any-actor'],
    ])
  })

  it('comes in order of day, then partner', async () => {
    const facts = factsOf([
      { partner: 'CCC', level: 'low', from: '2001-01-01' },
      { partner: 'BBB', level: 'low', from: '2001-01-01' },
      { partner: 'DDD', level: 'low', from: '2000' },
    ])
    const { transitions: found } = await transitions(
      graphOf(facts),
      { of: 'AAA', to: '2001' as PartialDate },
      at('2025-01-01'),
    )
    expect(found.map((t) => t.relation.partnership.partner)).toEqual(['DDD', 'BBB', 'CCC'])
  })
})
