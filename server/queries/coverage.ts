import type { Day } from '../../schema/time/day.ts'
import { intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import type { World } from './world.ts'

/**
 * Why an answer may lack some of what there is, so that no upper bound is known: it speaks of days BEYOND the one gone through, what is stated is a SAMPLE, or nobody has
 * said how far it goes (UNSAID). Nothing of it depends on today.
 */
export interface Lack {
  readonly owner: string
  readonly because: 'BEYOND' | 'SAMPLE' | 'UNSAID'
  /** The day gone through, as precise as it was said; a sample may have none. */
  readonly reviewedTo: PartialDate | undefined
}

/** The last day of which all of an owner's partnerships are stated; null where there is none: a sample, or nobody has said. */
export function wholeThrough(world: World, owner: string): Day | null {
  const extent = world.coverageOf(owner)
  return extent?.whole && extent.reviewedTo !== undefined ? intervalOf(extent.reviewedTo).latest : null
}

/** What an answer about an owner's partnerships that reaches to a date may lack; null where all that it rests on has been gone through. */
export const lackOn = (world: World, owner: string, date: PartialDate): Lack | null =>
  lackThrough(world, owner, intervalOf(date).latest)

/** The same of an answer that reaches to a day. */
export function lackThrough(world: World, owner: string, day: Day): Lack | null {
  const extent = world.coverageOf(owner)
  if (extent !== undefined && !extent.whole) return { owner, because: 'SAMPLE', reviewedTo: extent.reviewedTo }
  const through = wholeThrough(world, owner)
  if (through === null) return { owner, because: 'UNSAID', reviewedTo: undefined }
  return day > through ? { owner, because: 'BEYOND', reviewedTo: extent?.reviewedTo } : null
}
