import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import type { Day } from '../../schema/time/day.ts'
import { PRICES } from '../work/prices.ts'
import { counted, type Member, memberOf } from './counting.ts'
import { membershipBounds, membershipsOf } from './membership.ts'
import { type Relation, tracksIn } from './relation.ts'
import { type Stretch, throughTime } from './span.ts'
import type { World } from './world.ts'

/** How a relation is counted on a day: for certain or perhaps, and what is named then. */
export interface Counted {
  readonly certain: boolean
  readonly member: Member
}

/** How a relation is counted on every day there is; null where it is not. What is the same from one day to another is the same object. */
export function countedThroughTime(
  world: World,
  definition: CountingDefinition,
  relation: Relation,
  within: string | undefined,
): Stretch<Counted | null>[] {
  const memberships = within === undefined ? [] : membershipsOf(world, within, relation.partnership.partner)
  return throughTime(
    tracksIn(relation),
    membershipBounds(memberships),
    (day): Counted | null => {
      world.meter.spend(PRICES.countedDay)
      const span = { earliest: day, latest: day }
      const truth = counted(world, definition, relation, span, within)
      // A count names whom it counts: who has no level to be named with is not in it.
      const member = truth === 'no' ? null : memberOf(world, definition, relation, span)
      return member === null ? null : { certain: truth === 'yes', member }
    },
    isSame,
  )
}

function isSame(a: Counted | null, b: Counted | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.certain === b.certain &&
    a.member.level.id === b.member.level.id &&
    a.member.since === b.member.since &&
    a.member.evidence.length === b.member.evidence.length &&
    a.member.evidence.every((id, i) => id === b.member.evidence[i])
  )
}

/** What holds on each of some days, which are given in order. */
export function onDays<T>(stretches: readonly Stretch<T>[], days: readonly Day[]): (T | undefined)[] {
  let at = -1
  return days.map((day) => {
    for (let next = stretches[at + 1]; next !== undefined && next.from <= day; next = stretches[at + 1]) at += 1
    return stretches[at]?.value
  })
}
