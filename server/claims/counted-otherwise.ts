import type { Count } from '../queries/partner-count.ts'
import { widerCounts } from './evidence.ts'
import { holds, isAbove, rangeOf } from './range.ts'
import type { CheckedClaim } from './verdict.ts'

/**
 * What the words of a figure may have meant where it is above what is counted by them: within a group every wider definition, for whoever is missing is one of its members; else
 * those by which it is the number that was said. None where it is not above: what counts more makes nothing fewer.
 */
export function countedOtherwise({ claim, evidence }: CheckedClaim): readonly Count[] {
  const range = rangeOf(claim)
  const [asked, , ...wider] = evidence?.counts ?? []
  if (evidence === null || range === null || asked === undefined || !isAbove(range, evidence.upper)) return []
  if (asked.question.within !== undefined) return wider
  return widerOf(asked).filter(
    ({ members, undecided }) => holds(range, members.length) && holds(range, members.length + undecided.length),
  )
}

/** Of one count, for all figures that are held against it and in every language that is asked for. */
const remembered = new WeakMap<Count, Count[]>()

function widerOf(asked: Count): Count[] {
  const before = remembered.get(asked)
  if (before !== undefined) return before
  const wider = widerCounts(asked)
  remembered.set(asked, wider)
  return wider
}
