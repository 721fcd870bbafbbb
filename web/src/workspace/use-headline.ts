import { CountOnDayDocument, CountStepsDocument } from '../api/generated/count.ts'
import type { Language } from '../api/generated/types.ts'
import { type Asked, useAnswer } from '../api/use-answer.ts'
import { dayOrNull } from '../dates.ts'
import { stepOf } from '../day/span.ts'

/** The number of a day, month or year. */
export interface Headline {
  readonly value: number
  /** How many at most; more than `value` where dates or weak facts leave it open. */
  readonly upper: number
  /** What is counted, in the form that goes with the number. */
  readonly noun: string
  readonly validAt: string
  /** Whether the facts have not been gone through up to it. */
  readonly beyondReview: boolean
  /** The names of those who leave it open; none while they are on their way. */
  readonly open: readonly string[]
}

interface Counted {
  readonly of: string
  readonly definition: string
  readonly known: string | null
  readonly within: string | null
  readonly language: Language
}

/** What of a number may stand in for what, while it comes: that of the same question on another day or as known at another time. */
const sameCount = (shown: SameCount, wanted: SameCount): boolean =>
  (['of', 'definition', 'within', 'language'] as const).every((part) => shown[part] === wanted[part])

interface SameCount {
  readonly of: string
  readonly definition: string
  readonly within?: string | null | undefined
  readonly language: Language
}

/**
 * The number of what is shown. That of a single day is found among the days on which the number changes, which are asked once; a month or year is asked, and so is
 * who leaves a day's number open. `counted` is null while it is not known what is counted; `reviewedThrough` is the last day that the facts have been gone
 * through up to. While the day is dragged nobody is asked who leaves it open.
 */
export function useHeadline(
  counted: Counted | null,
  on: string | null,
  reviewedThrough: string | null,
  dragging: boolean,
): Pick<Asked<unknown, unknown>, 'failure' | 'again' | 'asking'> & { readonly shown: Headline | null } {
  const day = dayOrNull(on ?? '')
  const steps = useAnswer(CountStepsDocument, counted, { standsIn: sameCount })
  const step = day === null ? undefined : stepOf(steps.answer?.partnerCountSteps ?? [], day)
  const needed = !dragging && (day === null || (step !== undefined && step.upper > step.value))
  const asked = useAnswer(CountOnDayDocument, counted === null || on === null || !needed ? null : { ...counted, on }, {
    standsIn: sameCount,
  })
  const count = asked.answer?.partnerCount
  const open = count?.undecided.map(({ actor }) => actor.name) ?? []
  const shown =
    day === null
      ? count && { ...count, open }
      : step && {
          ...step,
          validAt: day,
          beyondReview: reviewedThrough !== null && day > reviewedThrough,
          open: count?.validAt === day ? open : [],
        }
  const { failure, again } = steps.failure === undefined ? asked : steps
  return { shown: shown ?? null, failure, again, asking: steps.asking || asked.asking }
}
