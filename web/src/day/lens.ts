import { addDays, type Day } from '../../../schema/time/day.ts'
import type { SeatsWithinQuery, WhoIsWithinFragment } from '../api/generated/types.ts'
import type { Transition } from './parts.ts'
import { type Span, spanOf } from './span.ts'

/** A member of a group that is neither counted nor undecided. */
type Other = NonNullable<WhoIsWithinFragment['withinOthers']>[number]

/** A group that the network is looked at through: whom of the seats it lets through on which day. */
export interface Lens {
  /** By partner, the days on which it is both: a partner and, for certain or perhaps, a member. */
  readonly spells: ReadonlyMap<string, readonly (Span & { readonly certain: boolean })[]>
  /** Who the members are on the day shown; null while that is not known, as when the day is dragged. */
  readonly members: ReadonlySet<string> | null
  /** Those of them whom the number does not name. */
  readonly others: readonly Other[]
}

/** The lens of a group, with its members of the day shown where they are known. */
export function lensOf(
  nodes: SeatsWithinQuery['network']['nodes'],
  group: (WhoIsWithinFragment & { readonly undecided: readonly { readonly actor: { readonly id: string } }[] }) | null,
): Lens {
  const others = group?.withinOthers ?? []
  return {
    spells: new Map(nodes.map(({ actor, spells }) => [actor.id, spells])),
    members:
      group === null
        ? null
        : new Set([
            ...[...(group.members ?? []), ...group.undecided].map(({ actor }) => actor.id),
            ...others.map(({ id }) => id),
          ]),
    others,
  }
}

/** Whether a lens lets somebody through on a day. Who has no level then is let through where it is a member; while the members are not known, where it is one on another day. */
export function letsThrough(lens: Lens, partner: string, day: Day, hasLevel: boolean): boolean {
  const spells = lens.spells.get(partner) ?? []
  if (hasLevel) return spanOf(spells, day) !== undefined
  return lens.members?.has(partner) ?? spells.length > 0
}

/** Whether a transition is one of a member, while it was one: what left a level was one on the day before. */
export function isWithin(lens: Lens, { partner, to, certainFrom }: Transition): boolean {
  const day = certainFrom as Day
  return spanOf(lens.spells.get(partner.id) ?? [], to === null ? addDays(day, -1) : day) !== undefined
}
