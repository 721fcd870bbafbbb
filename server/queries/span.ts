import { addDays, type Day, FIRST_DAY, LAST_DAY } from '../../schema/time/day.ts'
import { type Interval, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { type Truth, truthOf } from '../../schema/time/truth.ts'
import { AskError } from '../errors.ts'
import { type Standing, standingOn, type Track } from './track.ts'

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

/** The days of a span on which what may hold of these tracks, or what these bounds bound, changes; in order, its first day among them. */
export function decisiveDays(span: Interval, tracks: readonly Track[], bounds: readonly Interval[]): readonly Day[] {
  const days = tracks.flatMap((track) => turnsIn(track, span))
  // What is said of one period changes on the bounds of its start and of its end.
  for (const { earliest, latest } of bounds) days.push(...[earliest, latest].filter((day) => isInside(day, span)))
  return days.length === 0 ? [span.earliest] : [...new Set([span.earliest, ...days])].sort()
}

const NONE: readonly Day[] = []
const turnsBySpan = new WeakMap<Track, Map<Interval, readonly Day[]>>()

/** The days of a span, its first one left out, on which the standing of a track is another than before; in order. Found once for each track and span. */
export function turnsIn(track: Track, span: Interval): readonly Day[] {
  if (span.earliest === span.latest) return NONE
  const known = turnsBySpan.get(track) ?? new Map<Interval, readonly Day[]>()
  turnsBySpan.set(track, known)
  let turns = known.get(span)
  if (turns === undefined) {
    turns = findTurns(track, span)
    known.set(span, turns)
  }
  return turns
}

function findTurns(track: Track, span: Interval): readonly Day[] {
  const days = turnsOf(track).filter((day) => isInside(day, span))
  if (days.length === 0) return NONE
  let before = standingOn(track, span.earliest)
  return days.filter((day) => {
    const now = standingOn(track, day)
    const isTurn = !isSame(before, now)
    before = now
    return isTurn
  })
}

/** Whether a day is in a span and not its first. */
const isInside = (day: Day, span: Interval): boolean => day > span.earliest && day <= span.latest

const turnsByTrack = new WeakMap<Track, readonly Day[]>()

/** The only days on which an answer about a track can change, in order. Found once for each track. */
function turnsOf(track: Track): readonly Day[] {
  const known = turnsByTrack.get(track)
  if (known !== undefined) return known
  const all = track.spells.flatMap(({ start, end }) => [
    start.earliest,
    // From this day on another spell may have begun after it: see the strict comparison in `findStanding`.
    addDays(start.earliest, 1),
    start.latest,
    ...(end === null ? [] : [end.earliest, end.latest]),
  ])
  const days = [...new Set(all)].sort()
  turnsByTrack.set(track, days)
  return days
}

const isSame = (a: Standing, b: Standing): boolean =>
  a === b ||
  (a.maybeNone === b.maybeNone &&
    a.possible.length === b.possible.length &&
    a.possible.every((spell, i) => spell === b.possible[i]))

/** Every day that a fact can name. */
export const ALL_DAYS: Interval = { earliest: FIRST_DAY, latest: addDays(LAST_DAY, -1) }

/** What holds from one day on, until the next of its list. */
export interface Stretch<T> {
  readonly from: Day
  readonly value: T
}

/**
 * What an answer about these tracks and bounds is through all time: a list without gaps, in order, from {@link FIRST_DAY} on, in which no two neighbours are
 * the same. It is asked on every day on which it can change.
 */
export function throughTime<T>(
  tracks: readonly Track[],
  bounds: readonly Interval[],
  valueOn: (day: Day) => T,
  same: (a: T, b: T) => boolean,
): Stretch<T>[] {
  const stretches: Stretch<T>[] = []
  const days = [...tracks.flatMap(turnsOf), ...bounds.flatMap(({ earliest, latest }) => [earliest, latest])]
  const inTime = [...new Set([ALL_DAYS.earliest, ...days])].filter((day) => day <= ALL_DAYS.latest).sort()
  for (const from of inTime) {
    const value = valueOn(from)
    const last = stretches.at(-1)
    if (last === undefined || !same(last.value, value)) stretches.push({ from, value })
  }
  return stretches
}

/** Throws `BAD_RANGE` where the first of two dates is certainly after the second. */
export function requireRange(from: PartialDate, to: PartialDate): void {
  if (intervalOf(from).earliest <= intervalOf(to).latest) return
  throw new AskError('order', { from, to })
}
