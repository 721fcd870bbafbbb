import type { Partnership } from '../../schema/partnership.ts'
import { addDays, type Day } from '../../schema/time/day.ts'
import type { Interval } from '../../schema/time/partial-date.ts'
import { type Truth, truthOf } from '../../schema/time/truth.ts'
import { type Standing, standingOn, type Track, tracksOf } from './track.ts'
import type { World } from './world.ts'

/** A partnership with the tracks of both its sides. */
export interface Relation {
  readonly partnership: Partnership
  /** What the owner calls it, and what the partner calls it. */
  readonly owner: readonly Track[]
  readonly other: readonly Track[]
}

/** The relations of an owner on one ladder, in the order of partnership ids. */
export function relationsOf(world: World, owner: string, ladder: string): Relation[] {
  return world.partnershipsOf(owner).map((partnership) => relationOf(world, partnership, ladder))
}

/** One partnership with the tracks of both its sides on one ladder. */
export const relationOf = (world: World, partnership: Partnership, ladder: string): Relation => ({
  partnership,
  owner: tracksOf(world, ladder, partnership.id, partnership.owner),
  other: tracksOf(world, ladder, partnership.id, partnership.partner),
})

/** What each track of a side may be on a day. */
export const standingsOn = (
  tracks: readonly Track[],
  day: Day,
): { readonly track: Track; readonly standing: Standing }[] =>
  tracks.map((track) => ({ track, standing: standingOn(track, day) }))

/** The tracks of a relation that a question looks at. */
export const tracksIn = (relation: Relation): readonly Track[] => [...relation.owner, ...relation.other]

/**
 * Whether something holds through all days of a span: `yes` where it does on each, `no` where it does on none.
 * It is asked only on the days on which an answer about these tracks and bounds can change.
 */
export function throughout(
  span: Interval,
  tracks: readonly Track[],
  bounds: readonly Interval[],
  holds: (day: Day) => Truth,
): Truth {
  let canHold = false
  let canFail = false
  for (const day of decisiveDays(span, tracks, bounds)) {
    const truth = holds(day)
    if (truth !== 'no') canHold = true
    if (truth !== 'yes') canFail = true
    if (canHold && canFail) break
  }
  return truthOf(canHold, canFail)
}

/** The days of a span on which an answer about these tracks and bounds can change, its first day among them. */
export function decisiveDays(span: Interval, tracks: readonly Track[], bounds: readonly Interval[]): Iterable<Day> {
  if (span.earliest === span.latest) return [span.earliest]
  const days = new Set<Day>([span.earliest])
  const consider = (interval: Interval | null): void => {
    if (interval === null) return
    // An answer changes on a bound, the day before or the day after it: see the strict comparisons in `standingOn`.
    for (const bound of [interval.earliest, interval.latest]) {
      for (const day of [addDays(bound, -1), bound, addDays(bound, 1)])
        if (day > span.earliest && day <= span.latest) days.add(day)
    }
  }
  for (const { spells } of tracks)
    for (const { start, end } of spells) for (const interval of [start, end]) consider(interval)
  bounds.forEach(consider)
  return days
}
