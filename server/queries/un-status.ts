import type { State } from '../../schema/kinds/state.ts'
import { intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { heldOn, type Period } from '../../schema/time/period.ts'
import type { Truth } from '../../schema/time/truth.ts'

export type UnStatus = 'member' | 'observer' | 'neither'

/**
 * What a State is to the United Nations on a day, or on all days of a month or year. Null where nobody has stated it, where the dates known leave it open, and where it is not
 * the same on all these days: not known is not "neither".
 */
export function unStatusOf({ unMember, unObserver }: State, validAt: PartialDate): UnStatus | null {
  if (unMember === undefined && unObserver === undefined) return null
  const [member, observer] = [throughout(unMember, validAt), throughout(unObserver, validAt)]
  if (member === 'yes') return 'member'
  if (observer === 'yes') return member === 'no' ? 'observer' : null
  return member === 'no' && observer === 'no' ? 'neither' : null
}

/** Whether a period held on each of some days; `no` where it held on none of them. */
function throughout(period: Period | undefined, validAt: PartialDate): Truth {
  if (period === undefined) return 'no'
  const { earliest, latest } = intervalOf(validAt)
  const [first, last] = [heldOn(period, earliest), heldOn(period, latest)]
  if (first !== last) return 'depends'
  // One that begins and ends within the span held on neither end of it.
  const within = period.from !== undefined && first === 'no' && intervalOf(period.from).latest > earliest
  return within && intervalOf(period.from as PartialDate).earliest <= latest ? 'depends' : first
}
