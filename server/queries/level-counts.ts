import type { CountedLevels, CountingRule } from '../../schema/kinds/counting-definition.ts'
import type { Level } from '../../schema/kinds/level.ts'
import { intervalOf } from '../../schema/time/partial-date.ts'
import type { Asks } from './asks.ts'
import type { Moment } from './moment.ts'
import { type OwnerQuestion, ownerWorld } from './owner.ts'
import { tally } from './partner-count.ts'
import { type Relation, relationsOf } from './relation.ts'
import type { World } from './world.ts'

/** How many partners are at one level, and, of a rung, at it or above. `value` at least, `upper` at most. */
export interface LevelCount {
  readonly world: World
  readonly level: Level
  readonly exactly: Bounds
  readonly orHigher: Bounds | null
}

/** A number that may depend on dates and weak facts: at least `value`, at most `upper`. */
export interface Bounds {
  readonly value: number
  readonly upper: number
}

/**
 * The States at each level of an owner's ladder on a day, by the owner's own designations: rungs from the top down, then special, then sectoral levels.
 * Special relations are in no rung's count. `within` counts only members of that group on that day; where membership depends on a date, so does the number.
 * An owner without a ladder has none.
 */
export async function levelCounts(
  graph: Asks<'network'>,
  question: OwnerQuestion,
  moment: Moment,
): Promise<LevelCount[]> {
  const { world, ladder } = await ownerWorld(graph, question, moment)
  if (ladder === null) return []
  const relations = relationsOf(world, question.of, ladder)
  const counts: LevelCount[] = []
  for (const level of world.levelsOf(ladder)) {
    counts.push({
      world,
      level,
      exactly: boundsOf(world, { exactly: level.id }, relations, moment, question.within),
      orHigher:
        level.levelKind === 'rung' ? boundsOf(world, { atLeast: level.id }, relations, moment, question.within) : null,
    })
    await world.meter.pause()
  }
  return counts
}

function boundsOf(
  world: World,
  levels: CountedLevels,
  relations: readonly Relation[],
  moment: Moment,
  within: string | undefined,
): Bounds {
  const rule: CountingRule = { population: 'states', levels, special: false, sectoral: false, side: 'owner' }
  const { members, undecided } = tally(world, { rule }, relations, intervalOf(moment.validAt), within)
  return { value: members.length, upper: members.length + undecided.length }
}
