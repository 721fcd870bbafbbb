import { lackOn } from '../queries/coverage.ts'
import { type NetworkDiff, openOfChange } from '../queries/network-diff.ts'
import { openIn } from '../queries/open-because.ts'
import type { Count } from '../queries/partner-count.ts'
import type { Transition } from '../queries/transitions.ts'
import { diffDataWith } from './data.ts'
import * as third from './third-edition.ts'

// What an answer says in its fourth edition: of a count the reasons by which who is undecided is, of a comparison for each change whether it is certain that it came about between the
// days, and of whom it is not known how they stood on the first.

/** A count as plain data. */
export const countData = (count: Count): unknown =>
  third.countDataWith(
    count,
    openIn(count).map(({ because, ifRight }) => (ifRight === false ? `${because} unless` : because)),
  )

/** A comparison as plain data. */
export const diffData = (diff: NetworkDiff): unknown => ({
  complete: lackOn(diff.world, diff.question.of, diff.question.to) === null,
  ...(diffDataWith(diff, (transition) => changeData(diff, transition)) as object),
  perhapsMoved: diff.perhapsMoved.map((transition) => changeData(diff, transition)),
  openBefore: diff.openBefore.map(({ relation }) => relation.partnership.partner),
})

const changeData = ({ question }: NetworkDiff, transition: Transition): unknown => ({
  ...(third.stepsData(transition) as object),
  openBecause: openOfChange(transition, question),
})
