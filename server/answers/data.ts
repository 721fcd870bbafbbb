import type { Citation } from '../../schema/citation.ts'
import { asRecorded } from '../../schema/read-statement.ts'
import type { CheckedClaim } from '../claims/verdict.ts'
import { designationsAmong, placesIn } from '../queries/citations.ts'
import type { Member } from '../queries/counting.ts'
import type { Link } from '../queries/link.ts'
import type { NetworkDiff } from '../queries/network-diff.ts'
import type { Count } from '../queries/partner-count.ts'
import type { CountSeries } from '../queries/partner-count-series.ts'
import type { Transition } from '../queries/transitions.ts'
import type { World } from '../queries/world.ts'
import { tellingMembersOnce } from './told-members.ts'

// The first and the second edition. What stands here is in printed permalinks and never altered; a later edition stands in a file of its own.

/**
 * What an answer says, as plain data: ids, days and citations, no names and no wording, which may improve without the answer changing.
 * It is what a permalink's hash covers. `null` stands for what is not known.
 */
export const countData = (count: Count): unknown => ({
  value: count.members.length,
  upper: count.members.length + count.undecided.length,
  members: membersData(count.world, count.members),
  undecided: membersData(count.world, count.undecided),
  reviewedTo: count.reviewedTo ?? null,
})

/** A series as plain data: its points in order. */
export const seriesData = (series: CountSeries): unknown =>
  series.points.map((point) => ({ validAt: point.moment.validAt, ...(countData(point) as object) }))

/** A comparison as plain data. */
export const diffData = (diff: NetworkDiff): unknown => diffDataWith(diff, transitionData)

/** A comparison whose transitions are told as an edition tells them. */
export const diffDataWith = (diff: NetworkDiff, tell: (transition: Transition) => unknown): unknown => ({
  entered: diff.entered.map(tell),
  moved: diff.moved.map(tell),
  left: diff.left.map(tell),
  unchanged: diff.unchanged.map(linkData),
  stocks: diff.stocks.map((stock) => ({
    definition: stock.definition.id,
    before: stock.before,
    entries: stock.entries.map(({ relation }) => relation.partnership.partner),
    exits: stock.exits.map(({ relation }) => relation.partnership.partner),
    after: stock.after,
    undecidedBefore: stock.undecidedBefore.map(({ relation }) => relation.partnership.partner),
    undecidedAfter: stock.undecidedAfter.map(({ relation }) => relation.partnership.partner),
  })),
})

/** A claim's check as plain data: the claim as stated, the verdict and what it rests on. */
export const claimData = (checked: CheckedClaim): unknown =>
  claimDataWith(checked, (count) => countData(count) as object)

/** A claim's check whose counts are told as an edition tells them. */
export const claimDataWith = (
  { claim, verdict, residual, evidence }: CheckedClaim,
  tell: (count: Count) => object,
): unknown => ({
  claim: asRecorded(claim),
  verdict,
  residual,
  value: evidence?.value ?? null,
  upper: evidence?.upper ?? null,
  counts: (evidence?.counts ?? []).map((count) => ({
    definition: count.definition.id,
    ...tell(count),
  })),
  members: evidence?.members ?? [],
  moves: (evidence?.moves ?? []).map(transitionData),
  undecidedMoves: (evidence?.undecidedMoves ?? []).map(transitionData),
})

const tellMember = (world: World, member: Member): object => ({
  actor: member.relation.partnership.partner,
  level: member.level.id,
  since: member.since ?? null,
  citations: placesIn(
    designationsAmong(world, member.relation.partnership.id, member.evidence).flatMap(
      (designation) => asRecorded(designation).citations as readonly Citation[],
    ),
  ),
})

const membersData = tellingMembersOnce(tellMember)

export const transitionData = (transition: Transition): object => ({
  kind: transition.kind,
  partner: transition.relation.partnership.partner,
  from: transition.from?.id ?? null,
  to: transition.to?.id ?? null,
  on: transition.on,
  designation: transition.designation.id,
})

const linkData = (link: Link): unknown => ({
  partner: link.relation.partnership.partner,
  level: link.level.id,
  since: link.since ?? null,
  certain: link.certain,
})
