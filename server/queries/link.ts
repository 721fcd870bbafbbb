import type { Level } from '../../schema/kinds/level.ts'
import type { Interval, PartialDate } from '../../schema/time/partial-date.ts'
import { type Truth, truthOf } from '../../schema/time/truth.ts'
import type { Relation } from './relation.ts'
import { throughout } from './span.ts'
import { runStart, type Spell, standingOn, type Track } from './track.ts'

/** How a partner stands on a day: its level, since when it has been at that level, and whether that is certain. */
export interface Link {
  readonly relation: Relation
  readonly level: Level
  readonly since: PartialDate | undefined
  readonly certain: boolean
  /** The owner's designation that is shown. */
  readonly designation: string
  readonly confidence: 'high' | 'medium' | 'low'
}

/**
 * The one link of a relation in a span of days, by the owner's designation: its rung, else special, else sectoral (the first by sector). Null where
 * none can hold on the last day of the span. Where several levels are possible it is the last that has certainly begun, else the first that may
 * have; `certain` says whether the relation is at that level on every day and in every completion of the dates.
 */
export function linkIn(relation: Relation, span: Interval): Link | null {
  for (const track of relation.owner) {
    const held = heldIn(track, span)
    if (held === null) continue
    const { spell, certain } = held
    return {
      relation,
      level: spell.level,
      since: runStart(track, spell, (level) => level.id === spell.level.id).designation.from,
      certain,
      designation: spell.designation.id,
      confidence: spell.designation.confidence,
    }
  }
  return null
}

/** What is shown of one track in a span of days, and whether its level holds on each of them and in every completion of the dates; null where nothing can hold on the last. */
export function heldIn(track: Track, span: Interval): { readonly spell: Spell; readonly certain: boolean } | null {
  const spell = shownOf(standingOn(track, span.latest).possible, span)
  if (spell === undefined) return null
  const certain = throughout(span, [track], [], (day): Truth => {
    const on = standingOn(track, day)
    const same = on.possible.map(({ level }) => level.id === spell.level.id)
    return truthOf(same.includes(true), on.maybeNone || same.includes(false) || allDoubtful(on.possible))
  })
  return { spell, certain: certain === 'yes' }
}

const allDoubtful = (spells: readonly Spell[]): boolean => spells.every((spell) => spell.doubtful)

function shownOf(possible: readonly Spell[], span: Interval): Spell | undefined {
  const sound = possible.filter((spell) => !spell.doubtful)
  return sound.findLast((spell) => spell.start.latest <= span.latest) ?? sound[0] ?? possible[0]
}
