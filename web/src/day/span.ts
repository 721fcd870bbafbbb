import type { Day } from '../../../schema/time/day.ts'

/** A stretch of whole days, half-open: `from` is in, `to` is out; null has no such end. */
export interface Span {
  readonly from: string | null
  readonly to: string | null
}

/** What holds from a whole day on, until the next of its list. */
export interface Step {
  readonly from: string
}

/** The step that a day falls into, of steps in order of time: the last that has begun; undefined before the first. */
export const stepOf = <One extends Step>(steps: readonly One[], day: Day): One | undefined =>
  steps.findLast(({ from }) => from <= day)

/** The span that a day falls into, of spans that do not overlap; undefined where it falls between them. */
export const spanOf = <One extends Span>(spans: readonly One[], day: Day): One | undefined =>
  spans.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to))
