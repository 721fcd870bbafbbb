import { compareIds } from '../../schema/ids.ts'
import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import { PRICES } from '../work/prices.ts'
import type { Asks } from './asks.ts'
import type { Member } from './counting.ts'
import { newestDefinitions } from './definitions.ts'
import type { Moment } from './moment.ts'
import { ownerWorld } from './owner.ts'
import { type Count, countIn, membersOnlyIn } from './partner-count.ts'
import { relationsOf } from './relation.ts'
import type { World } from './world.ts'

/** The number under every definition (newest versions, by name), and for each pair who makes the difference. */
export interface Sensitivity {
  readonly world: World
  readonly counts: readonly Count[]
  readonly differences: readonly Difference[]
}

/** Who is counted for certain by one definition and not by the other, each by id: `a`'s value less `onlyA`, and `onlyB`, is `b`'s value. */
export interface Difference {
  readonly a: CountingDefinition
  readonly b: CountingDefinition
  readonly onlyA: readonly Member[]
  readonly onlyB: readonly Member[]
}

/** How much a count depends on its definition, for one owner and day. Throws `UNKNOWN_ID`. An owner without a ladder has no definitions. */
export async function definitionSensitivity(
  graph: Asks<'network'>,
  question: { readonly of: string; readonly within?: string | undefined },
  moment: Moment,
): Promise<Sensitivity> {
  const { world } = await ownerWorld(graph, question, moment)
  const counts: Count[] = []
  for (const ladder of world.laddersOf(question.of)) {
    const relations = relationsOf(world, question.of, ladder.id)
    for (const definition of newestDefinitions(world, ladder.id)) {
      counts.push(countIn(world, { ...question, definition: definition.id }, definition, relations, moment))
      await world.meter.pause()
    }
  }
  counts.sort((a, b) => compareIds(a.definition.id, b.definition.id))
  world.meter.spend(counts.length * counts.reduce((sum, { members }) => sum + members.length, 0) * PRICES.look)
  return { world, counts, differences: counts.flatMap((a, i) => counts.slice(i + 1).map((b) => differenceOf(a, b))) }
}

const differenceOf = (a: Count, b: Count): Difference => ({
  a: a.definition,
  b: b.definition,
  onlyA: membersOnlyIn(a.members, b.members),
  onlyB: membersOnlyIn(b.members, a.members),
})
