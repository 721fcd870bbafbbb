import { intervalOf } from '../../schema/time/partial-date.ts'
import { type OpenBecause, openBecause, type Silence } from '../queries/open-because.ts'
import type { Count } from '../queries/partner-count.ts'
import { hasEnded, keyOf } from '../queries/positions.ts'
import { standingsOn } from '../queries/relation.ts'
import { standingOn } from '../queries/track.ts'

/**
 * Why each undecided one of a count is, as the third edition told it and its permalinks hold it for ever. It took for open by a date or a weak source also who would not be counted by
 * any word that is known, where such a word stood but might not hold.
 */
export const reasonsOfTheThird = ({ world, definition, undecided, moment, question }: Count): OpenBecause[] =>
  undecided.map(
    ({ relation }) =>
      openBecause(world, definition, relation, intervalOf(moment.validAt), question.within, noneStands) ?? 'DATE',
  )

/** That of the other's words none stood for a kind of level that the owner's word names. By a rule that takes what is unsaid for nothing: that none is known at all. */
export const noneStands: Silence = (_world, { rule }, relation, day) => {
  if (rule.side === 'owner') return false
  if (rule.unsaid !== 'unknown') return rule.side !== 'higher' && relation.other.length === 0
  return standingsOn(relation.owner, day).some(({ track, standing }) => {
    if (standing.possible.length === 0) return false
    const theirs = relation.other.find((one) => keyOf(one) === keyOf(track))
    return theirs === undefined || (standingOn(theirs, day).possible.length === 0 && !hasEnded(theirs, day))
  })
}
