import type { Level } from '../../schema/kinds/level.ts'
import type { Interval, PartialDate } from '../../schema/time/partial-date.ts'
import { type Truth, truthOf } from '../../schema/time/truth.ts'
import type { Relation } from './relation.ts'
import { decisiveDays, throughout } from './span.ts'
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

/** How a relation stands in a span of days, with its doubt: the level is null where none holds, or where the only one that may has a start that no source gives and has not certainly begun. */
export interface Stand {
  readonly level: Level | null
  /** Whether the level, or that there is none, holds on each day of the span and in every completion of the dates. */
  readonly certain: boolean
  /** The ids of the levels that may be its level on some day of the span. It may have none besides. */
  readonly possible: ReadonlySet<string>
  /** Of the designation that the level rests on; null where there is none. */
  readonly confidence: Link['confidence'] | null
}

/** How a relation stands by the owner's word. */
export function standIn(relation: Relation, span: Interval): Stand {
  const possible = possibleIn(relation, span)
  const link = linkIn(relation, span)
  if (link === null || !isKnownToHaveBegun(relation, link, span))
    return { level: null, certain: possible.size === 0, possible, confidence: null }
  return { level: link.level, certain: link.certain, possible, confidence: link.confidence }
}

/** Not where a start that no source gives may be later than the span. */
const isKnownToHaveBegun = ({ owner }: Relation, { designation }: Link, span: Interval): boolean =>
  owner
    .flatMap(({ spells }) => spells)
    .some(
      (spell) =>
        spell.designation.id === designation &&
        (spell.designation.from !== undefined || spell.start.latest <= span.latest),
    )

/** On each day the rung that may hold; where it may be on none, what may stand beside, in the order of the tracks. */
function possibleIn({ owner }: Relation, span: Interval): ReadonlySet<string> {
  const levels = new Set<string>()
  for (const day of decisiveDays(span, owner, [])) {
    for (const track of owner) {
      const { possible, maybeNone } = standingOn(track, day)
      for (const { level } of possible) levels.add(level.id)
      if (possible.length > 0 && !maybeNone) break
    }
  }
  return levels
}

/** What is shown of one track in a span of days, and whether its level holds on each of them and in every completion of the dates; null where nothing can hold on the last. */
export function heldIn(track: Track, span: Interval): { readonly spell: Spell; readonly certain: boolean } | null {
  const spell = shownOf(standingOn(track, span.latest).possible, span)
  if (spell === undefined) return null
  const certain = throughout(span, [track], [], (day): Truth => {
    const on = standingOn(track, day)
    const same = on.possible.map(({ level }) => level.id === spell.level.id)
    // Where only weak facts may hold, none may.
    return truthOf(same.includes(true), on.maybeNone || same.includes(false))
  })
  return { spell, certain: certain === 'yes' }
}

function shownOf(possible: readonly Spell[], span: Interval): Spell | undefined {
  const sound = possible.filter((spell) => !spell.doubtful)
  return sound.findLast((spell) => spell.start.latest <= span.latest) ?? sound[0] ?? possible[0]
}
