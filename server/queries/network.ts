import type { Level } from '../../schema/ladder.ts'
import { type Interval, intervalOf } from '../../schema/time/partial-date.ts'
import { AskError, shown } from '../errors.ts'
import type { Graph } from '../store/graph.ts'
import { type Link, linkIn } from './link.ts'
import { insideOn, membershipBounds, membershipsOf } from './membership.ts'
import type { Moment } from './moment.ts'
import { type OwnerQuestion, ownerWorld } from './owner.ts'
import { relationsOf, throughout } from './relation.ts'
import { type Seat, seatsOf } from './seats.ts'
import { compareIds, type World } from './world.ts'

/** An owner's network on a day. */
export interface Network {
  readonly world: World
  readonly of: string
  readonly ladder: string | null
  readonly moment: Moment
  readonly levels: readonly Level[]
  /** A seat for every partner of any time, by id. */
  readonly seats: readonly Seat[]
  /** One link for each partner on that day, by partner id. */
  readonly links: readonly Link[]
}

/**
 * The network of an owner on a day, as known at a revision. An owner without a ladder has an empty one.
 * `levels` keeps only links at these levels, `within` only partners that are, or may be, members of that group on that day;
 * where membership depends on a date, so does the link.
 */
export async function network(
  graph: Pick<Graph, 'network'>,
  question: OwnerQuestion & { readonly levels?: readonly string[] | undefined },
  moment: Moment,
): Promise<Network> {
  const { world, ladder } = await ownerWorld(graph, question, moment)
  const levels = ladder === null ? [] : world.levelsOf(ladder)
  for (const id of question.levels ?? []) {
    if (levels.some((level) => level.id === id)) continue
    const known = levels.map((level) => level.id).join(', ')
    throw new AskError(
      'UNKNOWN_ID',
      `levels: ${shown(id)} is no level of ${ladder ?? `a ladder of ${question.of}`}: ${known ? `use one of ${known}` : 'it has none'}`,
    )
  }
  const relations = ladder === null ? [] : relationsOf(world, question.of, ladder)
  const span = intervalOf(moment.validAt)
  const links = relations
    .map((relation) => linkIn(relation, span))
    .filter((link) => link !== null)
    .filter((link) => question.levels === undefined || question.levels.includes(link.level.id))
    .flatMap((link) => insideOf(world, question.within, link, span))
    .sort((a, b) => compareIds(a.relation.partnership.partner, b.relation.partnership.partner))
  return { world, of: question.of, ladder, moment, levels, seats: seatsOf(world, relations), links }
}

function insideOf(world: World, within: string | undefined, link: Link, span: Interval): Link[] {
  if (within === undefined) return [link]
  const memberships = membershipsOf(world, within, link.relation.partnership.partner)
  const inside = throughout(span, [], membershipBounds(memberships), (day) => insideOn(memberships, day))
  if (inside === 'no') return []
  return [inside === 'yes' ? link : { ...link, certain: false }]
}
