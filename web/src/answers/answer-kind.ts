import type { ComponentType } from 'react'
import type { Words } from '../../../schema/words/generated/values.ts'
import type { FrozenAnswerQuery } from '../api/generated/types.ts'
import type { Level } from '../day/parts.ts'
import type { Speech } from '../i18n/words.ts'
import type { Question } from '../question/question.ts'

/** An answer of any kind. */
export type Given = NonNullable<FrozenAnswerQuery['answer']>['asGiven']

/** The question that an answer was given to. What a kind does not ask is null. */
export type AskedThen = NonNullable<FrozenAnswerQuery['answer']>['asked']

/** What a kind is told for its title. */
export interface Told {
  readonly given: Given
  readonly asked: AskedThen
  /** The owner's name; empty where the question has no owner. */
  readonly owner: string
  readonly own: Words['answer']
  readonly speech: Speech
}

/** Where a question is asked anew: the page, what its address asks, and the place on the page. */
export interface Way {
  readonly path: string
  readonly question: Partial<Question>
  readonly place?: string
}

export interface BodyProps {
  readonly given: Given
  readonly asked: AskedThen
  /** The ladder's levels. */
  readonly levels: readonly Level[]
  /** What the address of the page asks: what links carry on. */
  readonly question: Question
  /** The answer that stands beside it, to say what is different here; null where it stands alone. */
  readonly beside: Given | null
  /** What tells its tables from those beside it. */
  readonly label: string
}

/** How one kind of answer is shown at its permalink; `answer.tsx` in its folder exports one. */
export interface AnswerKind {
  /** What was asked, in a few words. */
  readonly title: (told: Told) => string
  readonly again: (asked: AskedThen) => Way
  /** Whether two answers that differ say the same number all the same; a kind without one number has none to say that of. */
  readonly sameNumber?: (one: Given, other: Given) => boolean
  readonly Body: ComponentType<BodyProps>
}
