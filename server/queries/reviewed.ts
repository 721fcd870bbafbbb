import type { Day } from '../../schema/time/day.ts'
import { intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import type { World } from './world.ts'

/** The last day up to which an owner's facts have been gone through; undefined where nobody has said. */
export function reviewedThrough(world: World, owner: string): Day | undefined {
  const reviewedTo = world.reviewedTo(owner)
  return reviewedTo === undefined ? undefined : intervalOf(reviewedTo).latest
}

/** Whether a date may be later than an owner's facts have been gone through: what is said of it may lack some. Not where nobody has said how far. */
export function isBeyondReview(world: World, owner: string, date: PartialDate): boolean {
  const through = reviewedThrough(world, owner)
  return through !== undefined && intervalOf(date).latest > through
}
