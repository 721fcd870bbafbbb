import type { CheckedClaim } from '../claims/verdict.ts'
import type { KnownAt } from '../queries/moment.ts'
import type { DiffQuestion } from '../queries/network-diff.ts'
import type { Count } from '../queries/partner-count.ts'
import type { CountSeries } from '../queries/partner-count-series.ts'

/** As known when, in a permalink: the revision's number and its instant, so that a store with another log is told apart. */
interface Known {
  readonly revision: number
  readonly knownAt: string
}

/** A question with every default filled in, so that it asks the same for ever. */
export type FrozenQuestion =
  | ({
      readonly kind: 'count'
      readonly of: string
      readonly definition: string
      readonly validAt: string
      readonly within?: string
    } & Known)
  | ({
      readonly kind: 'series'
      readonly of: string
      readonly definition: string
      readonly from: string
      readonly to: string
      readonly step: string
      readonly within?: string
    } & Known)
  | ({ readonly kind: 'claim'; readonly claim: string } & Known)
  | ({
      readonly kind: 'diff'
      readonly of: string
      readonly ladder?: string
      readonly from: string
      readonly to: string
    } & Known)

const knownOf = ({ revision, knownAt }: KnownAt): Known => ({ revision, knownAt })
const within = (group: string | undefined): { within?: string } => (group === undefined ? {} : { within: group })

/** The frozen form of a count's question: the definition by its version, the day as asked. */
export const countQuestion = (count: Count): FrozenQuestion => ({
  kind: 'count',
  of: count.question.of,
  definition: count.definition.id,
  validAt: count.moment.validAt,
  ...within(count.question.within),
  ...knownOf(count.moment),
})

/** The frozen form of a series' question. */
export const seriesQuestion = ({ question, definition, known }: CountSeries): FrozenQuestion => ({
  kind: 'series',
  of: question.of,
  definition: definition.id,
  from: question.from,
  to: question.to,
  step: question.step,
  ...within(question.within),
  ...knownOf(known),
})

/** The frozen form of a comparison's question. */
export const diffQuestion = (question: DiffQuestion, known: KnownAt): FrozenQuestion => ({
  kind: 'diff',
  of: question.of,
  ...(question.ladder === undefined ? {} : { ladder: question.ladder }),
  from: question.from,
  to: question.to,
  ...knownOf(known),
})

/** The frozen form of a claim's check. */
export const claimQuestion = ({ claim, known }: CheckedClaim): FrozenQuestion => ({
  kind: 'claim',
  claim: claim.id,
  ...knownOf(known),
})
