import { compareIds } from '../../schema/ids.ts'
import type { Membership } from '../../schema/kinds/membership.ts'
import { intervalOf } from '../../schema/time/partial-date.ts'
import { heldOn } from '../../schema/time/period.ts'
import { both, type Truth } from '../../schema/time/truth.ts'
import { PRICES } from '../work/prices.ts'
import type { Asks } from './asks.ts'
import { membershipBounds } from './membership.ts'
import type { Moment } from './moment.ts'
import { throughout } from './span.ts'
import { requireActor, type World, worldOf } from './world.ts'

/** A membership that holds on some day of a date, with whether it holds on all of its days; one of low confidence never does for certain. */
export interface MembershipOnADay {
  readonly membership: Membership
  readonly certain: boolean
}

/**
 * What an actor is a member, partner or observer of on a date, or may be, and who is so of it: first what it is in, then who is in it, each by the other's id, then by role and id. Throws
 * `UNKNOWN_ID` for an unknown actor.
 */
export async function memberships(
  graph: Asks<'memberships'>,
  { of }: { readonly of: string },
  { revision, validAt }: Moment,
): Promise<{ readonly world: World; readonly memberships: readonly MembershipOnADay[] }> {
  const world = worldOf(await graph.memberships({ of, revision }), graph.meter)
  requireActor(world, of, 'of')
  const all = world.facts.membership ?? []
  world.meter.spend(all.length * PRICES.look)
  const span = intervalOf(validAt)
  const found = all.flatMap((membership): MembershipOnADay[] => {
    const truth = throughout(span, [], membershipBounds([membership]), (day): Truth => {
      const held = heldOn(membership, day)
      return membership.confidence === 'low' ? both(held, 'depends') : held
    })
    return truth === 'no' ? [] : [{ membership, certain: truth === 'yes' }]
  })
  const inOrder = ({ membership: a }: MembershipOnADay, { membership: b }: MembershipOnADay): number =>
    Number(a.member !== of) - Number(b.member !== of) ||
    compareIds(a.group, b.group) ||
    compareIds(a.member, b.member) ||
    compareIds(a.role, b.role) ||
    compareIds(a.id, b.id)
  return { world, memberships: found.sort(inOrder) }
}
