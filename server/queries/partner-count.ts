import { compareIds } from '../../schema/ids.ts'
import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import { type Interval, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { PRICES } from '../work/prices.ts'
import type { Asks } from './asks.ts'
import { counted, type Member, memberOf } from './counting.ts'
import { definitionNamed } from './definitions.ts'
import { type GroupOnADay, groupOnADay } from './group-on-a-day.ts'
import type { Moment } from './moment.ts'
import { ownerWorld } from './owner.ts'
import { type Relation, relationsOf } from './relation.ts'
import type { World } from './world.ts'

/** What to count: whose partners, by which definition ("<name>" or "<name>@<version>"), within which group. */
export interface CountQuestion {
  readonly of: string
  readonly definition: string
  readonly within?: string | undefined
}

/**
 * How many partners a definition counts on a day. `members` are counted in every completion of the dates and facts; `undecided` in some and not
 * in others: the facts that would close the gap. So the count is `members.length` at least and that and `undecided.length` at most. Both by actor id.
 */
export interface Count extends GroupOnADay {
  readonly world: World
  readonly question: CountQuestion
  readonly definition: CountingDefinition
  readonly moment: Moment
  readonly members: readonly Member[]
  readonly undecided: readonly Member[]
  readonly reviewedTo: PartialDate | undefined
}

/** Counts an owner's partners on a day, as known at a revision. Throws `UNKNOWN_ID` and `UNKNOWN_DEFINITION`. A group without members counts 0. */
export async function partnerCount(graph: Asks<'network'>, question: CountQuestion, moment: Moment): Promise<Count> {
  const { world } = await ownerWorld(graph, { of: question.of, within: question.within }, moment)
  const definition = definitionNamed(world, question.of, question.definition)
  return countIn(world, question, definition, relationsOf(world, question.of, definition.ladder), moment)
}

/** A count over relations that have been selected already. It does not pause. */
export function countIn(
  world: World,
  question: CountQuestion,
  definition: CountingDefinition,
  relations: readonly Relation[],
  moment: Moment,
): Count {
  const named = tally(world, definition, relations, intervalOf(moment.validAt), question.within)
  return {
    world,
    question,
    definition,
    moment,
    ...named,
    reviewedTo: world.reviewedTo(question.of),
    ...groupOnADay(world, question.within, moment.validAt, named),
  }
}

/** Who is counted for certain, and who in some completions only, both by actor id. */
export function tally(
  world: World,
  definition: Pick<CountingDefinition, 'rule'>,
  relations: readonly Relation[],
  span: Interval,
  within?: string | undefined,
): { readonly members: readonly Member[]; readonly undecided: readonly Member[] } {
  const members: Member[] = []
  const undecided: Member[] = []
  world.meter.spend(relations.length * PRICES.counted)
  for (const relation of relations) {
    const truth = counted(world, definition, relation, span, within)
    if (truth === 'no') continue
    const member = memberOf(world, definition, relation, span)
    if (member !== null) (truth === 'yes' ? members : undecided).push(member)
  }
  return { members: members.sort(byActor), undecided: undecided.sort(byActor) }
}

/** Those of some members who are not among others, by actor. */
export function membersOnlyIn(these: readonly Member[], others: readonly Member[]): Member[] {
  const known = new Set(others.map((member) => member.relation.partnership.partner))
  return these.filter((member) => !known.has(member.relation.partnership.partner))
}

const byActor = (a: Member, b: Member): number =>
  compareIds(a.relation.partnership.partner, b.relation.partnership.partner)
