import type { Interval } from './partial-date.ts'

/**
 * What can be said of a statement about dates of which some are partial: it holds in every completion of
 * the dates, in none, or it depends. "It depends" is an answer and travels up into bounds.
 */
export type Truth = 'yes' | 'no' | 'depends'

/** A truth from what is possible: whether it can hold, and whether it can fail. */
export const truthOf = (canHold: boolean, canFail: boolean): Truth => (!canHold ? 'no' : canFail ? 'depends' : 'yes')

/** Whether both hold, where neither depends on a date of the other. */
export const both = (a: Truth, b: Truth): Truth =>
  a === 'no' || b === 'no' ? 'no' : a === 'yes' && b === 'yes' ? 'yes' : 'depends'

/** Whether at least one holds, where neither depends on a date of the other. */
export const either = (a: Truth, b: Truth): Truth =>
  a === 'yes' || b === 'yes' ? 'yes' : a === 'no' && b === 'no' ? 'no' : 'depends'

/** The opposite. */
export const not = (a: Truth): Truth => (a === 'yes' ? 'no' : a === 'no' ? 'yes' : 'depends')

/** Whether `a` is earlier than `b`. */
export const isBefore = (a: Interval, b: Interval): Truth => truthOf(a.earliest < b.latest, a.latest >= b.earliest)

/** Whether `a` is `b` or earlier. */
export const isOnOrBefore = (a: Interval, b: Interval): Truth => truthOf(a.earliest <= b.latest, a.latest > b.earliest)
