import { describe, expect, it } from 'vitest'
import type { Citation } from '../../schema/citation.ts'
import type { CountingDefinition, CountingRule } from '../../schema/kinds/counting-definition.ts'
import type { Coverage } from '../../schema/kinds/coverage.ts'
import type { Level } from '../../schema/kinds/level.ts'
import type { State } from '../../schema/kinds/state.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { actorMeant, actorsNamed, spellingsOf } from '../../server/queries/actors.ts'
import { citationsOf, citationsOfMember, designationsAmong, placesIn } from '../../server/queries/citations.ts'
import { lackOn, lackThrough, wholeThrough } from '../../server/queries/coverage.ts'
import { coverages } from '../../server/queries/coverages.ts'
import {
  countingDefinitions,
  defaultDefinition,
  definitionNamed,
  findDefinition,
  newestDefinitions,
} from '../../server/queries/definitions.ts'
import { extentOf } from '../../server/queries/extent.ts'
import { grouped } from '../../server/queries/grouped.ts'
import { type LinksAsked, network } from '../../server/queries/network.ts'
import { ladderOf, type OwnerQuestion, ownerWorld } from '../../server/queries/owner.ts'
import { partnerCount } from '../../server/queries/partner-count.ts'
import { partnership } from '../../server/queries/partnership.ts'
import { relationOf, relationsOf } from '../../server/queries/relation.ts'
import { isBeyondReview, reviewedThrough } from '../../server/queries/reviewed.ts'
import { seatsOf } from '../../server/queries/seats.ts'
import { worldOf } from '../../server/queries/world.ts'
import type { Facts } from '../../server/store/facts.ts'
import { RequestMeter, UNMETERED } from '../../server/work/meter.ts'
import { PRICES } from '../../server/work/prices.ts'
import { at, definition, factsOf, graphOf, LADDER, LEVELS, type Said } from './facts.ts'

const day = (text: string) => partialDate(text)

/** A graph that has selected these rows already, and keeps what it was asked. */
const recording = (asked: unknown[], rows: Facts) => ({
  network: async (question: unknown): Promise<Facts> => {
    asked.push(question)
    return rows
  },
})
const told = { confidence: 'high', citations: [{ source: 'gazette' }] } as const

describe('a world', () => {
  const facts: Facts = {
    ...factsOf([{ id: 'a' }, { id: 'b', partner: 'CCC' }, { id: 'c' }], {
      members: [
        { group: 'g', member: 'BBB' },
        { group: 'g', member: 'CCC' },
        { group: 'g', member: 'BBB', to: '1999' },
      ],
    }),
    territory: [{ kind: 'territory', v: 2, id: 'COK', ...told } as never],
    name: ['x', 'y'].map((id) => ({
      kind: 'name',
      v: 2,
      id,
      actor: 'BBB',
      language: 'en',
      use: 'short',
      text: id,
      ...told,
    })),
    instrument: [{ id: 'treaty' } as never],
    activity: [{ id: 'visit' } as never],
  }
  const world = worldOf(facts)

  it('finds each by its id, and actors of every kind', () => {
    expect(['AAA', 'COK', 'g'].map((id) => world.actor(id)?.kind)).toEqual(['state', 'territory', 'group'])
    expect([
      world.instrument('treaty')?.id,
      world.activity('visit')?.id,
      world.source('gazette')?.id,
      world.ladder(LADDER)?.id,
    ]).toEqual(['treaty', 'visit', 'gazette', LADDER])
    expect(world.level(`${LADDER}/top`)?.rank).toBe(3)
    expect([
      world.actor('ZZZ'),
      world.instrument('x'),
      world.activity('x'),
      world.source('x'),
      world.ladder('x'),
      world.level('x'),
    ]).toEqual(Array(6).fill(undefined))
  })

  it('finds all of one thing, in the order in which they came, and none where there are none', () => {
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
    expect(ids(world.namesOf('BBB'))).toEqual(['x', 'y'])
    expect(ids(world.laddersOf('AAA'))).toEqual([LADDER])
    expect(ids(world.partnershipsOf('AAA'))).toEqual(['AAA-BBB', 'AAA-CCC'])
    expect(ids(world.designationsOf('AAA-BBB'))).toEqual(['a', 'c'])
    expect(ids(world.membershipsIn('g'))).toEqual(['m0', 'm1', 'm2'])
    expect(ids(world.membershipsOf('g', 'BBB'))).toEqual(['m0', 'm2'])
    expect(ids(world.definitionsOn(LADDER))).toEqual(['low-or-higher@1', 'top@1'])
    const none = worldOf({})
    expect([
      none.namesOf('BBB'),
      none.laddersOf('AAA'),
      none.partnershipsOf('AAA'),
      none.designationsOf('x'),
      none.membershipsIn('g'),
      none.membershipsOf('g', 'BBB'),
      none.definitionsOn(LADDER),
      none.levelsOf(LADDER),
    ]).toEqual(Array(8).fill([]))
    expect([none.coverageOf('AAA'), none.reviewedTo('AAA')]).toEqual([undefined, undefined])
  })

  it('has the levels of a ladder from the top rung down, then special, then sectoral ones by id', () => {
    const [sector] = LEVELS.filter(({ levelKind }) => levelKind === 'sectoral')
    const level = [{ ...sector, id: 'z' }, ...LEVELS, { ...sector, id: 'A' }] as Level[]
    expect(
      worldOf({ level })
        .levelsOf(LADDER)
        .map(({ id }) => id.split('/').at(-1)),
    ).toEqual(['top', 'middle', 'low', 'special', 'A', 'sectoral', 'z'])
    const twins = LEVELS.slice(0, 1).flatMap((one) => [
      { ...one, id: 'b' },
      { ...one, id: 'a' },
    ])
    expect(
      worldOf({ level: twins })
        .levelsOf(LADDER)
        .map(({ id }) => id),
    ).toEqual(['a', 'b'])
  })

  it('is made once for its rows and a meter, and anew for another', () => {
    expect(worldOf(facts)).toBe(world)
    expect(world.meter).toBe(UNMETERED)
    const meter = new RequestMeter()
    const metered = worldOf(facts, meter)
    expect([metered === world, metered.meter, worldOf(facts, meter) === metered]).toEqual([false, meter, true])
  })

  it('knows how far the partnerships have been gone through, and nothing of other facts', () => {
    const coverage = (id: string, more: Partial<Coverage>): Coverage => ({
      kind: 'coverage',
      v: 2,
      id,
      owner: 'AAA',
      facts: 'partnerships',
      whole: true,
      by: 'us',
      ...told,
      ...more,
    })
    const covered = worldOf({
      coverage: [
        coverage('a', { reviewedTo: day('2024') }),
        coverage('b', { reviewedTo: day('2025-06') }),
        coverage('c', { facts: 'claims', reviewedTo: day('2030') }),
        coverage('d', { owner: 'BBB', whole: false }),
      ],
    })
    expect([
      covered.reviewedTo('AAA'),
      covered.coverageOf('AAA')?.whole,
      covered.reviewedTo('BBB'),
      covered.coverageOf('BBB')?.whole,
    ]).toEqual(['2025-06', true, undefined, false])
    expect([reviewedThrough(covered, 'AAA'), reviewedThrough(covered, 'BBB')]).toEqual(['2025-06-30', undefined])
    expect([
      isBeyondReview(covered, 'AAA', day('2025-06')),
      isBeyondReview(covered, 'AAA', day('2025-07-01')),
      isBeyondReview(covered, 'BBB', day('2025')),
    ]).toEqual([false, true, false])
    expect([wholeThrough(covered, 'AAA'), wholeThrough(covered, 'BBB'), wholeThrough(covered, 'CCC')]).toEqual([
      '2025-06-30',
      null,
      null,
    ])
    expect(lackOn(covered, 'AAA', day('2025-06'))).toBeNull()
    expect(lackOn(covered, 'AAA', day('2025'))).toEqual({ owner: 'AAA', because: 'BEYOND', reviewedTo: '2025-06' })
    expect(lackThrough(covered, 'AAA', '2025-06-30' as never)).toBeNull()
    expect(lackThrough(covered, 'BBB', '2025-06-30' as never)).toEqual({
      owner: 'BBB',
      because: 'SAMPLE',
      reviewedTo: undefined,
    })
    expect(lackThrough(covered, 'CCC', '2025-06-30' as never)).toEqual({
      owner: 'CCC',
      because: 'UNSAID',
      reviewedTo: undefined,
    })
    // Whole up to a day that nobody has said is as good as not said.
    const open = worldOf({ coverage: [coverage('e', { owner: 'EEE' })] })
    expect([wholeThrough(open, 'EEE'), lackOn(open, 'EEE', day('2025'))?.because]).toEqual([null, 'UNSAID'])
  })

  it('takes of two that reach as far the first', () => {
    const [one, other] = [
      { whole: true, reviewedTo: day('2025') },
      { whole: true, reviewedTo: day('2025-12') },
    ]
    expect([extentOf([one, other]), extentOf([other, one])]).toEqual([one, other])
  })

  it('groups rows by a key, in the order in which they came', () => {
    expect([...grouped(['bee', 'ant', 'bat'], (word) => word.slice(0, 1))]).toEqual([
      ['b', ['bee', 'bat']],
      ['a', ['ant']],
    ])
    expect(grouped(undefined, () => 'x').size).toBe(0)
  })
})

describe('whom an id means', () => {
  const graph = (asked: unknown[] = []) => ({
    actors: async (question: { ids: readonly string[]; revision: number }): Promise<Facts> => {
      asked.push(question)
      return {
        state: [{ kind: 'state', id: 'VNM' } as State],
        organization: [{ kind: 'organization', id: 'eu' } as never],
      }
    },
  })

  it('is tried as it stands, in capitals and in small letters', async () => {
    expect([spellingsOf('Vnm'), spellingsOf('VNM'), spellingsOf('eu')]).toEqual([
      ['Vnm', 'VNM', 'vnm'],
      ['VNM', 'vnm'],
      ['eu', 'EU'],
    ])
    const asked: unknown[] = []
    expect((await actorMeant(graph(asked), 'vNm', 3))?.id).toBe('VNM')
    expect(asked).toEqual([{ ids: ['vNm', 'VNM', 'vnm'], revision: 3 }])
    expect((await actorMeant(graph(), 'EU', 3))?.id).toBe('eu')
    expect((await actorMeant(graph(), 'eu', 3))?.world.actor('eu')?.id).toBe('eu')
    expect(await actorMeant(graph(), 'zzz', 3)).toBeNull()
    expect((await actorsNamed(graph(), ['VNM'], 1)).actor('VNM')?.kind).toBe('state')
  })
})

describe('the places in sources', () => {
  const cited = (...citations: Partial<Citation>[]): Citation[] =>
    citations.map((one) => ({ source: 's', ...one }) as Citation)

  it('stand once each: by source, locator, quotation and words as recorded', () => {
    const all = cited(
      { locator: '1' },
      { locator: '2' },
      { locator: '1', original: 'a' },
      { locator: '1', asRecorded: 'a' },
      { source: 't', locator: '1' },
    )
    expect(placesIn(all)).toEqual(all)
    const [again, ...others] = cited({ locator: '1', retrieved: '2026-01-02' } as never)
    expect(others).toEqual([])
    expect(placesIn([...all, ...(again ? [again] : [])])).toEqual([again, ...all.slice(1)])
    expect(placesIn(cited({}, {}))).toHaveLength(1)
  })

  it('of some designations are those of their statements in the order of ids', () => {
    const facts = factsOf([{ id: 'a' }, { id: 'b' }, { id: 'c' }])
    const world = worldOf({
      ...facts,
      designation: (facts.designation ?? []).map((one) => ({
        ...one,
        citations: [{ source: 'gazette', locator: `of ${one.id}` }],
      })),
    })
    expect(designationsAmong(world, 'AAA-BBB', ['c', 'a', 'x']).map(({ id }) => id)).toEqual(['a', 'c'])
    expect(citationsOf(world, 'AAA-BBB', ['b']).map(({ locator }) => locator)).toEqual(['of b'])
    expect(designationsAmong(world, 'AAA-CCC', ['a'])).toEqual([])
  })

  it('of a member are those by which it is counted and those by which it came to its level', async () => {
    const facts = factsOf([
      { id: 'a', level: 'low', from: '2001' },
      { id: 'b', level: 'top', from: '2002' },
      { id: 'c', level: 'top', from: '2003' },
    ])
    const each = {
      ...facts,
      designation: (facts.designation ?? []).map((one) => ({
        ...one,
        citations: [{ source: 'gazette', locator: `of ${one.id}` }],
      })),
    }
    const { world, members } = await partnerCount(graphOf(each), { of: 'AAA', definition: 'low-or-higher' }, at('2004'))
    expect(members.map((member) => citationsOfMember(world, member).map(({ locator }) => locator))).toEqual([
      ['of a', 'of b', 'of c'],
    ])
  })
})

describe('the definitions', () => {
  const named = (of: CountingDefinition[]) => worldOf(factsOf([], { definitions: of }))
  const some = [definition('b'), definition('a', {}, 10), definition('a', {}, 2), definition('a')]

  it('are by name and version, of one owner where asked', async () => {
    const asked: unknown[] = []
    const graph = {
      countingDefinitions: async (question: unknown): Promise<Facts> => {
        asked.push(question)
        return factsOf([], { definitions: some })
      },
    }
    const { definitions, world } = await countingDefinitions(graph, { of: 'AAA' }, { revision: 4, knownAt: '' })
    expect(definitions.map(({ id }) => id)).toEqual(['a@1', 'a@2', 'a@10', 'b@1'])
    expect([asked, world.ladder(LADDER)?.owner]).toEqual([[{ of: 'AAA', revision: 4 }], 'AAA'])
    expect((await countingDefinitions(graph, {}, { revision: 4, knownAt: '' })).definitions).toHaveLength(4)
    await expect(countingDefinitions(graph, { of: 'ZZZ' }, { revision: 4, knownAt: '' })).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      message: expect.stringContaining('of: "ZZZ"'),
    })
    expect(
      (await countingDefinitions({ countingDefinitions: async () => ({}) }, {}, { revision: 4, knownAt: '' }))
        .definitions,
    ).toEqual([])
  })

  it('are found by name in their newest version, or by name and version', () => {
    const world = named(some)
    expect(['a', 'a@1', 'a@10', 'b', 'c', 'b@2'].map((name) => findDefinition(world, 'AAA', name)?.id)).toEqual([
      'a@10',
      'a@1',
      'a@10',
      'b@1',
      undefined,
      undefined,
    ])
    expect(findDefinition(world, 'BBB', 'a')).toBeUndefined()
    expect(newestDefinitions(world, LADDER).map(({ id }) => id)).toEqual(['a@10', 'b@1'])
    expect(definitionNamed(world, 'AAA', 'a').id).toBe('a@10')
  })

  it('that are none are refused with those that there are, each once', () => {
    expect(() => definitionNamed(named(some), 'AAA', 'c')).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_DEFINITION', named: { id: 'c', of: 'AAA', known: ['a', 'b'] } }),
    )
    expect(() => definitionNamed(named([]), 'AAA', 'c')).toThrow(
      expect.objectContaining({ key: 'noDefinition', named: { id: 'c', of: 'AAA' } }),
    )
  })

  it.each<[string, Partial<CountingRule>, Partial<CountingRule>]>([
    [
      'the owner’s word before another',
      { population: 'actors', special: true, sectoral: true, levels: { exactly: `${LADDER}/top` } },
      { side: 'other' },
    ],
    [
      'a rung and above before one level',
      { population: 'actors', levels: { atLeast: `${LADDER}/top` } },
      { levels: { exactly: `${LADDER}/low` } },
    ],
    ['a lower rung before a higher', { population: 'actors' }, { levels: { atLeast: `${LADDER}/middle` } }],
    [
      'a level with a rank before one without',
      { population: 'actors', levels: { exactly: `${LADDER}/top` } },
      { levels: { exactly: `${LADDER}/special` } },
    ],
    ['States before any actor', { special: true }, { population: 'actors' }],
    ['nothing special before something', { sectoral: true }, { special: true }],
    ['nothing sectoral before something', {}, { sectoral: true }],
    ['of equals the first by name', {}, {}],
  ])('by default are the nearest to the plain one: %s', (_what, nearer, further) => {
    expect(defaultDefinition(named([definition('b', further), definition('a', nearer)]), LADDER)?.id).toBe('a@1')
    expect(defaultDefinition(named([definition('a', nearer), definition('b', further)]), LADDER)?.id).toBe('a@1')
    if (nearer !== further && Object.keys(further).length > 0)
      expect(defaultDefinition(named([definition('a', further), definition('b', nearer)]), LADDER)?.id).toBe('b@1')
  })

  it('by default are of the newest versions alone, and none of a ladder without any', () => {
    expect(
      defaultDefinition(
        named([definition('a'), definition('a', { side: 'other' }, 2), definition('b', { special: true })]),
        LADDER,
      )?.id,
    ).toBe('b@1')
    expect(defaultDefinition(named([]), LADDER)).toBeUndefined()
  })
})

describe('how far facts have been gone through', () => {
  const rows = [
    { id: 'd', owner: 'BBB', facts: 'claims' },
    { id: 'c', owner: 'AAA', facts: 'partnerships' },
    { id: 'b', owner: 'AAA', facts: 'partnerships' },
    { id: 'a', owner: 'BBB', facts: 'activities' },
  ] as readonly unknown[] as readonly Coverage[]

  it('is told by owner, kind of facts and id, of one owner where asked', async () => {
    const asked: unknown[] = []
    const graph = {
      coverages: async (question: unknown): Promise<Facts> => {
        asked.push(question)
        return { coverage: rows, state: [{ kind: 'state', id: 'AAA' } as State] }
      },
    }
    const known = { revision: 2, knownAt: '' }
    expect((await coverages(graph, { of: 'AAA' }, known)).coverages.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd'])
    expect(asked).toEqual([{ of: 'AAA', revision: 2 }])
    await expect(coverages(graph, { of: 'BBB' }, known)).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      message: expect.stringContaining('of: "BBB"'),
    })
    expect((await coverages({ coverages: async () => ({}) }, {}, known)).coverages).toEqual([])
  })
})

describe('an owner’s question', () => {
  const said: Said[] = [{ from: '2001' }, { partner: 'CCC', level: 'top', from: '2001' }]
  const facts = factsOf(said, {
    members: [
      { group: 'g', member: 'BBB', from: '2000-06' },
      { group: 'g', member: 'CCC', from: '1990', to: '1995' },
    ],
  })
  const two: Facts = {
    ...facts,
    ladder: [{ ...facts.ladder?.[0], id: 'AAA/missions' } as never, ...(facts.ladder ?? [])],
  }

  it('selects by owner, partner, group and revision', async () => {
    const asked: unknown[] = []
    const graph = recording(asked, facts)
    const { ladder, world } = await ownerWorld(
      graph,
      { of: 'AAA', partner: 'BBB', within: 'g' },
      { revision: 3, knownAt: '' },
    )
    expect([asked, ladder, world.actor('AAA')?.id]).toEqual([
      [{ of: 'AAA', partner: 'BBB', within: 'g', revision: 3 }],
      LADDER,
      'AAA',
    ])
    const refused = (question: OwnerQuestion) =>
      expect(ownerWorld(graph, question, { revision: 3, knownAt: '' })).rejects
    await refused({ of: 'ZZZ' }).toMatchObject({ code: 'UNKNOWN_ID', message: expect.stringContaining('of: "ZZZ"') })
    await refused({ of: 'AAA', within: 'h' }).toMatchObject({ message: expect.stringContaining('within: "h"') })
  })

  it('goes by the ladder asked for, by default the first, and refuses one that is none', () => {
    const world = worldOf(two)
    expect([
      ladderOf(world, 'AAA', undefined),
      ladderOf(world, 'AAA', LADDER),
      ladderOf(world, 'BBB', undefined),
    ]).toEqual(['AAA/missions', LADDER, null])
    expect(() => ladderOf(world, 'AAA', 'x')).toThrow(
      expect.objectContaining({ key: 'ladder', named: { id: 'x', of: 'AAA', known: ['AAA/missions', LADDER] } }),
    )
    expect(() => ladderOf(world, 'BBB', LADDER)).toThrow(
      expect.objectContaining({ key: 'noLadder', named: { id: LADDER, of: 'BBB' } }),
    )
  })

  it('of a network keeps the links at the levels, and of the members of the group, asked for', async () => {
    const links = async (asked: LinksAsked, date = '2002-01-01') =>
      (await network(graphOf(facts), { of: 'AAA', ...asked }, at(date))).links.map(
        ({ relation, certain }) => `${relation.partnership.partner} ${certain}`,
      )
    expect(await links({})).toEqual(['BBB true', 'CCC true'])
    expect(await links({ levels: [`${LADDER}/top`] })).toEqual(['CCC true'])
    expect(await links({ levels: [] })).toEqual([])
    expect(await links({ within: 'g' })).toEqual(['BBB true'])
    expect(await links({ within: 'g' }, '2001-06-15')).toEqual(['BBB false'])
    const early = factsOf([{ from: '1990-01-01' }], { members: [{ group: 'g', member: 'BBB', from: '2000-06' }] })
    const on = async (date: string) =>
      (await network(graphOf(early), { of: 'AAA', within: 'g' }, at(date))).links.map(({ certain }) => certain)
    expect([await on('2000-05-31'), await on('2000-06-15'), await on('2000-06-30'), await on('2000')]).toEqual([
      [],
      [false],
      [true],
      [false],
    ])
  })

  it('of a network tells the ladder, its levels, relations and what was asked, and costs a look at each', async () => {
    const meter = new RequestMeter()
    const found = await network(
      { ...graphOf(facts), meter },
      { of: 'AAA', within: 'g', levels: [`${LADDER}/low`] },
      at('2002'),
    )
    expect([found.of, found.ladder, found.moment, found.asked]).toEqual([
      'AAA',
      LADDER,
      at('2002'),
      { levels: [`${LADDER}/low`], within: 'g' },
    ])
    expect(found.levels.map(({ id }) => id.split('/').at(-1))).toEqual(['top', 'middle', 'low', 'special', 'sectoral'])
    expect(found.relations.map(({ partnership: { id } }) => id)).toEqual(['AAA-BBB', 'AAA-CCC'])
    expect(meter.spent).toBe(2 * PRICES.linkedDay)
  })

  it('of a network refuses a level that is none, with those that there are', async () => {
    const asked = (question: OwnerQuestion & LinksAsked, rows: Facts = facts) =>
      expect(network(graphOf(rows), question, at('2002'))).rejects
    await asked({ of: 'AAA', levels: [`${LADDER}/low`, 'x'] }).toMatchObject({
      key: 'level',
      named: { id: 'x', of: LADDER, known: expect.arrayContaining([`${LADDER}/top`]) },
      message: expect.stringContaining('levels: '),
    })
    await asked({ of: 'BBB', levels: ['x'] }).toMatchObject({ key: 'noLevel', named: { id: 'x', of: 'BBB' } })
    await asked({ of: 'AAA', levels: ['x'] }, { ...facts, level: [] }).toMatchObject({ key: 'noLevel' })
  })

  it('of a network names partners by id, whatever the ids of their partnerships', async () => {
    const rows = { ...facts, partnership: [...(facts.partnership ?? [])].reverse() }
    expect(
      (await network(graphOf(rows), { of: 'AAA' }, at('2002'))).links.map(
        ({ relation }) => relation.partnership.partner,
      ),
    ).toEqual(['BBB', 'CCC'])
  })

  it('of one partnership asks about both, and refuses whoever is nobody', async () => {
    const asked: unknown[] = []
    const graph = recording(asked, facts)
    const found = await partnership(graph, { of: 'AAA', with: 'CCC' }, at('2002'))
    expect([asked, found?.relation.partnership.id, found?.link?.level.rank, found?.moment]).toEqual([
      [{ of: 'AAA', partner: 'CCC', revision: 1 }],
      'AAA-CCC',
      3,
      at('2002'),
    ])
    expect((await partnership(graph, { of: 'AAA', with: 'CCC' }, at('2000')))?.link).toBeNull()
    expect(await partnership(graph, { of: 'AAA', with: 'AAA' }, at('2002'))).toBeNull()
    const none = { network: async (): Promise<Facts> => ({ ...facts, ladder: [] }) }
    expect(await partnership(none, { of: 'AAA', with: 'CCC' }, at('2002'))).toBeNull()
    await expect(partnership(graph, { of: 'AAA', with: 'ZZZ' }, at('2002'))).rejects.toMatchObject({
      message: expect.stringContaining('with: "ZZZ"'),
    })
    await expect(partnership(graph, { of: 'ZZZ', with: 'AAA' }, at('2002'))).rejects.toMatchObject({
      message: expect.stringContaining('of: "ZZZ"'),
    })
  })

  it('makes its relations once for a world, of each ladder by itself', () => {
    const world = worldOf(facts)
    expect(relationsOf(world, 'AAA', LADDER)).toBe(relationsOf(world, 'AAA', LADDER))
    expect(relationsOf(world, 'AAA', 'other').map(({ ladder, owner }) => [ladder, owner])).toEqual([
      ['other', []],
      ['other', []],
    ])
    expect(relationsOf(world, 'BBB', LADDER)).toEqual([])
    const [first] = world.partnershipsOf('AAA')
    expect(first && relationOf(world, first, LADDER).owner).toHaveLength(1)
  })
})

describe('the seats', () => {
  const seats = (said: readonly Said[], regions: Readonly<Record<string, string>> = {}) => {
    const facts = factsOf(said)
    const state = (facts.state ?? []).map((one) =>
      regions[one.id] === undefined ? one : ({ ...one, region: regions[one.id] } as State),
    )
    const world = worldOf({ ...facts, state })
    return seatsOf(world, relationsOf(world, 'AAA', LADDER)).map(({ partner, x, y }) => `${partner} ${x} ${y}`)
  }

  it('begin at the top and go on clockwise, by region, then by the day of the first coming, then by id', () => {
    expect(seats([{ from: '2001' }])).toEqual(['BBB 0 -1'])
    // Two of one region are a seat apart, and the way round has half a seat more.
    expect(
      seats([
        { partner: 'BBB', from: '2002' },
        { partner: 'CCC', from: '2001' },
      ]),
    ).toEqual(['BBB 0.587785 0.809017', 'CCC 0 -1'])
    // Of two regions they are one and a half apart.
    expect(
      seats(
        [
          { partner: 'BBB', from: '2001' },
          { partner: 'CCC', from: '2002' },
        ],
        { BBB: '034', CCC: '030' },
      ),
    ).toEqual(['BBB 0 1', 'CCC 0 -1'])
    expect(
      seats([
        { partner: 'CCC', from: '2001' },
        { partner: 'BBB', from: '2001' },
      ]).map((seat) => seat.slice(0, 5)),
    ).toEqual(['BBB 0', 'CCC 0'])
    expect(
      seats([
        { partner: 'CCC', from: '2001' },
        { partner: 'BBB', from: '2001' },
      ])[0],
    ).toBe('BBB 0 -1')
  })

  it('of those of whom no region is known are in one', () => {
    // An organization has no region, and of a State it may not be stated.
    expect(
      seats([
        { partner: 'BBB', from: '2002' },
        { partner: 'union', from: '2001' },
      ]),
    ).toEqual(['BBB 0.587785 0.809017', 'union 0 -1'])
  })

  it('are by the first of all its words, and last for whoever has none of the owner’s', () => {
    expect(
      seats([
        { partner: 'BBB', from: '2002' },
        { partner: 'BBB', level: 'special', from: '1990' },
        { partner: 'CCC', from: '2001' },
      ])[0],
    ).toBe('BBB 0 -1')
    expect(
      seats([
        { partner: 'BBB', from: '2005' },
        { partner: 'BBB', from: '1990' },
        { partner: 'CCC', from: '2001' },
      ])[0],
    ).toBe('BBB 0 -1')
    expect(
      seats([
        { partner: 'BBB', side: 'other', from: '1990' },
        { partner: 'CCC', from: '2001' },
      ])[1],
    ).toBe('CCC 0 -1')
  })

  it('of three in two regions keep the half seat between the regions', () => {
    expect(
      seats(
        [
          { partner: 'BBB', from: '2001' },
          { partner: 'CCC', from: '2002' },
          { partner: 'DDD', from: '2003' },
        ],
        { BBB: '030', CCC: '030', DDD: '034' },
      ),
    ).toEqual(['BBB 0 -1', 'CCC 1 0', 'DDD -0.707107 0.707107'])
  })
})
