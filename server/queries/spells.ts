import type { Designation } from '../../schema/kinds/designation.ts'
import type { Day } from '../../schema/time/day.ts'
import type { Link } from './link.ts'
import { membershipBounds, membershipsOf } from './membership.ts'
import { type LinksAsked, linkAsked } from './network.ts'
import type { Relation } from './relation.ts'
import { type Stretch, throughTime } from './span.ts'
import { besideIn, wordBounds } from './words.ts'
import type { World } from './world.ts'

/** What holds of one seat from a day on, half-open and in whole days: `from` is in, `to` is out; absent where it has no beginning or no end. */
export interface SeatSpell {
  readonly from: Day | undefined
  readonly to: Day | undefined
  readonly link: Link
  /** What stands beside it for certain. */
  readonly beside: readonly Designation[]
}

interface Stand {
  readonly link: Link
  readonly beside: readonly Designation[]
}

/**
 * The links that a network has for one relation on every day there is, as spells in order: on each day of a spell the network asked for that one day gives the
 * same level, certainty, designation and what stands beside. On the days between two spells it gives none.
 */
export function spellsOf(world: World, relation: Relation, asked: LinksAsked): SeatSpell[] {
  const memberships = asked.within === undefined ? [] : membershipsOf(world, asked.within, relation.partnership.partner)
  const bounds = [...membershipBounds(memberships), ...wordBounds(world, relation)]
  const stretches: Stretch<Stand | null>[] = throughTime(
    relation.owner,
    bounds,
    (day) => {
      const span = { earliest: day, latest: day }
      const link = linkAsked(world, relation, asked, span)
      return link === null ? null : { link, beside: besideIn(world, link, span) }
    },
    sameStand,
  )
  return stretches.flatMap(({ from, value }, i) =>
    value === null ? [] : [{ from: i === 0 ? undefined : from, to: stretches[i + 1]?.from, ...value }],
  )
}

/** The level, since when and how sure all follow from the designation. */
function sameStand(a: Stand | null, b: Stand | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.link.designation === b.link.designation &&
    a.link.certain === b.link.certain &&
    a.beside.length === b.beside.length &&
    a.beside.every((one, i) => one.id === b.beside[i]?.id)
  )
}
