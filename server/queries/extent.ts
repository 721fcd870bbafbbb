import type { Coverage } from '../../schema/kinds/coverage.ts'
import type { Day } from '../../schema/time/day.ts'
import { intervalOf } from '../../schema/time/partial-date.ts'

/** How far an owner's facts of one kind have been gone through, and whether all of them up to then are stated. */
export type Extent = Pick<Coverage, 'reviewedTo' | 'whole'>

/**
 * What several statements about one kind of facts come to: where any says that they are whole, the furthest of those; else the furthest sample. Undefined where nobody has
 * said anything.
 */
export function extentOf(statements: readonly Extent[]): Extent | undefined {
  const whole = statements.filter((one) => one.whole)
  return (whole.length > 0 ? whole : statements).reduce<Extent | undefined>(
    (furthest, one) => (furthest === undefined || lastDay(one) > lastDay(furthest) ? one : furthest),
    undefined,
  )
}

const lastDay = ({ reviewedTo }: Extent): Day | '' => (reviewedTo === undefined ? '' : intervalOf(reviewedTo).latest)
