import { intervalOf } from '../../schema/time/partial-date.ts'
import type { Asks } from './asks.ts'
import { type Link, linkIn } from './link.ts'
import type { Moment } from './moment.ts'
import { ladderOf } from './owner.ts'
import { type Relation, relationOf } from './relation.ts'
import { requireActor, type World, worldOf } from './world.ts'

/** The relation of an owner and a partner on a day, with what is known of it at any day. */
export interface PartnershipOn {
  readonly world: World
  readonly relation: Relation
  readonly moment: Moment
  /** How it stands on that day; null where no level can hold. */
  readonly link: Link | null
}

/**
 * The partnership that `of` keeps with `with`, on one of its ladders, by default its first. Null where no relation of theirs is known on any day; one that
 * begins later is there, without a level. Throws `UNKNOWN_ID` where an id names nobody, or the ladder is none of the owner's.
 */
export async function partnership(
  graph: Asks<'network'>,
  question: { readonly of: string; readonly with: string; readonly ladder?: string | undefined },
  moment: Moment,
): Promise<PartnershipOn | null> {
  const world = worldOf(
    await graph.network({ of: question.of, partner: question.with, revision: moment.revision }),
    graph.meter,
  )
  requireActor(world, question.of, 'of')
  requireActor(world, question.with, 'with')
  const found = world.partnershipsOf(question.of).find((p) => p.partner === question.with)
  const ladder = ladderOf(world, question.of, question.ladder)
  if (found === undefined || ladder === null) return null
  const relation = relationOf(world, found, ladder)
  return { world, relation, moment, link: linkIn(relation, intervalOf(moment.validAt)) }
}
