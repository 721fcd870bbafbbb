import { describe, expect, it } from 'vitest'
import type { Day } from '../../schema/time/day.ts'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import { relationsOf, standingsOn, tracksIn } from '../../server/queries/relation.ts'
import { ALL_DAYS, decisiveDays, requireRange, throughout, throughTime, turnsIn } from '../../server/queries/span.ts'
import { runStart, standingOn, type Track, tracksOf } from '../../server/queries/track.ts'
import { worldOf } from '../../server/queries/world.ts'
import { factsOf, LADDER, LEVELS, type Said } from './facts.ts'

const tracks = (said: readonly Said[], side = 'AAA'): Track[] =>
  tracksOf(worldOf(factsOf(said)), LADDER, 'AAA-BBB', side)
const only = (said: readonly Said[]): Track => {
  const [track] = tracks(said)
  if (track === undefined) throw new Error('a test needs a track')
  return track
}
const brief = (all: readonly Track[]) =>
  all.map(({ kind, spells }) => [kind, spells.map(({ designation }) => designation.id)])
const day = (text: string) => text as Day
const span = (date: string) => intervalOf(partialDate(date))

describe('the tracks of a side', () => {
  it('are the rungs, what is special, and each sector by its level and name', () => {
    const said: Said[] = [
      { id: 'water', level: 'sectoral', sector: 'water', from: '2001' },
      { id: 'special', level: 'special', from: '2002' },
      { id: 'unnamed', level: 'sectoral', from: '2001' },
      { id: 'top', level: 'top', from: '2005' },
      { id: 'food', level: 'sectoral', sector: 'food', from: '2003' },
      { id: 'low', level: 'low', from: '2003' },
      { id: 'water again', level: 'sectoral', sector: 'water', from: '1999' },
    ]
    expect(brief(tracks(said))).toEqual([
      ['rung', ['low', 'top']],
      ['special', ['special']],
      ['sectoral', ['unnamed']],
      ['sectoral', ['food']],
      ['sectoral', ['water again', 'water']],
    ])
  })

  it('are of its own words on this ladder, and words without a level are on none', () => {
    const said: Said[] = [{ id: 'own' }, { id: 'theirs', side: 'other' }, { id: 'motto', level: null }]
    expect(brief(tracks(said))).toEqual([['rung', ['own']]])
    expect(brief(tracks(said, 'BBB'))).toEqual([['rung', ['theirs']]])
    const facts = factsOf(said)
    const elsewhere = worldOf({ ...facts, level: LEVELS.map((level) => ({ ...level, ladder: 'AAA/missions' })) })
    expect(tracksOf(elsewhere, LADDER, 'AAA-BBB', 'AAA')).toEqual([])
    expect(tracksOf(worldOf({ ...facts, level: [] }), LADDER, 'AAA-BBB', 'AAA')).toEqual([])
  })

  it('stand by when each may have begun: first by its first day, then by its last, then the lower rung, then by id', () => {
    const order = (...said: Said[]) => brief([only(said)])[0]?.[1]
    expect(order({ id: 'a', from: '2001-06-02' }, { id: 'b', from: '2001-06' })).toEqual(['b', 'a'])
    expect(order({ id: 'a', from: '2001' }, { id: 'b', from: '2001-01-01' }, { id: 'c', from: '2001-01' })).toEqual([
      'b',
      'c',
      'a',
    ])
    expect(
      order(
        { id: 'a', level: 'top', from: '2001' },
        { id: 'b', level: 'low', from: '2001' },
        { id: 'c', level: 'middle', from: '2001' },
      ),
    ).toEqual(['b', 'c', 'a'])
    expect(order({ id: 'b', from: '2001' }, { id: 'a', from: '2001' })).toEqual(['a', 'b'])
    expect(order({ id: 'b', level: 'special', from: '2001' }, { id: 'a', level: 'special', from: '2001' })).toEqual([
      'a',
      'b',
    ])
  })

  it('tell of each its days, and whether it is doubtful', () => {
    const [certain, weak] = only(
      [
        { id: 'a', from: '2001-06', to: '2002' },
        { id: 'b', attestedOn: '2005-05-05', low: true },
      ].reverse(),
    ).spells
    expect([certain?.designation.id, certain?.start, certain?.end, certain?.doubtful]).toEqual([
      'b',
      { earliest: '0000-01-01', latest: '2005-05-05' },
      null,
      true,
    ])
    expect([weak?.designation.id, weak?.start, weak?.end, weak?.doubtful, weak?.level.id]).toEqual([
      'a',
      { earliest: '2001-06-01', latest: '2001-06-30' },
      { earliest: '2002-01-01', latest: '2002-12-31' },
      false,
      `${LADDER}/low`,
    ])
  })

  it('take an end that may fall on or after the next start for that start, and no other', () => {
    const end = (to: string, next?: string) =>
      only([{ from: '2001-01-01', to }, ...(next === undefined ? [] : [{ from: next }])]).spells[0]?.end
    expect(end('2002-06-01', '2002-06-01')).toBeNull()
    expect(end('2002-06', '2002-06-30')).toBeNull()
    expect(end('2002-06-01', '2002-06')).toBeNull()
    expect(end('2002-06-01', '2002-06-02')).toEqual(span('2002-06-01'))
    expect(end('2002-06-01')).toEqual(span('2002-06-01'))
    // The last day there is comes never.
    expect(end('9999-12-31')).toBeNull()
    expect(end('9999-12-30')).toEqual(span('9999-12-30'))
  })
})

describe('what may hold on a day', () => {
  const on = (said: readonly Said[], text: string) => {
    const { possible, maybeNone } = standingOn(only(said), day(text))
    return [possible.map(({ designation }) => designation.id), maybeNone]
  }

  it('is nothing from the day on which it ended, and before only where it may not have begun', () => {
    const said: Said[] = [{ id: 'a', from: '2001-06-02', to: '2001-06-04' }]
    expect(['2001-06-01', '2001-06-02', '2001-06-03', '2001-06-04'].map((text) => on(said, text))).toEqual([
      [[], true],
      [['a'], false],
      [['a'], false],
      [[], true],
    ])
  })

  it('is what has begun or nothing on the days on which it may have ended', () => {
    const said: Said[] = [{ id: 'a', from: '2001-06-02', to: '2001-07' }]
    expect(['2001-06-30', '2001-07-01', '2001-07-30', '2001-07-31'].map((text) => on(said, text))).toEqual([
      [['a'], false],
      [['a'], true],
      [['a'], true],
      [[], true],
    ])
  })

  it('is nothing between two that ended and begin with a gap, and what begins on the day itself', () => {
    const said: Said[] = [
      { id: 'a', from: '2001-06-02', to: '2001-06-04' },
      { id: 'b', from: '2001-06-06' },
    ]
    expect(['2001-06-03', '2001-06-04', '2001-06-05', '2001-06-06'].map((text) => on(said, text))).toEqual([
      [['a'], false],
      [[], true],
      [[], true],
      [['b'], false],
    ])
  })

  it('may be nothing where what ended began after a doubtful one, and not where it was another that ran on', () => {
    expect(
      on(
        [
          { id: 'a', from: '2001', low: true },
          { id: 'b', from: '2002', to: '2003' },
        ],
        '2004-01-01',
      ),
    ).toEqual([[], true])
    expect(
      on(
        [
          { id: 'a', from: '2001' },
          { id: 'b', from: '2002', low: true },
        ],
        '2004-01-01',
      ),
    ).toEqual([['a', 'b'], false])
    expect(
      on(
        [
          { id: 'a', from: '2001' },
          { id: 'b', from: '2002', to: '2003', low: true },
        ],
        '2004-01-01',
      ),
    ).toEqual([['a'], true])
  })

  it('is found once for a track and a day', () => {
    const track = only([{ from: '2001' }])
    expect(standingOn(track, day('2001-05-05'))).toBe(standingOn(track, day('2001-05-05')))
    expect(standingOn(track, day('2001-05-05'))).not.toBe(standingOn(track, day('2001-05-06')))
    expect(standingOn(track, day('2000-05-05')).possible).toEqual([])
  })

  it('is told of each track of a side, and of both sides together', () => {
    const world = worldOf(
      factsOf([
        { id: 'a', from: '2001' },
        { id: 'b', level: 'special', from: '2001' },
        { id: 'c', side: 'other', from: '2001' },
      ]),
    )
    const [relation] = relationsOf(world, 'AAA', LADDER)
    if (relation === undefined) throw new Error('a test needs a relation')
    expect(brief(tracksIn(relation))).toEqual([
      ['rung', ['a']],
      ['special', ['b']],
      ['rung', ['c']],
    ])
    const told = standingsOn(relation.owner, day('2002-01-01'))
    expect(told.map(({ track, standing }) => [track.kind, standing.possible.length])).toEqual([
      ['rung', 1],
      ['special', 1],
    ])
  })
})

describe('an unbroken run', () => {
  it('goes back to the first that belongs, and not past one that ended or does not belong', () => {
    const said: Said[] = [
      { id: 'a', level: 'low', from: '2001', to: '2002' },
      { id: 'b', level: 'low', from: '2003' },
      { id: 'c', level: 'middle', from: '2004' },
      { id: 'd', level: 'top', from: '2005' },
    ]
    const track = only(said)
    const from = (id: string, ...slugs: string[]) => {
      const spell = track.spells.find(({ designation }) => designation.id === id)
      return (
        spell &&
        runStart(track, spell, (level) => slugs.some((slug) => level.id === `${LADDER}/${slug}`)).designation.id
      )
    }
    expect(from('d', 'low', 'middle', 'top')).toBe('b')
    expect(from('d', 'middle', 'top')).toBe('c')
    expect(from('d', 'low', 'top')).toBe('d')
    expect(from('b', 'low')).toBe('b')
    expect(from('a', 'low')).toBe('a')
  })
})

describe('the days on which an answer can change', () => {
  const said: Said[] = [
    { id: 'a', from: '2001-06-02', to: '2001-06-04' },
    { id: 'b', from: '2001-06-10' },
  ]

  it('are the first of the span and those on which something begins or ends inside it', () => {
    expect(turnsIn(only(said), span('2001-06'))).toEqual(['2001-06-02', '2001-06-04', '2001-06-10'])
    expect(decisiveDays(span('2001-06'), [only(said)], [])).toEqual([
      '2001-06-01',
      '2001-06-02',
      '2001-06-04',
      '2001-06-10',
    ])
    // The first day of a span is no turn of it, the last may be.
    const few = { earliest: day('2001-06-02'), latest: day('2001-06-10') }
    expect(turnsIn(only(said), few)).toEqual(['2001-06-04', '2001-06-10'])
    expect(decisiveDays(few, [only(said)], [])).toEqual(['2001-06-02', '2001-06-04', '2001-06-10'])
    expect(turnsIn(only(said), span('2001-06-02'))).toEqual([])
    expect(turnsIn(only(said), span('2001-07'))).toEqual([])
    expect(decisiveDays(span('2001-07'), [only(said)], [])).toEqual(['2001-07-01'])
  })

  it('are only those on which the standing of a track is another than before', () => {
    expect(turnsIn(only([{ from: '2001-06-02' }, { from: '2001-06-20', low: true }]), span('2001-06'))).toEqual([
      '2001-06-02',
      '2001-06-20',
    ])
    expect(turnsIn(only([{ from: '2001-06' }]), span('2001'))).toEqual(['2001-06-01', '2001-06-30'])
  })

  it('are those of bounds too, each once and in order', () => {
    const bounds = [span('2001-06-20'), span('2001-06'), { earliest: day('2001-05-05'), latest: day('2001-06-04') }]
    expect(decisiveDays(span('2001-06'), [only(said)], bounds)).toEqual([
      '2001-06-01',
      '2001-06-02',
      '2001-06-04',
      '2001-06-10',
      '2001-06-20',
      '2001-06-30',
    ])
    expect(decisiveDays(span('2001-06'), [], [])).toEqual(['2001-06-01'])
  })

  it('are found once for a track and a span', () => {
    const [track, june] = [only(said), span('2001-06')]
    expect(turnsIn(track, june)).toBe(turnsIn(track, june))
    expect(turnsIn(track, span('2001'))).toEqual(['2001-06-02', '2001-06-04', '2001-06-10'])
  })

  it('tell whether something holds through all of them', () => {
    const from = (first: string) => (on: Day) => (on >= first ? 'yes' : 'no') as 'yes' | 'no'
    const june = span('2001-06')
    expect(throughout(june, [], [span('2001-06-10')], from('2001-06-10'))).toBe('depends')
    expect(throughout(june, [], [span('2001-06-10')], from('2001-06-01'))).toBe('yes')
    expect(throughout(june, [], [span('2001-06-10')], from('2001-07-01'))).toBe('no')
    expect(throughout(june, [], [], () => 'depends')).toBe('depends')
    // Asked no further than it takes.
    const asked: Day[] = []
    throughout(june, [only(said)], [], (on) => {
      asked.push(on)
      return from('2001-06-02')(on)
    })
    expect(asked).toEqual(['2001-06-01', '2001-06-02'])
  })

  it('cut all time into stretches, no two neighbours the same', () => {
    const value = (on: Day) => on >= '2001-06-02' && on < '2001-06-04'
    const same = (a: boolean, b: boolean) => a === b
    expect(throughTime([only(said)], [span('2001-06-30')], value, same)).toEqual([
      { from: '0000-01-01', value: false },
      { from: '2001-06-02', value: true },
      { from: '2001-06-04', value: false },
    ])
    // On both ends of a bound, and on no day that no fact can name.
    const asked: Day[] = []
    throughTime(
      [],
      [{ earliest: day('2001-06-02'), latest: day('9999-12-31') }, span('9999-12-30')],
      (on) => asked.push(on),
      same as never,
    )
    expect(asked).toEqual(['0000-01-01', '2001-06-02', '9999-12-30'])
    expect(ALL_DAYS).toEqual({ earliest: '0000-01-01', latest: '9999-12-30' })
  })
})

describe('a range of two dates', () => {
  it.each([
    ['2001-06-02', '2001-06-02'],
    ['2001', '2001-01-01'],
    ['2001-06-30', '2001-06'],
    ['2000', '2001'],
  ])('from %s to %s is one', (from, to) => {
    expect(() => requireRange(partialDate(from), partialDate(to))).not.toThrow()
  })

  it.each([
    ['2001-06-03', '2001-06-02'],
    ['2001-07', '2001-06'],
  ])('from %s to %s runs backwards', (from, to) => {
    expect(() => requireRange(partialDate(from), partialDate(to))).toThrow(
      expect.objectContaining({ code: 'BAD_RANGE' }),
    )
  })
})
