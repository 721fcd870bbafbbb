import type { Day } from '../../schema/time/day.ts'
import { dateOfDay, intervalOf } from '../../schema/time/partial-date.ts'
import { Extremes } from './extremes.ts'
import type { Figure } from './figure.ts'
import { type Range, rangeOf } from './range.ts'
import { groupedInSteps, inSteps, type Steps } from './steps.ts'

/** A figure, and of a place in an order the day before the one on which who has it came; null or absent of all else. */
interface Placed {
  readonly claim: Figure
  readonly eve?: Day | null
}

/** Counts of one day with places that are given to who came on the next, of which not all can hold. */
export interface PlacesAndCounts<C> {
  /** Whom and by which definition they count, and on which day. */
  readonly about: string
  /** The counts that some place excludes, then the places that some count excludes, each in the order in which they came. */
  readonly parties: readonly C[]
}

/**
 * Who is the fifth came after four: so a place says how many were counted on the day before, and a count of that day that says another number cannot hold beside it, whether in
 * one document or in two. A count of a day further back says nothing of it: others may have come between.
 */
export function* placesAndCounts<C extends Placed>(checked: readonly C[]): Steps<never, PlacesAndCounts<C>[]> {
  const groups = yield* groupedInSteps(
    checked.filter((one) => keyOf(one) !== ''),
    keyOf,
  )
  const found: PlacesAndCounts<C>[] = []
  for (const [about, group] of groups) {
    const [counted, placed] = [new Extremes(), new Extremes()]
    for (const one of inSteps(group)) {
      if (one === null) {
        yield []
        continue
      }
      const range = countedThen(one.claim)
      if (range !== null) (isPlace(one) ? placed : counted).add(range)
    }
    const [counts, places]: [C[], C[]] = [[], []]
    for (const one of inSteps(group)) {
      if (one === null) {
        yield []
        continue
      }
      const range = countedThen(one.claim)
      if (range === null) continue
      if (isPlace(one) && !counted.meetAll(range)) places.push(one)
      if (!isPlace(one) && !placed.meetAll(range)) counts.push(one)
    }
    if (counts.length > 0) found.push({ about, parties: [...counts, ...places] })
    yield []
  }
  return found
}

const isPlace = ({ claim }: Placed): boolean => claim.question?.kind === 'place'

/** Of which owner, definition and day a figure says how many there were; empty where it says this of no one day, or of a group alone. */
function keyOf({ claim: { about, question }, eve }: Placed): string {
  if (question?.kind === 'place') return eve == null ? '' : `${about} ${question.of} ${question.definition} ${eve}`
  if (question?.kind !== 'count' || question.within !== undefined) return ''
  const { earliest, latest } = intervalOf(question.validAt)
  return earliest === latest ? `${about} ${question.of} ${question.definition} ${dateOfDay(earliest)}` : ''
}

/** How many a figure says that there were then: of a place one fewer than it is. Null where its wording guarantees nothing. */
function countedThen(figure: Figure): Range | null {
  const range = rangeOf(figure)
  if (range === null || figure.question?.kind !== 'place') return range
  return { ...range, lower: range.lower - 1, upper: range.upper - 1 }
}
