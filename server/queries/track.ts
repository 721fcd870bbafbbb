import { compareIds } from '../../schema/ids.ts'
import type { Designation } from '../../schema/kinds/designation.ts'
import type { Level } from '../../schema/kinds/level.ts'
import { type Day, earlier, LAST_DAY, later } from '../../schema/time/day.ts'
import { type Interval, intervalOf } from '../../schema/time/partial-date.ts'
import { startOf } from '../../schema/time/period.ts'
import type { World } from './world.ts'

/**
 * One designation as a stretch of time on its track. It ends when the next of the track begins, or at `end` where
 * it ended with nothing in its place. One of low confidence may not be there at all.
 */
export interface Spell {
  readonly designation: Designation
  readonly level: Level
  readonly start: Interval
  readonly end: Interval | null
  readonly doubtful: boolean
}

/**
 * The designations of one side and kind in their order: the rungs are one track, special relations another, and each
 * sector has its own. At most one spell of a track holds on a day.
 */
export interface Track {
  readonly kind: 'rung' | 'special' | 'sectoral'
  readonly spells: readonly Spell[]
}

/**
 * The tracks of one side of a partnership on one ladder: rungs first, then special, then the sectors by name.
 * Designations without a level are on none.
 */
export function tracksOf(world: World, ladder: string, partnership: string, side: string): Track[] {
  const tracks = new Map<string, { kind: Track['kind']; spells: Spell[] }>()
  for (const designation of world.designationsOf(partnership)) {
    if (designation.side !== side || designation.level === undefined) continue
    const level = world.level(designation.level)
    if (level === undefined || level.ladder !== ladder) continue
    const key =
      level.levelKind === 'rung'
        ? '0'
        : level.levelKind === 'special'
          ? '1'
          : `2 ${level.id} ${designation.sector ?? ''}`
    const track = tracks.get(key) ?? { kind: level.levelKind, spells: [] }
    tracks.set(key, track)
    track.spells.push(spellOf(designation, level))
  }
  return [...tracks]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([, { kind, spells }]) => ({ kind, spells: withoutSharedEnds(spells.sort(inOrder)) }))
}

function spellOf(designation: Designation, level: Level): Spell {
  return {
    designation,
    level,
    start: startOf(designation),
    end: designation.to === undefined ? null : intervalOf(designation.to),
    doubtful: designation.confidence === 'low',
  }
}

/** By when they may have begun; of two that may have begun alike, the lower rung first, then by id. */
const inOrder = (a: Spell, b: Spell): number =>
  compareIds(a.start.earliest, b.start.earliest) ||
  compareIds(a.start.latest, b.start.latest) ||
  (a.level.rank ?? 0) - (b.level.rank ?? 0) ||
  compareIds(a.designation.id, b.designation.id)

/** An end that may fall on or after the next start is that start: one unknown day, not two. */
const withoutSharedEnds = (spells: readonly Spell[]): Spell[] =>
  spells.map((spell, i) =>
    spell.end !== null && spell.end.latest >= (spells[i + 1]?.start.earliest ?? LAST_DAY)
      ? { ...spell, end: null }
      : spell,
  )

/** What a track may be on a day: the spells of which any may hold, in their order, and whether none may. */
export interface Standing {
  readonly possible: readonly Spell[]
  readonly maybeNone: boolean
}

/** What was found of the tracks of a question, which lives no longer than they do: each definition and each day asked about meets the same standings. */
const found = new WeakMap<Track, Map<Day, Standing>>()

/** What may hold on a day, found once for each track and day. */
export function standingOn(track: Track, day: Day): Standing {
  const days = found.get(track) ?? new Map<Day, Standing>()
  found.set(track, days)
  const standing = days.get(day) ?? findStanding(track, day)
  days.set(day, standing)
  return standing
}

/**
 * What may hold on a day, over all completions of the partial dates and with each doubtful spell there or not.
 *
 * A spell can be the one begun last if it can begin by the day and every other can begin before it or after the
 * day. To give it the most room it begins as late as it may; the others have their own dates and do not depend on it.
 */
function findStanding(track: Track, day: Day): Standing {
  const { spells } = track
  const possible: Spell[] = []
  let maybeNone = spells.every((spell) => spell.doubtful || spell.start.latest > day)
  spells.forEach((spell, i) => {
    const lastBegun = (by: Day): boolean => {
      if (spell.start.earliest > by) return false
      const begun = earlier(spell.start.latest, by)
      return spells.every(
        (other, j) =>
          i === j ||
          other.doubtful ||
          other.start.latest > day ||
          other.start.earliest < begun ||
          (other.start.earliest === begun && j < i),
      )
    }
    if (!lastBegun(day)) return
    if (spell.end === null || spell.end.latest > day) possible.push(spell)
    if (spell.end !== null && spell.end.earliest <= day) {
      const ended = earlier(spell.end.latest, day)
      if (lastBegun(later(ended, spell.start.earliest))) maybeNone = true
    }
  })
  return { possible, maybeNone }
}

/**
 * The first spell of the unbroken run that leads to one: going back while what came before ran on into it and belongs to the run too.
 */
export function runStart(track: Track, spell: Spell, belongs: (level: Level) => boolean): Spell {
  let index = track.spells.indexOf(spell)
  let start = spell
  for (;;) {
    const before = track.spells[index - 1]
    // Ended with nothing in its place: the run is broken.
    if (before === undefined || before.end !== null || !belongs(before.level)) return start
    start = before
    index -= 1
  }
}
