import { describe, expect, it } from 'vitest'
import type { Name } from '../../schema/kinds/name.ts'
import type { State } from '../../schema/kinds/state.ts'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import { linkIn } from '../../server/queries/link.ts'
import { aliasesOf, nameFor, nameIn, newestNameIn } from '../../server/queries/naming.ts'
import type { LinksAsked } from '../../server/queries/network.ts'
import { isUnsettled, OPEN_BECAUSE, openIn, openMembers } from '../../server/queries/open-because.ts'
import { partnerCount } from '../../server/queries/partner-count.ts'
import { spellsOf } from '../../server/queries/spells.ts'
import { trackSpells } from '../../server/queries/track-spells.ts'
import { spellsOfPeriods, truthSpells } from '../../server/queries/truth-spells.ts'
import { unStatusOf } from '../../server/queries/un-status.ts'
import { besideIn, theirsIn, withoutLevel, wordBounds } from '../../server/queries/words.ts'
import { worldOf } from '../../server/queries/world.ts'
import { RequestMeter } from '../../server/work/meter.ts'
import { PRICES } from '../../server/work/prices.ts'
import { at, definition, factsOf, graphOf, type Said } from './facts.ts'
import { opened } from './opened.ts'

type More = Parameters<typeof factsOf>[1]

const span = (date: string) => intervalOf(partialDate(date))

describe('the spells of a link', () => {
  const spells = (said: readonly Said[], asked: LinksAsked = {}, more: More = {}) => {
    const { world, relation } = opened(said, more)
    return spellsOf(world, relation, asked).map(({ from, to, link, beside }) => [
      from,
      to,
      link.designation,
      link.certain,
      beside.map(({ id }) => id),
    ])
  }
  const said: Said[] = [
    { id: 'low', level: 'low', from: '2001-06-02' },
    { id: 'top', level: 'top', from: '2003', to: '2005-01-01' },
    { id: 'motto', level: null, from: '2002-01-01', to: '2002-03-01' },
    { id: 'again', level: 'low', from: '2006-01-01' },
  ]

  it('change with its designation, its certainty and what stands beside it, and are none where there is no link', () => {
    expect(spells(said)).toEqual([
      ['2001-06-02', '2002-01-01', 'low', true, []],
      ['2002-01-01', '2002-03-01', 'low', true, ['motto']],
      ['2002-03-01', '2003-01-01', 'low', true, []],
      ['2003-01-01', '2003-12-31', 'low', false, []],
      ['2003-12-31', '2005-01-01', 'top', true, []],
      ['2006-01-01', undefined, 'again', true, []],
    ])
  })

  it('begin without a beginning where none is known', () => {
    expect(spells([{ id: 'a', attestedOn: '2001-06-02' }])).toEqual([
      [undefined, '2001-06-02', 'a', false, []],
      ['2001-06-02', undefined, 'a', true, []],
    ])
    expect(spells([{ id: 'a', from: '0000-01-01' }])[0]?.[0]).toBeUndefined()
  })

  it('are cut by the membership of the group asked about', () => {
    const members = [{ group: 'g', member: 'BBB', from: '2002-01-01', to: '2004' }]
    expect(spells([{ id: 'a', from: '2001' }], { within: 'g' }, { members })).toEqual([
      ['2002-01-01', '2004-01-01', 'a', true, []],
      ['2004-01-01', '2004-12-31', 'a', false, []],
    ])
  })

  it('tell as many words beside them as there are, one for another', () => {
    const two: Said[] = [
      { id: 'low', level: 'low', from: '2001-01-01' },
      { id: 'a', level: null, from: '2002-01-01', to: '2003-01-01' },
      { id: 'b', level: null, from: '2003-01-01' },
    ]
    expect(spells(two).map((spell) => spell[4])).toEqual([[], ['a'], ['b']])
  })
})

describe('the spells of a track', () => {
  it('are what it shows from day to day, since when it has been at that level', () => {
    const { relation } = opened([
      { id: 'a', level: 'low', from: '2001-06' },
      { id: 'b', level: 'low', from: '2002-01-01', formula: 'extensive' },
      { id: 'c', level: 'top', from: '2003-01-01', to: '2004-01-01' },
      { id: 'd', level: 'low', from: '2005-01-01' },
    ])
    const [track] = relation.owner
    expect(
      track &&
        trackSpells(track).map(({ from, to, spell, since, certain }) => [
          from,
          to,
          spell.designation.id,
          since,
          certain,
        ]),
    ).toEqual([
      ['2001-06-01', '2001-06-30', 'a', '2001-06', false],
      ['2001-06-30', '2002-01-01', 'a', '2001-06', true],
      ['2002-01-01', '2003-01-01', 'b', '2001-06', true],
      ['2003-01-01', '2004-01-01', 'c', '2003-01-01', true],
      ['2005-01-01', undefined, 'd', '2005-01-01', true],
    ])
  })
})

describe('the spells in which something is so', () => {
  it('leave out where it is not, and join neighbours that say the same', () => {
    const stretch = (from: string, value: 'yes' | 'no' | 'depends') => ({ from: from as never, value })
    expect(
      truthSpells([
        stretch('2000-01-01', 'no'),
        stretch('2001-01-01', 'depends'),
        stretch('2001-06-01', 'depends'),
        stretch('2002-01-01', 'yes'),
        stretch('2003-01-01', 'no'),
      ]),
    ).toEqual([
      { from: '2001-01-01', to: '2002-01-01', certain: false },
      { from: '2002-01-01', to: '2003-01-01', certain: true },
    ])
    expect(truthSpells([stretch('2000-01-01', 'yes')])).toEqual([{ from: '2000-01-01', to: undefined, certain: true }])
    expect(truthSpells([])).toEqual([])
  })

  it('of periods are any of them, never for certain by a weak one', () => {
    const period = (from: string, to?: string, confidence: 'high' | 'low' = 'high') => ({
      from: partialDate(from),
      ...(to === undefined ? {} : { to: partialDate(to) }),
      confidence,
    })
    expect(
      spellsOfPeriods([
        period('2001-06', '2002-01-01'),
        period('2001-12-01', '2003-01-01', 'low'),
        period('2005-01-01'),
      ]),
    ).toEqual([
      { from: '2001-06-01', to: '2001-06-30', certain: false },
      { from: '2001-06-30', to: '2002-01-01', certain: true },
      { from: '2002-01-01', to: '2003-01-01', certain: false },
      { from: '2005-01-01', to: undefined, certain: true },
    ])
    expect(spellsOfPeriods([])).toEqual([])
  })
})

describe('the words of a relation', () => {
  const theirs = (said: readonly Said[], date: string) => {
    const { world, relation } = opened(said)
    return theirsIn(world, relation, span(date))?.id ?? null
  }

  it('of the partner are those of its level, else the last begun that name none and may hold on the last day', () => {
    const said: Said[] = [
      { id: 'a', side: 'other', level: null, from: '2001-01-01' },
      { id: 'b', side: 'other', level: null, from: '2002', to: '2004-06-01' },
      { id: 'c', side: 'other', level: 'special', from: '2005-01-01', to: '2006-01-01' },
      { id: 'own', level: null, from: '1990' },
    ]
    expect(
      ['2000', '2001', '2002-01-01', '2004-05-31', '2004-06', '2005', '2006'].map((date) => theirs(said, date)),
    ).toEqual([null, 'a', 'b', 'b', 'a', 'c', 'a'])
  })

  it('that name no level are in order of their start, then by id, of one side alone', () => {
    const { world, relation } = opened([
      { id: 'c', level: null, from: '2002' },
      { id: 'b', level: null, from: '2001-06' },
      { id: 'a', level: null, from: '2001-06-01' },
      { id: 'd', side: 'other', level: null, from: '2000' },
      { id: 'e', level: 'low', from: '2000' },
    ])
    expect(withoutLevel(world, relation, 'owner').map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(withoutLevel(world, relation, 'partner').map(({ id }) => id)).toEqual(['d'])
    expect(wordBounds(world, relation)).toEqual([span('2001-06-01'), span('2001-06'), span('2002')])
    const ended = opened([{ id: 'a', level: null, from: '2001', to: '2002' }])
    expect(wordBounds(ended.world, ended.relation)).toEqual([span('2001'), span('2002')])
  })

  it('beside a link are those of the other tracks, on each day of the span', () => {
    const { world, relation } = opened([
      { id: 'low', level: 'low', from: '2001-01-01' },
      { id: 'special', level: 'special', from: '2001-06-15' },
      { id: 'motto', level: null, from: '2001-06-20' },
    ])
    const beside = (date: string) => {
      const link = linkIn(relation, span(date))
      return link && besideIn(world, link, span(date)).map(({ id }) => id)
    }
    expect([beside('2001-06-15'), beside('2001-06'), beside('2001-07'), beside('2001-06-20')]).toEqual([
      ['special'],
      [],
      ['special', 'motto'],
      ['special', 'motto'],
    ])
  })
})

describe('the names of an actor', () => {
  const name = (id: string, more: Partial<Name>): Name =>
    ({
      kind: 'name',
      v: 2,
      id,
      actor: 'SWZ',
      language: 'en',
      use: 'short',
      text: id,
      confidence: 'high',
      citations: [{ source: 'gazette' }],
      ...more,
    }) as Name
  const named = (names: Name[], date: string, language = 'en') =>
    nameIn(worldOf({ name: names }), 'SWZ', language, partialDate(date))
  const from = (date: string) => ({ from: partialDate(date) })
  const to = (date: string) => ({ to: partialDate(date) })

  it('are by the day: for certain before perhaps, and on the day of none the newest there is', () => {
    const names = [
      name('third', { ...from('2005-01-01') }),
      name('second', { ...from('2001-01-01'), ...to('2004-06-01') }),
      name('first', { use: 'former', ...from('1990-01-01'), ...to('2001') }),
    ]
    expect(
      ['1980', '1990', '2001-01-01', '2001-06-01', '2004-05-31', '2004-12-31', '2005-01-01', '2020'].map((date) =>
        named(names, date),
      ),
    ).toEqual(['third', 'first', 'second', 'second', 'second', 'third', 'third', 'third'])
    expect(named([name('a', { ...to('1999') }), name('b', { ...to('1990') })], '2020')).toBe('a')
    expect(
      named(
        [
          name('a', { ...from('1990-01-01'), ...to('1999-01-01') }),
          name('b', { ...from('1950-01-01'), ...to('1989-01-01') }),
        ],
        '2020',
      ),
    ).toBe('a')
    // What may have been the name goes before one that certainly was not.
    expect(named([name('a', { ...from('2010') }), name('b', { ...from('1990'), ...to('2001') })], '2001-06-01')).toBe(
      'b',
    )
  })

  it('are in the language, else in English, else whatever there is, else the id', () => {
    const names = [name('ti', { language: 'vi' }), name('en', {})]
    expect([named(names, '2020', 'vi'), named(names, '2020', 'en'), named(names, '2020', 'fr')]).toEqual([
      'ti',
      'en',
      'en',
    ])
    expect([named([name('alias', { use: 'alias', language: 'fr' })], '2020'), named([], '2020')]).toEqual([
      'alias',
      'SWZ',
    ])
    expect(nameFor(worldOf({ name: [] }), 'SWZ', 'en', partialDate('2020'))).toBeUndefined()
    expect(
      newestNameIn(worldOf({ name: [name('old', { ...to('2001') }), name('new', { ...from('2001') })] }), 'SWZ', 'en'),
    ).toBe('new')
  })

  it('that lists print are short ones, and former ones until the day on which they were given up', () => {
    const official = name('official', { use: 'official' })
    const former = name('former', { use: 'former' })
    expect([named([official, name('short', {})], '2020'), named([former, name('short', {})], '1900')]).toEqual([
      'short',
      'short',
    ])
    expect(named([official, name('until', { use: 'former', ...to('2030') })], '2020')).toBe('until')
  })

  it('beside those are all others, each text once, in order', () => {
    const names = [
      name('b', {}),
      name('z', { use: 'alias' }),
      name('a', { use: 'official' }),
      name('z again', { use: 'alias', text: 'z', language: 'vi' }),
      name('vi', { language: 'vi', text: 'b vi' }),
    ]
    expect(aliasesOf(worldOf({ name: names }), 'SWZ', partialDate('2020'))).toEqual(['a', 'z'])
    expect(aliasesOf(worldOf({ name: [name('only alias', { use: 'alias' })] }), 'SWZ', partialDate('2020'))).toEqual([
      'only alias',
    ])
    const dated = [name('old', { use: 'former', ...to('2001-06-15') }), name('new', { ...from('2001-06-15') })]
    expect([
      aliasesOf(worldOf({ name: dated }), 'SWZ', partialDate('2001-06')),
      aliasesOf(worldOf({ name: dated }), 'SWZ', partialDate('2001-05')),
    ]).toEqual([['old'], ['new']])
  })
})

describe('who is undecided', () => {
  const said: Said[] = [
    { partner: 'BBB', from: '2001-06' },
    { partner: 'CCC', from: '1990', low: true },
    { partner: 'DDD', from: '2001-06-10' },
    { partner: 'EEE', from: '1990' },
  ]
  const members = [
    { group: 'g', member: 'EEE', from: '2001-06' },
    { group: 'g', member: 'BBB', from: '1990' },
  ]
  const why = async (date: string, within?: string) =>
    openIn(
      await partnerCount(
        graphOf(factsOf(said, { members })),
        { of: 'AAA', definition: 'low-or-higher', within },
        at(date),
      ),
    ).map(({ member, because }) => `${member.relation.partnership.partner} ${because}`)

  it('is told with the reason, in their order', async () => {
    expect(await why('2001-06-15')).toEqual(['BBB DATE', 'CCC CONFIDENCE'])
    expect(await why('2001-06')).toEqual(['BBB DATE', 'CCC CONFIDENCE', 'DDD SPAN'])
    expect(await why('2001-06-15', 'g')).toEqual(['BBB DATE', 'EEE MEMBERSHIP'])
    expect(OPEN_BECAUSE).toEqual(['SPAN', 'OTHER_SIDE_UNKNOWN', 'MEMBERSHIP', 'CONFIDENCE', 'DATE'])
  })

  it('is found once for a list and a span, and costs a day each', async () => {
    const meter = new RequestMeter()
    const { world, undecided } = await partnerCount(
      { ...graphOf(factsOf(said)), meter },
      { of: 'AAA', definition: 'low-or-higher' },
      at('2001-06-15'),
    )
    const before = meter.spent
    const june = span('2001-06-15')
    const open = openMembers(world, definition('low-or-higher'), undecided, june, undefined)
    expect(meter.spent - before).toBe(2 * PRICES.countedDay)
    expect(openMembers(world, definition('low-or-higher'), undecided, june, undefined)).toBe(open)
    expect(openMembers(world, definition('low-or-higher'), undecided, span('2001-06'), undefined)).not.toBe(open)
    expect(open.map(isUnsettled)).toEqual([true, true])
    expect(open.map((one) => isUnsettled({ ...one, because: 'SPAN' }))).toEqual([false, false])
  })
})

describe('what a State is to the United Nations', () => {
  const status = (more: Partial<State>, date: string) =>
    unStatusOf(
      { kind: 'state', v: 2, id: 'CHE', confidence: 'high', citations: [{ source: 'gazette' }], ...more },
      partialDate(date),
    )
  const period = (from?: string, to?: string) => ({
    ...(from && { from: partialDate(from) }),
    ...(to && { to: partialDate(to) }),
  })

  it('is the observer that it is for certain only where it is certainly no member', () => {
    expect(status({ unMember: period('2002-09'), unObserver: period('1948-01-01') }, '2002-09-15')).toBeNull()
    expect(status({ unMember: period('2002-09'), unObserver: period('1948-01-01') }, '2002-08-31')).toBe('observer')
    expect(status({ unObserver: period('1948-01-01') }, '1947-12-31')).toBe('neither')
    expect(status({ unObserver: period('1948') }, '1948-06-01')).toBeNull()
    expect(status({ unMember: period('1948') }, '1948-06-01')).toBeNull()
  })

  it('is of a span what it is on each of its days', () => {
    const brief = { unMember: period('1973-03-01', '1973-09-18') }
    expect([
      status(brief, '1973'),
      status(brief, '1973-03'),
      status(brief, '1973-02'),
      status(brief, '1973-10'),
      status(brief, '1974'),
    ]).toEqual([null, 'member', 'neither', 'neither', 'neither'])
    // It begins on the last of the days asked for, or on the one after.
    expect([
      status({ unMember: period('1973-12-31') }, '1973'),
      status({ unMember: period('1974-01-01') }, '1973'),
    ]).toEqual([null, 'neither'])
    // It ended before, or on the first of them.
    expect([
      status({ unMember: period('1970-01-01', '1973-01-01') }, '1973'),
      status({ unMember: period('1970-01-01', '1973-01-02') }, '1973'),
    ]).toEqual(['neither', null])
    expect(status({ unMember: period(undefined, '1973-01-01') }, '1973')).toBe('neither')
  })
})
