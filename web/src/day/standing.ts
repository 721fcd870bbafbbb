import type { Day } from '../../../schema/time/day.ts'
import type { Confidence } from '../api/generated/types.ts'
import type { Level, Link, Seat } from './parts.ts'
import { type SignKind, shadesOf, signOf } from './sign.ts'
import { spanOf } from './span.ts'

/** How one partner stands on a day, whatever shows it. */
export interface Standing {
  readonly id: string
  readonly name: string
  /** Null of whoever is in no region, such as an organization. */
  readonly region: string | null
  readonly organization: boolean
  /** Null where it has none on that day. */
  readonly level: Level | null
  readonly sign: SignKind
  /** How deep the colour of its sign is, from 0 to 1. */
  readonly shade: number
  /** Since when at this level; null where no source gives the start, and where it has no level. */
  readonly since: string | null
  readonly certain: boolean
  readonly confidence: Confidence
  /** Whether it has a sectoral relation beside its level. */
  readonly beside: boolean
  /** Whether the filter shows it. */
  readonly shown: boolean
}

/** Who stands where in a network on a day. */
export interface Standings {
  readonly owner: { readonly id: string; readonly name: string }
  /** Every partner of any time, in the order of their seats. */
  readonly all: readonly Standing[]
}

/** What the filter calls partners without a level on the day. */
export const NO_LEVEL = 'none'

/** What holds of each partner on one day, by its id: the spell that the day falls into. */
export function linksOfDay(seats: readonly Seat[], day: Day): ReadonlyMap<string, Link> {
  return new Map(
    seats.flatMap(({ actor, spells }) => {
      const spell = spanOf(spells, day)
      return spell === undefined ? [] : [[actor.id, spell]]
    }),
  )
}

interface Given {
  readonly owner: Standings['owner']
  readonly levels: readonly Level[]
  readonly seats: readonly Seat[]
  readonly links: ReadonlyMap<string, Link>
  /** The ids of the levels shown, {@link NO_LEVEL} for partners without one; null shows all. */
  readonly filter: readonly string[] | null
}

/** Who stands where. A link to somebody without a seat is left out: the API gives everybody one. */
export function standingsOf({ owner, levels, seats, links, filter }: Given): Standings {
  const byId = new Map(levels.map((level) => [level.id, level]))
  const shades = shadesOf(levels)
  const all = seats.map(({ actor }): Standing => {
    const link = links.get(actor.id)
    const level = byId.get(link?.level.id ?? '') ?? null
    return {
      id: actor.id,
      name: actor.name,
      region: ('region' in actor ? actor.region : null) ?? null,
      organization: actor.__typename === 'Organization',
      level,
      sign: signOf(level),
      shade: shades.get(level?.id ?? '') ?? 0,
      since: link?.since ?? null,
      certain: link?.certain ?? true,
      confidence: link?.confidence ?? 'HIGH',
      beside:
        level !== null &&
        level.kind !== 'SECTORAL' &&
        (link?.beside.some((one) => byId.get(one.level?.id ?? '')?.kind === 'SECTORAL') ?? false),
      shown: filter === null || filter.includes(level?.id ?? NO_LEVEL),
    }
  })
  return { owner, all }
}
