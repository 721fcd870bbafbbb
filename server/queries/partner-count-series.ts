import { compareIds } from '../../schema/ids.ts'
import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import { addDays, type Day, dayOf, daysInMonth, earlier } from '../../schema/time/day.ts'
import { dateOfDay, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { AskError } from '../errors.ts'
import { PRICES } from '../work/prices.ts'
import type { Asks } from './asks.ts'
import { countedThroughTime, onDays } from './counted-through-time.ts'
import type { Member } from './counting.ts'
import { definitionNamed } from './definitions.ts'
import { groupOnADay } from './group-on-a-day.ts'
import type { KnownAt } from './moment.ts'
import { ownerWorld } from './owner.ts'
import type { Count, CountQuestion } from './partner-count.ts'
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
  graph: Asks<'network'>,
  question: SeriesQuestion,
  known: KnownAt,
): Promise<CountSeries> {
  requireRange(question.from, question.to)
  const days = stepEnds(intervalOf(question.from).earliest, intervalOf(question.to).latest, question.step)
  const { world } = await ownerWorld(graph, { of: question.of, within: question.within }, known)
  const definition = definitionNamed(world, question.of, question.definition)
  const relations = [...relationsOf(world, question.of, definition.ladder)].sort((a, b) =>
    compareIds(a.partnership.partner, b.partnership.partner),
  )
  const { within } = question
  const group = within === undefined ? 0 : world.membershipsIn(within).length
  world.meter.spend(days.length * (relations.length + group) * PRICES.look)
  const points = days.map((day) => ({
    moment: { ...known, validAt: dateOfDay(day) },
    members: [] as Member[],
    undecided: [] as Member[],
  }))
  for (const relation of relations) {
    const stretches = countedThroughTime(world, definition, relation, within)
    onDays(stretches, days).forEach((counted, i) => {
      if (counted != null) points[i]?.[counted.certain ? 'members' : 'undecided'].push(counted.member)
    })
    await world.meter.pause()
  }
  const reviewedTo = world.reviewedTo(question.of)
  const counts: Count[] = []
  for (const { moment, members, undecided } of points) {
    const before = counts.at(-1)
    counts.push({
      world,
      question,
      definition,
      moment,
      members: sameOr(members, before?.members),
      undecided: sameOr(undecided, before?.undecided),
      reviewedTo,
      ...groupOnADay(world, within, moment.validAt, { members, undecided }),
    })
    await world.meter.pause()
  }
  return { world, definition, question, known, points: counts }
}

/** The list before it where it names the same: what is made of a list is then made once for many points. */
const sameOr = (list: readonly Member[], before: readonly Member[] | undefined): readonly Member[] =>
  before?.length === list.length && list.every((member, i) => member === before[i]) ? before : list

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
