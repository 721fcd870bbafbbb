import type { Membership } from '../../schema/kinds/membership.ts'
import type { Day } from '../../schema/time/day.ts'
import { type Interval, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { endOf, heldOn, startOf } from '../../schema/time/period.ts'
import { both, either, type Truth, truthOf } from '../../schema/time/truth.ts'
import { PRICES } from '../work/prices.ts'
import { decisiveDays } from './span.ts'
import type { World } from './world.ts'

/** An actor's times as a member of a group. Other roles (partner, observer, suspended) are not within it. */
export const membershipsOf = (world: World, group: string, member: string): Membership[] =>
  world.membershipsOf(group, member).filter((m) => m.role === 'member')

/** Whether somebody with these memberships was within the group on a day. One of low confidence is never certain. */
export const insideOn = (memberships: readonly Membership[], day: Day): Truth =>
  memberships
    .map((m): Truth => (m.confidence === 'low' ? both(heldOn(m, day), 'depends') : heldOn(m, day)))
    .reduce(either, 'no')

/**
 * The actors that may have been members of a group on some day of a date, with whether they were on each of its days, and whether a date or a weak source leaves that open; by id. What
 * differs between its days for certain is known.
 */
export function membersOn(
  world: World,
  group: string,
  validAt: PartialDate,
): { readonly member: string; readonly truth: Truth; readonly isOpen: boolean }[] {
  const span = intervalOf(validAt)
  const members = new Set(world.membershipsIn(group).map(({ member }) => member))
  world.meter.spend(members.size * PRICES.look)
  return [...members]
    .sort()
    .map((member) => {
      const memberships = membershipsOf(world, group, member)
      const days = decisiveDays(span, [], membershipBounds(memberships)).map((day) => insideOn(memberships, day))
      const truth = truthOf(
        days.some((one) => one !== 'no'),
        days.some((one) => one !== 'yes'),
      )
      return { member, truth, isOpen: truth === 'depends' && !(days.includes('yes') && days.includes('no')) }
    })
    .filter(({ truth }) => truth !== 'no')
}

/** The intervals at which {@link insideOn} can change. */
export const membershipBounds = (memberships: readonly Membership[]): Interval[] =>
  memberships.flatMap((m) => [startOf(m), endOf(m)].filter((bound) => bound !== null))
