import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import { addDays, type Day, FIRST_DAY, LAST_DAY } from '../../schema/time/day.ts'
import type { Asks } from './asks.ts'
import { type Counted, countedThroughTime } from './counted-through-time.ts'
import { wholeThrough } from './coverage.ts'
import { definitionNamed } from './definitions.ts'
import type { KnownAt } from './moment.ts'
import { ownerWorld } from './owner.ts'
import type { CountQuestion } from './partner-count.ts'
import { relationsOf } from './relation.ts'
import type { Stretch } from './span.ts'
import type { World } from './world.ts'

/** From this day on, until the next step, a count is `value` at least and, where it is complete, `upper` at most. */
export interface CountStep {
  readonly from: Day
  readonly value: number
  readonly upper: number
  /** Whether the facts of its days have been gone through whole; else `upper` bounds only what is known. */
  readonly complete: boolean
}

/** A count on every day there is, and what it counts. */
export interface CountThroughTime {
  readonly world: World
  readonly definition: CountingDefinition
  readonly steps: readonly CountStep[]
}

/**
 * The days on which a count changes or ceases to be complete, through all time, as known at a revision: on every day the count is that of the last step that has begun. The first
 * begins with {@link FIRST_DAY}. Throws `UNKNOWN_ID` and `UNKNOWN_DEFINITION`.
 */
export async function partnerCountSteps(
  graph: Asks<'network'>,
  question: CountQuestion,
  known: KnownAt,
): Promise<CountThroughTime> {
  const { world } = await ownerWorld(graph, { of: question.of, within: question.within }, known)
  const definition = definitionNamed(world, question.of, question.definition)
  const relations = relationsOf(world, question.of, definition.ladder)
  const counted: Stretch<Counted | null>[][] = []
  for (const relation of relations) {
    counted.push(countedThroughTime(world, definition, relation, question.within))
    await world.meter.pause()
  }
  return { world, definition, steps: stepsOf(counted, wholeThrough(world, question.of)) }
}

const certainly = (counted: Counted | null): number => (counted?.certain ? 1 : 0)
const perhaps = (counted: Counted | null): number => (counted === null ? 0 : 1)

/** Adds up what each relation gives on every day; `through` is the last day that is complete, null where none is. */
function stepsOf(relations: readonly (readonly Stretch<Counted | null>[])[], through: Day | null): CountStep[] {
  const changes = new Map<Day, { value: number; upper: number }>([[FIRST_DAY, { value: 0, upper: 0 }]])
  if (through !== null && through < LAST_DAY) changes.set(addDays(through, 1), { value: 0, upper: 0 })
  for (const stretches of relations) {
    let before: Counted | null = null
    for (const { from, value: now } of stretches) {
      const change = changes.get(from) ?? { value: 0, upper: 0 }
      change.value += certainly(now) - certainly(before)
      change.upper += perhaps(now) - perhaps(before)
      changes.set(from, change)
      before = now
    }
  }
  const steps: CountStep[] = []
  let [value, upper] = [0, 0]
  for (const [from, change] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    value += change.value
    upper += change.upper
    const complete = through !== null && from <= through
    const last = steps.at(-1)
    if (last?.value !== value || last.upper !== upper || last.complete !== complete)
      steps.push({ from, value, upper, complete })
  }
  return steps
}
