import type { Language } from '../../schema/answer-language.ts'
import { intervalOf } from '../../schema/time/partial-date.ts'
import { countSpan } from '../queries/count-span.ts'
import type { Member } from '../queries/counting.ts'
import { nameIn } from '../queries/naming.ts'
import { openBecause } from '../queries/open-because.ts'
import type { Count } from '../queries/partner-count.ts'
import { transitionsOf } from '../queries/transitions.ts'
import { onDateInWords } from './dates.ts'
import { inOrderOfNames } from './in-order.ts'
import { say } from './say.ts'
import { boundsInWords } from './span.ts'
import { namedOn } from './standings.ts'

/** Whether it is only that the days of a count differ that leaves a member open. */
export const isOpenForDays = ({ world, definition, moment, question }: Count, { relation }: Member): boolean =>
  openBecause(world, definition, relation, intervalOf(moment.validAt), question.within) === 'SPAN'

/** What a count is on the first and on the last of its days, with who came and went between, each with the day of the step that did it. */
export function daysApart(count: Count, open: readonly Member[], language: Language): string {
  const { world, moment } = count
  const { earliest, latest } = intervalOf(moment.validAt)
  const { first, last } = countSpan(count) ?? { first: count, last: count }
  const name = ({ relation }: Member): string => nameIn(world, relation.partnership.partner, language, moment.validAt)
  const names = inOrderOfNames(open, name, language)
    .map((member) => {
      const { relation } = member
      const steps = transitionsOf(relation).filter(
        (step) => intervalOf(step.on).latest >= earliest && intervalOf(step.on).earliest <= latest,
      )
      return namedOn(name(member), steps[0]?.on, language)
    })
    .join('; ')
  const [before, after] = [boundsInWords(first, language), boundsInWords(last, language)]
  return before === after
    ? say(language)('evidence.spanOpenSame', { names })
    : say(language)('evidence.spanOpen', {
        first: before,
        firstDay: onDateInWords(first.moment.validAt, language),
        last: after,
        lastDay: onDateInWords(last.moment.validAt, language),
        names,
      })
}

/** Whether all that leaves a count between two numbers is that its days differ. */
export const isOpenForDaysAlone = (count: Count | undefined): boolean =>
  count !== undefined && count.undecided.length > 0 && count.undecided.every((member) => isOpenForDays(count, member))

/** Where the days of a count differ, what it is on the first and the last of them. */
export function acrossItsDays(count: Count | undefined, language: Language): string[] {
  const open = count?.undecided.filter((member) => isOpenForDays(count, member)) ?? []
  return count === undefined || open.length === 0 ? [] : [daysApart(count, open, language)]
}
