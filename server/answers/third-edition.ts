import type { Citation } from '../../schema/citation.ts'
import { asRecorded } from '../../schema/read-statement.ts'
import type { CheckedClaim } from '../claims/verdict.ts'
import { designationsAmong, placesIn } from '../queries/citations.ts'
import { countSpan } from '../queries/count-span.ts'
import type { Member } from '../queries/counting.ts'
import { lackOn } from '../queries/coverage.ts'
import type { NetworkDiff } from '../queries/network-diff.ts'
import type { Count } from '../queries/partner-count.ts'
import type { CountSeries } from '../queries/partner-count-series.ts'
import type { Transition } from '../queries/transitions.ts'
import type { World } from '../queries/world.ts'
import { claimDataWith, diffDataWith, transitionData } from './data.ts'
import { reasonsOfTheThird } from './third-edition-reasons.ts'
import { tellingMembersOnce } from './told-members.ts'

// What an answer says in its third edition: beside what it had before, since when each counted actor has been at its level, whether the facts go far enough, why each undecided one is, the two
// ends of a month or year, and of a move that took several steps each of them.

/** A count as plain data. */
export const countData = (count: Count): unknown => countDataWith(count, reasonsOfTheThird(count))

/** A count with the reasons by which its undecided ones are, as an edition tells them. */
export const countDataWith = (count: Count, openBecause: readonly string[]): unknown => ({
  ...tallyData(count),
  openBecause,
  span: spanData(count),
})

/** A series as plain data: its points in order. Why somebody is undecided on one of so many days is not in it. */
export const seriesData = (series: CountSeries): unknown =>
  series.points.map((point) => ({ validAt: point.moment.validAt, ...tallyData(point) }))

/** A comparison as plain data. */
export const diffData = (diff: NetworkDiff): unknown => ({
  complete: lackOn(diff.world, diff.question.of, diff.question.to) === null,
  ...(diffDataWith(diff, stepsData) as object),
})

/** A claim's check as plain data. */
export const claimData = (checked: CheckedClaim): unknown => ({
  complete: checked.evidence === null ? null : checked.evidence.lack === null,
  ...(claimDataWith(checked, tallyData) as object),
})

export const stepsData = (transition: Transition): unknown => ({
  ...transitionData(transition),
  steps: (transition.steps ?? []).map(transitionData),
})

const tallyData = (count: Count): object => ({
  value: count.members.length,
  upper: count.members.length + count.undecided.length,
  members: membersData(count.world, count.members),
  undecided: membersData(count.world, count.undecided),
  reviewedTo: count.reviewedTo ?? null,
  complete: lackOn(count.world, count.question.of, count.moment.validAt) === null,
})

function spanData(count: Count): unknown {
  const span = countSpan(count)
  if (span === null) return null
  const end = ({ moment, members, undecided }: Count) => ({
    validAt: moment.validAt,
    value: members.length,
    upper: members.length + undecided.length,
  })
  const ids = (members: readonly Member[]) => members.map(({ relation }) => relation.partnership.partner)
  const { first, last, entries, exits, rose, fell } = span
  return {
    first: end(first),
    last: end(last),
    entries: ids(entries),
    exits: ids(exits),
    rose: ids(rose),
    fell: ids(fell),
  }
}

const tellMember = (world: World, { relation, level, since, levelSince, evidence, levelEvidence }: Member): object => ({
  actor: relation.partnership.partner,
  level: level.id,
  since: since ?? null,
  levelSince: levelSince ?? null,
  citations: placesIn(
    designationsAmong(world, relation.partnership.id, [...evidence, ...levelEvidence]).flatMap(
      (designation) => asRecorded(designation).citations as readonly Citation[],
    ),
  ),
})

const membersData = tellingMembersOnce(tellMember)
