import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../schema/time/day.ts'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import { linkIn } from '../../server/queries/link.ts'
import { decisiveDays, turnsIn } from '../../server/queries/span.ts'
import { standingOn } from '../../server/queries/track.ts'
import { CLOSE_DAYS, closeDate, runs } from './close-dates.ts'
import type { Said } from './facts.ts'
import { opened } from './opened.ts'

const span = (date: string) => intervalOf(partialDate(date))
const trackOf = (said: readonly Said[]) => {
  const [track] = opened(said).relation.owner
  if (track === undefined) throw new Error('a test needs a track')
  return track
}
/** What is shown of AAA and BBB in a span: the level, whether it is certain, and by which designation. */
const shown = (said: readonly Said[], date: string) => {
  const link = linkIn(opened(said).relation, span(date))
  return link && [link.level.id.split('/').at(-1), link.certain, link.designation]
}

describe('the days on which something may change', () => {
  it('are in order, whatever the order in which what is known of them came', () => {
    const said: readonly Said[] = [
      { level: 'low', from: '2001' },
      { level: 'top', from: '2001-06-01', to: '2001-08' },
    ]
    const track = trackOf(said)
    // It begins and may be followed; it may have ended, and it has: what the year leaves open of the other changes with it.
    expect(turnsIn(track, span('2001'))).toEqual(['2001-06-01', '2001-06-02', '2001-08-01', '2001-08-31'])
    expect(decisiveDays(span('2001'), [track], [span('2001-03')])).toEqual(
      ['01-01', '03-01', '03-31', '06-01', '06-02', '08-01', '08-31'].map((day) => `2001-${day}`),
    )
    expect(decisiveDays(span('2001'), [], [])).toEqual(['2001-01-01'])
    expect(decisiveDays(span('2001-03-01'), [track], [span('2001-03')])).toEqual(['2001-03-01'])
  })

  it('are all those on which what may hold is another than the day before, and no other', () => {
    const said: fc.Arbitrary<Said> = fc.record({
      level: fc.constantFrom('low', 'middle', 'top'),
      from: closeDate,
      low: fc.boolean(),
    })
    const asked = span('2000')
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 3 }), (all) => {
        const track = trackOf(all)
        const on = (day: Day) => {
          const { possible, maybeNone } = standingOn(track, day)
          return `${possible.map(({ designation }) => designation.id)} ${maybeNone}`
        }
        const turns = new Set(turnsIn(track, asked))
        for (const day of CLOSE_DAYS.slice(1)) {
          const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as Day
          expect(turns.has(day)).toBe(on(day) !== on(before))
        }
      }),
      { numRuns: runs(200) },
    )
  })
})

describe('what is shown of a track', () => {
  it('is not certain where something else held in between', () => {
    const said: readonly Said[] = [
      { level: 'low', from: '2000-01-01' },
      { level: 'top', from: '2001-06-10' },
      { level: 'low', from: '2001-06-20' },
    ]
    expect(shown(said, '2001-06')).toEqual(['low', false, 'd2'])
    expect(shown(said, '2001-07')).toEqual(['low', true, 'd2'])
  })

  it('is certain after another that may have begun after it had ended', () => {
    // The first ended in spring, so it began by then, whatever else is said of its beginning.
    const said: readonly Said[] = [
      { level: 'top', from: '2001', to: '2001-03' },
      { level: 'low', from: '2001-06-01' },
    ]
    expect(shown(said, '2001-07-01')).toEqual(['low', true, 'd1'])
  })

  it('is never certain by weak facts: where only those may hold, nothing may', () => {
    const said: fc.Arbitrary<Said> = fc.record({
      level: fc.constantFrom('low', 'middle', 'top'),
      from: closeDate,
      to: fc.option(fc.constantFrom<string>(...CLOSE_DAYS, '2000-03', '2000-04'), { nil: undefined }),
      low: fc.boolean(),
    }) as fc.Arbitrary<Said>
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 4 }), fc.constantFrom(...CLOSE_DAYS), (all, day) => {
        const { possible, maybeNone } = standingOn(trackOf(all), day)
        expect(maybeNone || possible.some(({ doubtful }) => !doubtful)).toBe(true)
      }),
      { numRuns: runs(2_000) },
    )
  })

  it('beside the rungs is what names no sector before what does', () => {
    const said: readonly Said[] = [
      { level: 'sectoral', sector: 'Arts', from: '2001-01-01' },
      { level: 'sectoral', from: '2002-01-01' },
      { level: 'sectoral', sector: 'Zoos', from: '2000-01-01' },
    ]
    expect(shown(said, '2003')).toEqual(['sectoral', true, 'd1'])
  })
})
