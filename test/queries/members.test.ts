import { describe, expect, it } from 'vitest'
import type { CountingRule } from '../../schema/kinds/counting-definition.ts'
import type { Level } from '../../schema/kinds/level.ts'
import type { Membership } from '../../schema/kinds/membership.ts'
import type { Day } from '../../schema/time/day.ts'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import { counted, countedOn, countsActor, countsLevel, memberOf } from '../../server/queries/counting.ts'
import { insideOn, membershipBounds, membershipsOf, membersOn } from '../../server/queries/membership.ts'
import { positionsBy } from '../../server/queries/positions.ts'
import { worldOf } from '../../server/queries/world.ts'
import { definition, factsOf, LADDER, LEVELS, rule, type Said } from './facts.ts'
import { opened } from './opened.ts'

const slug = (level: Level | null): string => level?.id.split('/').at(-1) ?? '-'
const span = (date: string) => intervalOf(partialDate(date))
const low: Said = { level: 'low', from: '2001-01-01' }

describe('whether a rule counts a level', () => {
  const world = worldOf(factsOf([]))
  const counts = (changes: Partial<CountingRule>) =>
    LEVELS.filter((level) => countsLevel(world, rule(changes), level)).map(slug)

  it('is by its rung and above', () => {
    expect(counts({})).toEqual(['low', 'middle', 'top'])
    expect(counts({ levels: { atLeast: `${LADDER}/middle` } })).toEqual(['middle', 'top'])
    expect(counts({ levels: { atLeast: `${LADDER}/top` }, special: true })).toEqual(['top', 'special'])
    expect(counts({ levels: { atLeast: `${LADDER}/top` }, sectoral: true })).toEqual(['top', 'sectoral'])
  })

  it('is by the one level that it names, whatever kind that is of', () => {
    expect(counts({ levels: { exactly: `${LADDER}/middle` } })).toEqual(['middle'])
    expect(counts({ levels: { exactly: `${LADDER}/special` } })).toEqual(['special'])
    expect(counts({ levels: { exactly: `${LADDER}/sectoral` }, special: true })).toEqual(['special', 'sectoral'])
  })

  it('is no by a threshold that is nobody’s, without a rank, or of another ladder', () => {
    expect(counts({ levels: { atLeast: `${LADDER}/none` } })).toEqual([])
    expect(counts({ levels: { atLeast: `${LADDER}/special` } })).toEqual([])
    const [lowest, ...others] = LEVELS
    const other = { ...lowest, ladder: 'AAA/missions' } as Level
    const two = worldOf({ ...factsOf([]), level: [other, ...others] })
    expect(countsLevel(two, rule({ levels: { atLeast: `${LADDER}/middle` } }), { ...other, rank: 9 } as Level)).toBe(
      false,
    )
  })
})

describe('whom a rule counts', () => {
  it('are States, or any actor', () => {
    const facts = factsOf([{ partner: 'BBB' }, { partner: 'eu' }])
    const world = worldOf({ ...facts, territory: [{ ...facts.state?.[0], kind: 'territory', id: 'COK' } as never] })
    const counts = (changes: Partial<CountingRule>) =>
      ['BBB', 'eu', 'COK', 'ZZZ'].filter((id) => countsActor(world, rule(changes), id))
    expect(counts({})).toEqual(['BBB'])
    expect(counts({ population: 'actors' })).toEqual(['BBB', 'eu', 'COK', 'ZZZ'])
  })

  it('are not those of another population, whatever their level', () => {
    const { world, relation } = opened([{ partner: 'eu', ...low }])
    const on = (changes: Partial<CountingRule>) =>
      countedOn(world, definition('d', changes), relation, '2002-01-01' as Day)
    expect([on({}), on({ population: 'actors' })]).toEqual(['no', 'yes'])
  })
})

describe('what a relation may be by the word of a rule', () => {
  const by = (said: readonly Said[], day: string, changes: Partial<CountingRule>) => {
    const { world, relation } = opened(said)
    const { rungs, beside } = positionsBy(world, rule(changes), relation, day as Day)
    return [rungs.map(slug), beside.map((levels) => levels.map(slug))]
  }
  const theirs = (level: string, more: Said = {}): Said => ({ side: 'other', level, from: '2001-01-01', ...more })
  const special: Said = { level: 'special', from: '2001-01-01' }
  const water: Said = { level: 'sectoral', sector: 'water', from: '2001-01-01' }
  const on = '2002-01-01'

  it('is what the owner says by its own', () => {
    expect(by([low, special, water], on, {})).toEqual([['low'], [['special'], ['sectoral']]])
    expect(by([special], on, {})).toEqual([['-'], [['special']]])
    expect(by([low, { level: 'top', from: '2002' }], '2002-01-15', {})).toEqual([['low', 'top'], []])
    expect(by([{ ...low, low: true }], on, {})).toEqual([['low', '-'], []])
  })

  it('is what the partner says by its word, and open where nothing at all is known of that', () => {
    expect(by([low, theirs('top')], on, { side: 'other' })).toEqual([['top'], []])
    expect(by([low, theirs('special')], on, { side: 'other' })).toEqual([['-'], [['special']]])
    expect(by([low, special], on, { side: 'other' })).toEqual([['low', '-'], [['special', '-']]])
  })

  it('is the lower or the higher of each two that may be said', () => {
    const said = [low, theirs('top')]
    expect(by(said, on, { side: 'lower' })).toEqual([['low'], []])
    expect(by(said, on, { side: 'higher' })).toEqual([['top'], []])
    expect(by([{ ...low, level: 'top' }, theirs('middle')], on, { side: 'lower' })).toEqual([['middle'], []])
    expect(by([{ ...low, level: 'top' }, theirs('middle')], on, { side: 'higher' })).toEqual([['top'], []])
    // Off the rungs is lower than any.
    expect(by([low, theirs('special')], on, { side: 'lower' })).toEqual([['-'], []])
    expect(by([low, theirs('special')], on, { side: 'higher' })).toEqual([['low'], [['special']]])
    // Each that one may say beside each that the other may.
    expect(by([{ ...low, low: true }, theirs('top')], on, { side: 'lower' })[0]).toEqual(['low', '-'])
    expect(by([low, theirs('middle'), theirs('top', { from: '2002' })], '2002-01-15', { side: 'higher' })[0]).toEqual([
      'middle',
      'top',
    ])
  })

  it('is beside the rungs what both say for the lower, what either says for the higher', () => {
    const both = [special, water, theirs('special'), theirs('sectoral', { sector: 'food' })]
    expect(by(both, on, { side: 'higher' })[1]).toEqual([['special'], ['sectoral'], ['special'], ['sectoral']])
    expect(by(both, on, { side: 'lower' })[1]).toEqual([['special'], ['sectoral']])
    expect(by([special, theirs('sectoral', { sector: 'food' })], on, { side: 'lower' })[1]).toEqual([])
    // Open where either is.
    expect(by([special, theirs('special', { low: true })], on, { side: 'lower' })[1]).toEqual([
      ['special', '-', '-'].slice(0, 2),
    ])
    expect(by([{ ...special, low: true }, theirs('special')], on, { side: 'lower' })[1]).toEqual([
      ['special', '-', '-'],
    ])
    // Where neither says it on the day, nothing is shared.
    expect(by([special, theirs('special')], '2000-12-31', { side: 'lower' })[1]).toEqual([])
  })

  it('is, where what is unsaid is unknown, any rung or none for a rung of the owner’s, and the same or none beside', () => {
    const unknown = { side: 'other', unsaid: 'unknown' } as const
    expect(by([low, special], on, unknown)).toEqual([['-', 'top', 'middle', 'low', '-'], [['special', '-']]])
    expect(by([low, theirs('middle')], on, unknown)).toEqual([['middle'], []])
    expect(by([special, theirs('middle')], on, unknown)).toEqual([['middle'], [['special', '-']]])
    expect(by([special, theirs('special')], on, unknown)).toEqual([['-'], [['special']]])
    // Nothing is asked for where the owner says nothing.
    expect(by([low], '2000-12-31', unknown)).toEqual([['-'], []])
    expect(by([special, theirs('special', { from: '2003-01-01' })], on, unknown)).toEqual([
      ['-'],
      [['-'], ['special', '-']],
    ])
    expect(by([low, theirs('low', { from: '2003-01-01' })], on, unknown)[0]).toEqual(['-', 'top', 'middle', 'low', '-'])
    // What ended is known to have: on the very day, and unless that is doubtful or only may be.
    expect(by([low, theirs('low', { to: '2002-01-01' })], on, unknown)[0]).toEqual(['-'])
    expect(by([low, theirs('low', { to: '2002-01' })], on, unknown)[0]).toEqual([
      'low',
      '-',
      'top',
      'middle',
      'low',
      '-',
    ])
    expect(by([low, theirs('low', { to: '2002-01-01', low: true })], on, unknown)[0]).toEqual([
      '-',
      'top',
      'middle',
      'low',
      '-',
    ])
    // Each sector by its own name.
    expect(by([water, theirs('sectoral', { sector: 'food' })], on, unknown)[1]).toEqual([
      ['sectoral'],
      ['sectoral', '-'],
    ])
    expect(by([water, theirs('sectoral', { sector: 'water' })], on, unknown)[1]).toEqual([['sectoral']])
  })
})

describe('how a member is shown', () => {
  const member = (said: readonly Said[], date: string, changes: Partial<CountingRule> = {}) => {
    const { world, relation } = opened(said)
    const found = memberOf(world, definition('d', changes), relation, span(date))
    return found && [slug(found.level), found.since, found.levelSince, found.evidence, found.levelEvidence]
  }
  const climbed: Said[] = [
    { id: 'first', level: 'low', from: '2001-01-01' },
    { id: 'second', level: 'middle', from: '2005-01-01' },
    { id: 'third', level: 'middle', from: '2008-01-01' },
  ]

  it('has the words that brought it over the threshold, those that hold, and those that brought it to its level', () => {
    expect(member(climbed, '2004-01-01')).toEqual(['low', '2001-01-01', '2001-01-01', ['first'], []])
    expect(member(climbed, '2006-01-01')).toEqual(['middle', '2001-01-01', '2005-01-01', ['first', 'second'], []])
    expect(member(climbed, '2009-01-01')).toEqual([
      'middle',
      '2001-01-01',
      '2005-01-01',
      ['first', 'third'],
      ['second'],
    ])
    expect(member(climbed, '2009-01-01', { levels: { atLeast: `${LADDER}/middle` } })).toEqual([
      'middle',
      '2005-01-01',
      '2005-01-01',
      ['second', 'third'],
      [],
    ])
  })

  it('is of a month or year what it last was in it', () => {
    expect(member(climbed, '2005')).toEqual(['middle', '2001-01-01', '2005-01-01', ['first', 'second'], []])
    expect(member([{ id: 'a', ...low, to: '2005-06-01' }], '2005')).toEqual([
      'low',
      '2001-01-01',
      '2001-01-01',
      ['a'],
      [],
    ])
    expect(member([{ id: 'a', ...low, to: '2005-06-01' }], '2005-06')).toBeNull()
    expect(member([{ id: 'a', level: 'low', from: '2005-02-01', to: '2005-02-02' }], '2005')).toMatchObject({
      3: ['a'],
    })
    // The last that counts, though something follows that does not.
    expect(member(climbed, '2004-12~', { levels: { exactly: `${LADDER}/low` } })).toMatchObject({
      0: 'low',
      3: ['first'],
    })
    expect(
      member(
        [
          { ...low, id: 'a' },
          { id: 'b', level: 'middle', from: '2002-01' },
          { id: 'c', level: 'middle', from: '2002-01~' },
        ],
        '2002-01-15',
      ),
    ).toMatchObject({ 3: ['a', 'b'] })
  })

  it('is by a rung before what is special, and by that before a sector', () => {
    const said: Said[] = [
      { id: 'water', level: 'sectoral', sector: 'water', from: '2001' },
      { id: 'special', level: 'special', from: '2002' },
      { id: 'low', level: 'low', from: '2003' },
    ]
    const wide = { special: true, sectoral: true }
    expect(['2001', '2002', '2003'].map((year) => member(said, `${year}-12-31`, wide)?.[3])).toEqual([
      ['water'],
      ['special'],
      ['low'],
    ])
    expect(member(said, '2001-12-31')).toBeNull()
  })

  const both: Said[] = [
    { id: 'own low', level: 'low', from: '2003-01-01' },
    { id: 'own middle', level: 'middle', from: '2006-01-01' },
    { id: 'their low', side: 'other', level: 'low', from: '2001-01-01' },
    { id: 'their middle', side: 'other', level: 'middle', from: '2004-01-01' },
  ]

  it('is by the lower word since both said so, by the higher since one did, with the words of both', () => {
    expect(member(both, '2005-01-01', { side: 'lower' })).toEqual([
      'low',
      '2003-01-01',
      '2003-01-01',
      ['own low', 'their low', 'their middle'],
      ['own low'],
    ])
    expect(member(both, '2005-01-01', { side: 'higher' })).toEqual([
      'middle',
      '2001-01-01',
      '2004-01-01',
      ['own low', 'their low', 'their middle'],
      ['their middle'],
    ])
    expect(member(both, '2007-01-01', { side: 'lower' })).toEqual([
      'middle',
      '2003-01-01',
      '2006-01-01',
      ['own low', 'own middle', 'their low', 'their middle'],
      ['own middle'],
    ])
    expect(member(both, '2007-01-01', { side: 'higher' })).toEqual([
      'middle',
      '2001-01-01',
      '2004-01-01',
      ['own low', 'own middle', 'their low', 'their middle'],
      ['their middle'],
    ])
    const swapped = both.map((one): Said => ({ ...one, side: one.side === 'other' ? 'owner' : 'other' }))
    expect(member(swapped, '2005-01-01', { side: 'lower' })).toEqual([
      'low',
      '2003-01-01',
      '2003-01-01',
      ['their low', 'their middle', 'own low'],
      ['own low'],
    ])
    expect(member(swapped, '2005-01-01', { side: 'higher' })).toMatchObject({
      0: 'middle',
      1: '2001-01-01',
      2: '2004-01-01',
    })
  })

  it('is by the owner’s word where only that is counted, or known', () => {
    expect(member([{ id: 'a', ...low }], '2002-01-01', { side: 'other' })).toEqual([
      'low',
      '2001-01-01',
      '2001-01-01',
      ['a'],
      [],
    ])
    expect(member(both, '2005-01-01', { side: 'other' })).toEqual([
      'middle',
      '2001-01-01',
      '2004-01-01',
      ['their low', 'their middle'],
      [],
    ])
    expect(member(both, '2002-01-01', { side: 'higher' })).toEqual([
      'low',
      '2001-01-01',
      '2001-01-01',
      ['their low'],
      [],
    ])
    expect(member(both, '2005-01-01')).toEqual(['low', '2003-01-01', '2003-01-01', ['own low'], []])
    expect(member(both, '2002-01-01')).toBeNull()
    expect(member(both, '2000-01-01', { side: 'higher' })).toBeNull()
  })

  it('is since the day of the shown one where a source gives only one of two starts', () => {
    const said: Said[] = [
      { id: 'own', level: 'low', from: '2003-01-01' },
      { id: 'theirs', side: 'other', level: 'middle', attestedOn: '2001-01-01' },
    ]
    expect(member(said, '2005-01-01', { side: 'lower' })).toMatchObject({ 0: 'low', 1: '2003-01-01' })
    expect(member(said, '2005-01-01', { side: 'higher' })).toMatchObject({ 0: 'middle', 1: undefined })
  })

  it('is of words that are not known only where the rule says so', () => {
    const atTop = { side: 'other', levels: { atLeast: `${LADDER}/top` } } as const
    expect(member([{ id: 'a', ...low }], '2002-01-01', atTop)).toBeNull()
    expect(member([{ id: 'a', ...low }], '2002-01-01', { ...atTop, unsaid: 'unknown' })).toEqual([
      'low',
      undefined,
      '2001-01-01',
      ['a'],
      [],
    ])
    expect(member([{ id: 'a', ...low }], '2000-01-01', { ...atTop, unsaid: 'unknown' })).toBeNull()
  })
})

describe('who is within a group', () => {
  const members = [
    { group: 'g', member: 'CCC', from: '2001-06-02', to: '2001-06-20' },
    { group: 'g', member: 'BBB', from: '2001-06' },
    { group: 'g', member: 'DDD', from: '2000', low: true },
    { group: 'g', member: 'EEE', from: '2000', role: 'observer' as const },
    { group: 'g', member: 'FFF', from: '1990', to: '1995' },
    { group: 'g', member: 'FFF', from: '2001-06-10' },
    { group: 'h', member: 'GGG', from: '1990' },
  ]
  const world = worldOf(factsOf([], { members }))
  const on = (date: string) => membersOn(world, 'g', partialDate(date)).map(({ member, truth }) => `${member} ${truth}`)

  it('is whoever may be a member, by id, and never for certain by a weak fact', () => {
    expect(on('2001-06-01')).toEqual(['BBB depends', 'DDD depends'])
    expect(on('2001-06-02')).toEqual(['BBB depends', 'CCC yes', 'DDD depends'])
    expect(on('2001-06-30')).toEqual(['BBB yes', 'DDD depends', 'FFF yes'])
    expect(on('1994-06-30')).toEqual(['FFF yes'])
    expect(on('1999-06-30')).toEqual([])
  })

  it('is of a month or year who was on each of its days, or on some', () => {
    expect(on('2001-06')).toEqual(['BBB depends', 'CCC depends', 'DDD depends', 'FFF depends'])
    expect(on('2001-07')).toEqual(['BBB yes', 'DDD depends', 'FFF yes'])
  })

  it('is by any of several memberships, and not by other roles', () => {
    const inside = (member: string, day: string) => insideOn(membershipsOf(world, 'g', member), day as Day)
    expect([inside('FFF', '1994-12-31'), inside('FFF', '2000-01-01'), inside('FFF', '2001-06-10')]).toEqual([
      'yes',
      'no',
      'yes',
    ])
    expect([inside('EEE', '2001-01-01'), inside('GGG', '2001-01-01'), inside('DDD', '1999-01-01')]).toEqual([
      'no',
      'no',
      'no',
    ])
    expect(membershipsOf(world, 'h', 'GGG')).toHaveLength(1)
  })

  it('can change on the bounds of starts and ends', () => {
    const bounds = (one: Partial<Membership>) => membershipBounds([one as Membership])
    expect(bounds({ from: partialDate('2001-06'), to: partialDate('2002-06-02') })).toEqual([
      span('2001-06'),
      span('2002-06-02'),
    ])
    expect(bounds({ from: partialDate('2001-06') })).toEqual([span('2001-06')])
  })

  it('narrows whom a count counts: both must be so', () => {
    const { world: w, relation } = opened([{ partner: 'BBB', from: '2001-06-10' }], { members })
    const within = (date: string, group?: string) => counted(w, definition('d'), relation, span(date), group)
    expect([
      within('2001-06-15'),
      within('2001-06-15', 'g'),
      within('2001-07-15', 'g'),
      within('2001-06-09', 'g'),
    ]).toEqual(['yes', 'depends', 'yes', 'no'])
    expect([within('2001-06-15', 'h'), within('2001-06', 'g'), within('2001')]).toEqual(['no', 'depends', 'depends'])
  })
})
