import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import { type Day, FIRST_DAY } from '../../schema/time/day.ts'
import type { Truth } from '../../schema/time/truth.ts'
import type { Graph } from '../store/graph.ts'
import { counted, memberOf } from './counting.ts'
import { definitionNamed } from './definitions.ts'
import { membershipBounds, membershipsOf } from './membership.ts'
import type { KnownAt } from './moment.ts'
import { ownerWorld } from './owner.ts'
import type { CountQuestion } from './partner-count.ts'
import { type Relation, relationsOf, tracksIn } from './relation.ts'
import { type Stretch, throughTime } from './span.ts'
import type { World } from './world.ts'

/** From this day on, until the next step, a count is `value` at least and `upper` at most. */
export interface CountStep {
  readonly from: Day
  readonly value: number
  readonly upper: number
}

/** A count on every day there is, and what it counts. */
export interface CountThroughTime {
  readonly world: World
  readonly definition: CountingDefinition
  readonly steps: readonly CountStep[]
}

/**
 * The days on which a count changes, through all time, as known at a revision: on every day the count is that of the last step that has begun. The first
 * begins with {@link FIRST_DAY}. Throws `UNKNOWN_ID` and `UNKNOWN_DEFINITION`.
 */
export async function partnerCountSteps(
  graph: Pick<Graph, 'network'>,
  question: CountQuestion,
  known: KnownAt,
): Promise<CountThroughTime> {
  const { world } = await ownerWorld(graph, { of: question.of, within: question.within }, known)
  const definition = definitionNamed(world, question.of, question.definition)
  const relations = relationsOf(world, question.of, definition.ladder)
  const steps = stepsOf(relations.map((relation) => countedThroughTime(world, definition, relation, question.within)))
  return { world, definition, steps }
}

/** Whether a relation is counted, on every day. */
function countedThroughTime(
  world: World,
  definition: CountingDefinition,
  relation: Relation,
  within: string | undefined,
): Stretch<Truth>[] {
  const memberships = within === undefined ? [] : membershipsOf(world, within, relation.partnership.partner)
  return throughTime(
    tracksIn(relation),
    membershipBounds(memberships),
    (day): Truth => {
      const span = { earliest: day, latest: day }
      const truth = counted(world, definition, relation, span, within)
      // A count names whom it counts: who has no level to be named with is not in it.
      return truth === 'no' || memberOf(world, definition, relation, span) === null ? 'no' : truth
    },
    (a, b) => a === b,
  )
}

const VALUE: Readonly<Record<Truth, number>> = { yes: 1, depends: 0, no: 0 }
const UPPER: Readonly<Record<Truth, number>> = { yes: 1, depends: 1, no: 0 }

/** Adds up what each relation gives on every day. */
function stepsOf(relations: readonly (readonly Stretch<Truth>[])[]): CountStep[] {
  const changes = new Map<Day, { value: number; upper: number }>([[FIRST_DAY, { value: 0, upper: 0 }]])
  for (const stretches of relations) {
    let before: Truth = 'no'
    for (const { from, value: now } of stretches) {
      const change = changes.get(from) ?? { value: 0, upper: 0 }
      change.value += VALUE[now] - VALUE[before]
      change.upper += UPPER[now] - UPPER[before]
      changes.set(from, change)
      before = now
    }
  }
  const steps: CountStep[] = []
  let [value, upper] = [0, 0]
  for (const [from, change] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    value += change.value
    upper += change.upper
    const last = steps.at(-1)
    if (last?.value !== value || last.upper !== upper) steps.push({ from, value, upper })
  }
  return steps
}
