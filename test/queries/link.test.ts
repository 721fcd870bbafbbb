import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../schema/time/day.ts'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import { linkIn, heldIn as shownOn, standIn } from '../../server/queries/link.ts'
import { type Relation, relationsOf } from '../../server/queries/relation.ts'
import { worldOf } from '../../server/queries/world.ts'
import { completionsOf } from '../time/dates.ts'
import { CLOSE_DAYS, closeDate, runs } from './close-dates.ts'
import { heldIn, worldsOf } from './completed.ts'
import { factsOf, LADDER, type Said } from './facts.ts'

const relation = (said: readonly Said[]): Relation => {
  const [found] = relationsOf(worldOf(factsOf(said)), 'AAA', LADDER)
  if (found === undefined) throw new Error('a test needs a relation')
  return found
}
const span = (date: string) => intervalOf(partialDate(date))
const slug = (id: string | undefined): string | undefined => id?.split('/').at(-1)

/** What a link says: its level, since when, whether that is certain, the designation and how sure it is. */
const link = (said: readonly Said[], date: string) => {
  const found = linkIn(relation(said), span(date))
  return found && [slug(found.level.id), found.since, found.certain, found.designation, found.confidence]
}

/** How it stands: its level, whether that is certain, what else it may be, and how sure the designation is. */
const stand = (said: readonly Said[], date: string) => {
  const { level, certain, possible, confidence } = standIn(relation(said), span(date))
  return [slug(level?.id) ?? null, certain, [...possible].map(slug).sort(), confidence]
}

describe('the link of a relation', () => {
  it('is there where something may hold on the last day, and certain where one level holds on each day whatever the dates', () => {
    const said: fc.Arbitrary<Said> = fc.record({
      level: fc.constantFrom('low', 'middle', 'top'),
      from: closeDate,
      low: fc.boolean(),
    })
    const asked = fc.constantFrom<string>(...CLOSE_DAYS, '2000-02', '2000-03', '2000-03-01~')
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 2 }), asked, (all, date) => {
        const days = completionsOf(partialDate(date))
        const [levels, last] = [new Set<string | null>(), new Set<string | null>()]
        for (const world of worldsOf(all))
          for (const day of days) {
            const id = heldIn(world, day)
            levels.add(id === null ? null : (all[Number(id.slice(1))]?.level ?? null))
            if (day === days.at(-1)) last.add(id)
          }
        const found = linkIn(relation(all), span(date))
        expect(found === null).toBe([...last].every((id) => id === null))
        if (found === null) return
        expect(last).toContain(found.designation)
        expect(found.certain).toBe(levels.size === 1 && levels.has(slug(found.level.id) ?? null))
      }),
      { numRuns: runs(300) },
    )
  })

  it('of a month or year is what holds on its last day', () => {
    const said: Said[] = [
      { level: 'low', from: '2001-05-01' },
      { level: 'top', from: '2001-06-15' },
    ]
    expect(link(said, '2001-06')).toEqual(['top', '2001-06-15', false, 'd1', 'high'])
    expect(link(said, '2001-05')).toEqual(['low', '2001-05-01', true, 'd0', 'high'])
    expect(link(said, '2001-04')).toBeNull()
    expect(link([{ level: 'low', from: '2001-05-01', to: '2001-06-30' }], '2001-06')).toBeNull()
    expect(link([{ level: 'low', from: '2001-05-01', to: '2001-07-01' }], '2001-06')).toMatchObject({ 2: true })
  })

  it('of several possible levels is the last that has certainly begun, on the very day that makes it so', () => {
    const said: Said[] = [
      { level: 'low', from: '2001-01-01' },
      { level: 'middle', from: '2001-06' },
      { level: 'top', from: '2001-07~' },
    ]
    expect(link(said, '2001-06-29')).toEqual(['low', '2001-01-01', false, 'd0', 'high'])
    expect(link(said, '2001-06-30')).toEqual(['middle', '2001-06', false, 'd1', 'high'])
    expect(link(said, '2001-08-30')).toEqual(['middle', '2001-06', false, 'd1', 'high'])
    expect(link(said, '2001-08-31')).toEqual(['top', '2001-07~', false, 'd2', 'high'])
  })

  it('where none has certainly begun is the first that may have', () => {
    const said: Said[] = [
      { level: 'low', from: '2001-06' },
      { level: 'top', from: '2001-06~' },
    ]
    expect(link(said, '2001-06-10')).toEqual(['top', '2001-06~', false, 'd1', 'high'])
  })

  it('is a sound one before a weak one, and a weak one where there is no other', () => {
    const weak: Said = { level: 'top', from: '2002-01-01', low: true }
    expect(link([{ level: 'low', from: '2001-01-01' }, weak], '2003-01-01')).toEqual([
      'low',
      '2001-01-01',
      false,
      'd0',
      'high',
    ])
    expect(link([weak], '2003-01-01')).toEqual(['top', '2002-01-01', false, 'd0', 'low'])
    // Two weak facts that say the same are no sound one.
    expect(link([weak, { ...weak, from: '2002-02-01' }], '2003-01-01')).toMatchObject({ 2: false })
    expect(
      link(
        [
          { ...weak, low: false },
          { ...weak, from: '2002-02-01' },
        ],
        '2003-01-01',
      ),
    ).toMatchObject({ 2: true })
  })

  it('is a rung before what is special, that before a sector, and of sectors the first by name', () => {
    const all: Said[] = [
      { level: 'sectoral', sector: 'water', from: '2001' },
      { level: 'sectoral', sector: 'food', from: '2002' },
      { level: 'special', from: '2003' },
      { level: 'low', from: '2004' },
    ]
    expect(['2001', '2002', '2003', '2004'].map((year) => link(all, `${year}-12-31`)?.[3])).toEqual([
      'd0',
      'd1',
      'd2',
      'd3',
    ])
  })

  it('is since the level was come to without a break, whatever words it had', () => {
    const said: Said[] = [
      { level: 'top', from: '2001' },
      { level: 'low', from: '2003' },
      { level: 'low', from: '2005', formula: 'extensive' },
    ]
    expect(link(said, '2006-01-01')).toEqual(['low', '2003', true, 'd2', 'high'])
  })
})

describe('how a relation stands', () => {
  it('is its link, with every level that it may have', () => {
    const said: Said[] = [
      { level: 'low', from: '2001-01-01' },
      { level: 'top', from: '2001-06' },
    ]
    expect(stand(said, '2001-05-31')).toEqual(['low', true, ['low'], 'high'])
    expect(stand(said, '2001-06-15')).toEqual(['low', false, ['low', 'top'], 'high'])
    expect(stand(said, '2001-06-30')).toEqual(['top', true, ['top'], 'high'])
  })

  it('is no level for certain before there is one, and for no certain where there may be one', () => {
    expect(stand([{ level: 'low', from: '2001-06-15' }], '2001-06-14')).toEqual([null, true, [], null])
    // What stood on some day of the month and ended in it.
    expect(stand([{ level: 'low', from: '2001-05-01', to: '2001-06-15' }], '2001-06')).toEqual([
      null,
      false,
      ['low'],
      null,
    ])
  })

  it('is no level where the only one that may hold has a start that no source gives and may not have begun', () => {
    const said: Said[] = [{ level: 'low', attestedOn: '2001-06-15' }]
    expect(stand(said, '2001-06-14')).toEqual([null, false, ['low'], null])
    expect(stand(said, '2001-06-15')).toEqual(['low', true, ['low'], 'high'])
    expect(stand(said, '2001-06')).toEqual(['low', false, ['low'], 'high'])
    // Of two designations the one that the link shows decides.
    expect(stand([...said, { level: 'special', from: '1990', low: true }], '2001-06-14')).toEqual([
      null,
      false,
      ['low', 'special'],
      null,
    ])
  })

  it('is by its rung alone while that is certain, and by what stands beside where it may be on none', () => {
    const said: Said[] = [
      { level: 'special', from: '1990' },
      { level: 'low', from: '2001-06' },
    ]
    expect(stand(said, '2001-06-15')).toEqual(['low', false, ['low', 'special'], 'high'])
    expect(stand(said, '2001-06-30')).toEqual(['low', true, ['low'], 'high'])
  })
})

describe('what a track shows', () => {
  it('is nothing where nothing can hold on the last day', () => {
    const [track] = relation([{ level: 'low', from: '2001-06-15' }]).owner
    expect(track && shownOn(track, span('2001-06-14'))).toBeNull()
    expect(track && shownOn(track, { earliest: '2001-06-14' as Day, latest: '2001-06-15' as Day })).toMatchObject({
      certain: false,
    })
  })
})
