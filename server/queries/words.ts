import { compareIds } from '../../schema/ids.ts'
import type { Designation } from '../../schema/kinds/designation.ts'
import type { Interval } from '../../schema/time/partial-date.ts'
import { endOf, heldOn, startOf } from '../../schema/time/period.ts'
import { heldIn, type Link } from './link.ts'
import type { Relation } from './relation.ts'
import { throughout } from './span.ts'
import type { World } from './world.ts'

/**
 * What the partner calls the relation in a span of days, chosen as the owner's word is: its rung, else special, else sectoral, else of the words that
 * name no level the last begun. Null where none is known that can hold on the last day, which is not to say that there is none.
 */
export function theirsIn(world: World, relation: Relation, span: Interval): Designation | null {
  for (const track of relation.other) {
    const held = heldIn(track, span)
    if (held !== null) return held.spell.designation
  }
  return withoutLevel(world, relation, 'partner').findLast((one) => heldOn(one, span.latest) !== 'no') ?? null
}

/**
 * What the owner says of a relation beside the designation that its link shows: of each other track the one shown, special, then sectors by name; then the
 * words that name no level, by their start. Only what stands on each day of the span for certain: one of low confidence never does.
 */
export function besideIn(world: World, link: Link, span: Interval): Designation[] {
  const { relation } = link
  const tracks = relation.owner.flatMap((track) => {
    const held = heldIn(track, span)
    return held?.certain && held.spell.designation.id !== link.designation ? [held.spell.designation] : []
  })
  const words = withoutLevel(world, relation, 'owner').filter(
    (one) => one.confidence !== 'low' && throughout(span, [], boundsOf(one), (day) => heldOn(one, day)) === 'yes',
  )
  return [...tracks, ...words]
}

/** The days at which the answers of {@link besideIn} can change beyond those of the relation's tracks. */
export const wordBounds = (world: World, relation: Relation): Interval[] =>
  withoutLevel(world, relation, 'owner').flatMap(boundsOf)

const boundsOf = (designation: Designation): Interval[] =>
  [startOf(designation), endOf(designation)].filter((bound) => bound !== null)

/** A side's designations whose words name no level, by their start, then by id. None ends another: each stands until it is said to have ended. */
export function withoutLevel(
  world: World,
  { partnership }: Pick<Relation, 'partnership'>,
  side: 'owner' | 'partner',
): Designation[] {
  return world
    .designationsOf(partnership.id)
    .filter((one) => one.side === partnership[side] && one.level === undefined)
    .sort((a, b) => compareIds(startOf(a).earliest, startOf(b).earliest) || compareIds(a.id, b.id))
}
