import type { Day } from '../../../schema/time/day.ts'
import type { Confidence } from '../api/generated/types.ts'
import { type Lens, letsThrough } from './lens.ts'
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
  /** Whether it is a member of the group that the network is looked at through; true of everybody where it is through none. */
  readonly inside: boolean
  /** Whether group and filter show it. */
  readonly shown: boolean
}

/** Who stands where in a network on a day. */
export interface Standings {
  readonly owner: { readonly id: string; readonly name: string }
  /** Every partner of any time, in the order of their seats; then the members of the group that never were one. */
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
  /** The group that the network is looked at through, and the day of its members; null or absent where it is through none. */
  readonly through?: { readonly lens: Lens; readonly day: Day } | null
  /** The ids of the levels shown, {@link NO_LEVEL} for partners without one; null shows all. */
  readonly filter: readonly string[] | null
}

/** Who stands where. A link to somebody without a seat is left out: the API gives everybody one. */
export function standingsOf({ owner, levels, seats, links, through = null, filter }: Given): Standings {
  const byId = new Map(levels.map((level) => [level.id, level]))
  const shades = shadesOf(levels)
  const all = seats.map(({ actor }): Standing => {
    const link = links.get(actor.id)
    const level = byId.get(link?.level.id ?? '') ?? null
    const inside = through === null || letsThrough(through.lens, actor.id, through.day, level !== null)
    const member =
      through === null || level === null ? undefined : spanOf(through.lens.spells.get(actor.id) ?? [], through.day)
    return {
      id: actor.id,
      name: actor.name,
      region: ('region' in actor ? actor.region : null) ?? null,
      organization: actor.__typename === 'Organization',
      level,
      sign: signOf(level),
      shade: shades.get(level?.id ?? '') ?? 0,
      since: link?.since ?? null,
      // Whether it is a member may be open too.
      certain: (link?.certain ?? true) && (member?.certain ?? true),
      confidence: link?.confidence ?? 'HIGH',
      beside:
        level !== null &&
        level.kind !== 'SECTORAL' &&
        (link?.beside.some((one) => byId.get(one.level?.id ?? '')?.kind === 'SECTORAL') ?? false),
      inside,
      shown: inside && (filter === null || filter.includes(level?.id ?? NO_LEVEL)),
    }
  })
  const seated = new Set(all.map(({ id }) => id))
  const never = (through?.lens.others ?? [])
    .filter(({ id }) => !seated.has(id) && id !== owner.id)
    .map(
      (other): Standing => ({
        id: other.id,
        name: other.name,
        region: ('region' in other ? other.region : null) ?? null,
        organization: other.__typename === 'Organization',
        level: null,
        sign: 'none',
        shade: 0,
        since: null,
        certain: true,
        confidence: 'HIGH',
        beside: false,
        inside: true,
        shown: filter === null || filter.includes(NO_LEVEL),
      }),
    )
  return { owner, all: [...all, ...never] }
}
