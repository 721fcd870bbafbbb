import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import { addDays, type Day, dayOf, daysInMonth, earlier } from '../../schema/time/day.ts'
import { dateOfDay, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { AskError } from '../errors.ts'
import type { Graph } from '../store/graph.ts'
import { definitionNamed } from './definitions.ts'
import type { KnownAt } from './moment.ts'
import { ownerWorld } from './owner.ts'
import { type Count, type CountQuestion, countIn } from './partner-count.ts'
import { relationsOf } from './relation.ts'
import { requireRange } from './span.ts'
import type { World } from './world.ts'

/** How far apart the points of a series are. */
export type TimeStep = 'MONTH' | 'QUARTER' | 'YEAR'

const MONTHS: Readonly<Record<TimeStep, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 }

/** The most points that a series may have. */
export const MOST_POINTS = 600

export interface SeriesQuestion extends CountQuestion {
  readonly from: PartialDate
  readonly to: PartialDate
  readonly step: TimeStep
}

/** A count at the end of each step between two dates. */
export interface CountSeries {
  readonly world: World
  readonly definition: CountingDefinition
  readonly question: SeriesQuestion
  readonly known: KnownAt
  readonly points: readonly Count[]
}

/**
 * Counts on the last day of each calendar month, quarter or year that has a day between `from` and `to`; the last step is cut at the last day of `to`.
 * Throws `BAD_RANGE`, `LIMIT_EXCEEDED` beyond {@link MOST_POINTS} points, `UNKNOWN_ID` and `UNKNOWN_DEFINITION`.
 */
export async function partnerCountSeries(
  graph: Pick<Graph, 'network'>,
  question: SeriesQuestion,
  known: KnownAt,
): Promise<CountSeries> {
  requireRange(question.from, question.to)
  const days = stepEnds(intervalOf(question.from).earliest, intervalOf(question.to).latest, question.step)
  const { world } = await ownerWorld(graph, { of: question.of, within: question.within }, known)
  const definition = definitionNamed(world, question.of, question.definition)
  const relations = relationsOf(world, question.of, definition.ladder)
  const points = days.map((day) =>
    countIn(world, question, definition, relations, { ...known, validAt: dateOfDay(day) }),
  )
  return { world, definition, question, known, points }
}

/** The last days of the steps that have a day in the range, the last one cut at the range's end. */
export function stepEnds(from: Day, to: Day, step: TimeStep): Day[] {
  const months = MONTHS[step]
  const ends: Day[] = []
  for (let day = from; day <= to; ) {
    const [year, month] = day.split('-').map(Number) as [number, number, number]
    const last = Math.ceil(month / months) * months
    const end = earlier(dayOf(year, last, daysInMonth(year, last)), to)
    ends.push(end)
    if (ends.length > MOST_POINTS) {
      throw new AskError('points', { most: MOST_POINTS, step })
    }
    if (end >= to) break
    day = addDays(end, 1)
  }
  return ends
}
