import type { Day } from '../../../schema/time/day.ts'
import { CountOnDayDocument, CountStepsDocument } from '../api/generated/count.ts'
import type { Language, WhoIsOpenFragment, WhoIsWithinFragment } from '../api/generated/types.ts'
import { type Asked, useAnswer } from '../api/use-answer.ts'
import { type GroupSize, groupSize } from '../day/group-size.ts'
import { stepOf } from '../day/span.ts'

/** The number of a day; of a month or year that of its last. */
export interface Headline {
  readonly value: number
  /** How many at most; more than `value` where dates or weak facts leave it open. Where the facts are not complete, at most of those that are known. */
  readonly upper: number
  /** Whether all facts that it rests on have been gone through. */
  readonly complete: boolean
  /** What is counted, in the form that goes with the number. */
  readonly noun: string
  readonly day: Day
  /** Of a month or year: itself, and its two ends and what came between in a sentence, null while that is on its way. */
  readonly period: { readonly text: string; readonly sentence: string | null } | null
  /** How many members the group has that alone is counted within, for certain and at most; null where none is, and while that is on its way. */
  readonly groupMembers: GroupSize | null
  /** Who the members of that group are; null likewise. */
  readonly group: (WhoIsWithinFragment & WhoIsOpenFragment) | null
  /** Who leaves it open and why, to go after it; empty where nobody does, and while it is on its way. */
  readonly open: string
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
 * The number of a day, found among the days on which the number changes, which are asked once. Asked for itself is only what came about in a month or year (`period`,
 * null of a day), who leaves a number open, and how many members a group has; while the day is dragged neither. `counted` is null while it is not known what is counted.
 */
export function useHeadline(
  counted: Counted | null,
  day: Day | null,
  period: string | null,
  dragging: boolean,
): Pick<Asked<unknown, unknown>, 'failure' | 'again' | 'asking'> & { readonly shown: Headline | null } {
  const steps = useAnswer(CountStepsDocument, counted, { standsIn: sameCount })
  const step = day === null ? undefined : stepOf(steps.answer?.partnerCountSteps ?? [], day)
  const needed =
    !dragging &&
    day !== null &&
    (period !== null || counted?.within != null || (step !== undefined && step.upper > step.value))
  const asked = useAnswer(
    CountOnDayDocument,
    counted === null || !needed ? null : { ...counted, inGroup: counted.within !== null, on: period ?? day },
    {
      standsIn: sameCount,
    },
  )
  const count = asked.answered?.on === (period ?? day) ? asked.answer?.partnerCount : undefined
  const last = count?.span?.last ?? count
  const shown: Headline | null =
    day === null || step === undefined
      ? null
      : {
          ...step,
          day,
          period: period === null ? null : { text: period, sentence: count?.span?.sentence ?? null },
          groupMembers: last === undefined ? null : groupSize(last),
          group: counted?.within == null ? null : (last ?? null),
          open: (step.upper > step.value ? last?.openClause : '') ?? '',
        }
  const { failure, again } = steps.failure === undefined ? asked : steps
  return { shown, failure, again, asking: steps.asking || asked.asking }
}
