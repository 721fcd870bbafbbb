import type { Member } from '../queries/counting.ts'
import type { World } from '../queries/world.ts'
import { standsOften } from './canonical-data.ts'

/** Tells lists of members as an edition tells each of them: every member and every list once, since the points of a series share most of theirs. */
export function tellingMembersOnce(
  tell: (world: World, member: Member) => object,
): (world: World, members: readonly Member[]) => object {
  const told = new WeakMap<object, object>()
  const once = (part: object, make: () => object): object => {
    const known = told.get(part)
    if (known !== undefined) return known
    const made = standsOften(make())
    told.set(part, made)
    return made
  }
  return (world, members) => once(members, () => members.map((member) => once(member, () => tell(world, member))))
}
