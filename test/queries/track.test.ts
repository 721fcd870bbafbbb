import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../schema/time/day.ts'
import { relationsOf } from '../../server/queries/relation.ts'
import { standingOn } from '../../server/queries/track.ts'
import { worldOf } from '../../server/queries/world.ts'
import { CLOSE_DAYS, closeDate, runs } from './close-dates.ts'
import { heldIn, worldsOf } from './completed.ts'
import { factsOf, LADDER, type Said } from './facts.ts'

const said: fc.Arbitrary<Said> = fc.record({
  level: fc.constantFrom('low', 'middle', 'top'),
  from: closeDate,
  low: fc.boolean(),
})

/** Those days, and the ones before and after them all. */
const onDay = fc.constantFrom(...CLOSE_DAYS, ...[-9, -1, 1, 9].flatMap((n) => CLOSE_DAYS.map((day) => addDays(day, n))))

const standing = (all: readonly Said[], day: Day) => {
  const [relation] = relationsOf(worldOf(factsOf(all)), 'AAA', LADDER)
  const [track] = relation?.owner ?? []
  return track === undefined ? { possible: [], maybeNone: true } : standingOn(track, day)
}

describe('what may hold on a day', () => {
  it('is what holds in some completion of the dates, for every completion', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 3 }), onDay, (all, on) => {
        const seen = new Set<string | null>()
        for (const world of worldsOf(all)) seen.add(heldIn(world, on))
        const { possible, maybeNone } = standing(all, on)
        expect(new Set([...possible.map((spell) => spell.designation.id), ...(maybeNone ? [null] : [])])).toEqual(seen)
      }),
      { numRuns: runs(200) },
    )
  }, 60_000)

  it.each([
    ['2001-02-28', [], true],
    ['2001-03-01', ['d0'], true],
    ['2001-03-30', ['d0'], true],
    ['2001-03-31', ['d0'], false],
    ['2012-06-30', ['d0'], false],
    ['2012-07-15', ['d0', 'd1'], false],
    ['2012-07-31', ['d1'], false],
  ])('a start known by its month is certain from its last day: %s', (day, ids, maybeNone) => {
    const found = standing(
      [
        { level: 'middle', from: '2001-03' },
        { level: 'top', from: '2012-07' },
      ],
      day as Day,
    )
    expect(found.possible.map((spell) => spell.designation.id)).toEqual(ids)
    expect(found.maybeNone).toBe(maybeNone)
  })

  it('an end written as the next start is one unknown day: there is no day between without a level', () => {
    const all: Said[] = [
      { level: 'low', from: '2001-01-01', to: '2012-07' },
      { level: 'top', from: '2012-07' },
    ]
    expect(standing(all, '2012-07-15' as Day).maybeNone).toBe(false)
  })

  it('an end with nothing in its place leaves nothing', () => {
    const all: Said[] = [{ level: 'low', from: '2001-01-01', to: '2012-07' }]
    expect(standing(all, '2012-06-30' as Day)).toMatchObject({ maybeNone: false })
    expect(standing(all, '2012-07-15' as Day)).toMatchObject({ maybeNone: true, possible: [{}] })
    expect(standing(all, '2012-07-31' as Day)).toEqual({ maybeNone: true, possible: [] })
  })

  it('a start that no source gives may be any day before it is attested', () => {
    const all: Said[] = [{ level: 'special', attestedOn: '2026-02-06' }]
    expect(standing(all, '1950-01-01' as Day)).toMatchObject({ maybeNone: true, possible: [{}] })
    expect(standing(all, '2026-02-06' as Day)).toMatchObject({ maybeNone: false, possible: [{}] })
  })
})
