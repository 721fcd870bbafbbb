import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../schema/time/day.ts'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import { relationsOf } from '../../server/queries/relation.ts'
import { standingOn } from '../../server/queries/track.ts'
import { worldOf } from '../../server/queries/world.ts'
import { completionsOf } from '../time/dates.ts'
import { factsOf, LADDER, LEVELS, type Said } from './facts.ts'

const RANKS = new Map(LEVELS.map((level) => [level.id, level.rank ?? 0]))

/** Dates of one spring, so close that they tie and overlap; at most months, so that all completions can be walked. */
const date = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom('day', 'day', 'day~', 'month'))
  .map(([n, precision]) => {
    const day = addDays('2000-03-01' as Day, n)
    return precision === 'month' ? day.slice(0, 7) : precision === 'day~' ? `${day}~` : day
  })

const said: fc.Arbitrary<Said> = fc.record({
  level: fc.constantFrom('low', 'middle', 'top'),
  from: date,
  low: fc.boolean(),
})

/** Every world that these designations leave open: each date completed, each doubtful fact there or not. */
function* worldsOf(all: readonly Said[]): Generator<{ said: Said; id: string; day: Day }[]> {
  const options = all.map((s, i) => {
    const here = completionsOf(partialDate(s.from ?? '')).map((day) => ({ said: s, id: `d${i}`, day }))
    return s.low ? [null, ...here] : here
  })
  function* pick(
    i: number,
    chosen: { said: Said; id: string; day: Day }[],
  ): Generator<{ said: Said; id: string; day: Day }[]> {
    if (i === options.length) yield chosen
    else for (const option of options[i] ?? []) yield* pick(i + 1, option === null ? chosen : [...chosen, option])
  }
  yield* pick(0, [])
}

/** Ties are settled alike in every completion: by what the dates may be, then by rank, then by id. */
const order = (a: { said: Said; id: string }, b: { said: Said; id: string }): number => {
  const [x, y] = [intervalOf(partialDate(a.said.from ?? '')), intervalOf(partialDate(b.said.from ?? ''))]
  return (
    x.earliest.localeCompare(y.earliest) ||
    x.latest.localeCompare(y.latest) ||
    (RANKS.get(`${LADDER}/${a.said.level}`) ?? 0) - (RANKS.get(`${LADDER}/${b.said.level}`) ?? 0) ||
    a.id.localeCompare(b.id)
  )
}

function heldIn(world: { said: Said; id: string; day: Day }[], on: Day): string | null {
  const begun = world.filter(({ day }) => day <= on).sort((a, b) => a.day.localeCompare(b.day) || order(a, b))
  return begun.at(-1)?.id ?? null
}

const standing = (all: readonly Said[], day: Day) => {
  const [relation] = relationsOf(worldOf(factsOf(all)), 'AAA', LADDER)
  const [track] = relation?.owner ?? []
  return track === undefined ? { possible: [], maybeNone: true } : standingOn(track, day)
}

describe('what may hold on a day', () => {
  it('is what holds in some completion of the dates, for every completion', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 3 }), fc.integer({ min: -2, max: 64 }), (all, n) => {
        const on = addDays('2000-03-01' as Day, n)
        const seen = new Set<string | null>()
        for (const world of worldsOf(all)) seen.add(heldIn(world, on))
        const { possible, maybeNone } = standing(all, on)
        expect(new Set([...possible.map((spell) => spell.designation.id), ...(maybeNone ? [null] : [])])).toEqual(seen)
      }),
      { numRuns: 200 },
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
