import { compareIds } from '../../schema/ids.ts'
import type { Level } from '../../schema/kinds/level.ts'
import { type Interval, intervalOf } from '../../schema/time/partial-date.ts'
import { AskError } from '../errors.ts'
import { PRICES } from '../work/prices.ts'
import type { Asks } from './asks.ts'
import { type Link, linkIn } from './link.ts'
import { insideOn, membershipBounds, membershipsOf } from './membership.ts'
import type { Moment } from './moment.ts'
import { type OwnerQuestion, ownerWorld } from './owner.ts'
import { type Relation, relationsOf } from './relation.ts'
import { type Seat, seatsOf } from './seats.ts'
import { throughout } from './span.ts'
import type { World } from './world.ts'

/** An owner's network on a day. */
export interface Network {
  readonly world: World
  readonly of: string
  readonly ladder: string | null
  readonly moment: Moment
  /** Which links were asked for. */
  readonly asked: LinksAsked
  readonly levels: readonly Level[]
  /** Every relation on the ladder, in the order of partnership ids. */
  readonly relations: readonly Relation[]
  /** A seat for every partner of any time, by id. */
  readonly seats: readonly Seat[]
  /** One link for each partner on that day, by partner id. */
  readonly links: readonly Link[]
}

/** Which links of a network to give: those at these levels, and those of partners within this group; where absent, all. */
export interface LinksAsked {
  readonly levels?: readonly string[] | undefined
  readonly within?: string | undefined
}

/**
 * The network of an owner on a day, as known at a revision. An owner without a ladder has an empty one.
 * `levels` keeps only links at these levels, `within` only partners that are, or may be, members of that group on that day;
 * where membership depends on a date, so does the link.
 */
export async function network(
  graph: Asks<'network'>,
  question: OwnerQuestion & LinksAsked,
  moment: Moment,
): Promise<Network> {
  const { world, ladder } = await ownerWorld(graph, question, moment)
  const levels = ladder === null ? [] : world.levelsOf(ladder)
  for (const id of question.levels ?? []) {
    if (levels.some((level) => level.id === id)) continue
    const known = levels.map((level) => level.id)
    throw (
      ladder === null || known.length === 0
        ? new AskError('noLevel', { id, of: question.of })
        : new AskError('level', { id, of: ladder, known })
    ).in('levels')
  }
  const relations = ladder === null ? [] : relationsOf(world, question.of, ladder)
  const span = intervalOf(moment.validAt)
  const links: Link[] = []
  for (const relation of relations) {
    const link = linkAsked(world, relation, question, span)
    if (link !== null) links.push(link)
    await world.meter.pause()
  }
  links.sort((a, b) => compareIds(a.relation.partnership.partner, b.relation.partnership.partner))
  return {
    world,
    of: question.of,
    ladder,
    moment,
    asked: { levels: question.levels, within: question.within },
    levels,
    relations,
    seats: seatsOf(world, relations),
    links,
  }
}

/** The link of a relation in a span of days, where it is one of those asked for; null where it is not, or none can hold on the last day. */
export function linkAsked(world: World, relation: Relation, asked: LinksAsked, span: Interval): Link | null {
  world.meter.spend(PRICES.linkedDay)
  const link = linkIn(relation, span)
  if (link === null || (asked.levels !== undefined && !asked.levels.includes(link.level.id))) return null
  if (asked.within === undefined) return link
  const memberships = membershipsOf(world, asked.within, relation.partnership.partner)
  const inside = throughout(span, [], membershipBounds(memberships), (day) => insideOn(memberships, day))
  if (inside === 'no') return null
  return inside === 'yes' ? link : { ...link, certain: false }
}
