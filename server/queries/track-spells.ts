import type { Day } from '../../schema/time/day.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { heldIn } from './link.ts'
import { throughTime } from './span.ts'
import { runStart, type Spell, type Track } from './track.ts'

/** What a side calls the relation on one of its tracks in a span of whole days, half-open; without `to` it has no end that is known. */
export interface TrackSpell {
  readonly from: Day
  readonly to: Day | undefined
  readonly spell: Spell
  /** Since when it has been at this level without a break, as the sources give it. */
  readonly since: PartialDate | undefined
  /** Whether the level holds on each of these days in every completion of the dates. */
  readonly certain: boolean
}

/**
 * What a track shows on every day there is, in order: on each day of a spell it is what a link, or what stands beside one, is made of that day. On the days between
 * two spells nothing can hold.
 */
export function trackSpells(track: Track): TrackSpell[] {
  const stretches = throughTime(
    [track],
    [],
    (day) => heldIn(track, { earliest: day, latest: day }),
    (a, b) => a === b || (a?.spell === b?.spell && a?.certain === b?.certain),
  )
  return stretches.flatMap(({ from, value }, i) => {
    if (value === null) return []
    const { spell, certain } = value
    const since = runStart(track, spell, (level) => level.id === spell.level.id).designation.from
    return [{ from, to: stretches[i + 1]?.from, spell, since, certain }]
  })
}
