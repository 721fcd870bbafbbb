import type { Language } from '../../schema/answer-language.ts'
import { intervalOf } from '../../schema/time/partial-date.ts'
import { type CountSpan, passed } from '../queries/count-span.ts'
import { lackOn } from '../queries/coverage.ts'
import type { Count } from '../queries/partner-count.ts'
import { twoDaysInWords } from './dates.ts'
import { leastInWords } from './lacks.ts'
import { listOf, numberOf, say } from './say.ts'

/**
 * A month or year by its two ends and what came between, without a full stop: "32 on 1 January, 42 on 31 December 2025: 10 came in, 6 rose". Where nothing came between that is
 * known, the ends are only called the same if all facts of both have been gone through and the same partners are undecided on them.
 */
export function spanSentence(span: CountSpan, language: Language): string {
  const { first, last, rose, fell } = span
  const { entries, entriesOpen, exits, exitsOpen, movedOpen } = passed(span)
  const whole = isLacking(first) || isLacking(last) ? 'no' : 'yes'
  const speak = say(language)
  const [firstDay, lastDay] = twoDaysInWords(dayOf(first), dayOf(last), language)
  const parts = [
    entries.length > 0 ? speak('span.entries', { n: entries.length, whole }) : '',
    entriesOpen.length > 0 ? speak('span.entriesOpen', { n: entriesOpen.length }) : '',
    exits.length > 0 ? speak('span.exits', { n: exits.length, whole }) : '',
    exitsOpen.length > 0 ? speak('span.exitsOpen', { n: exitsOpen.length }) : '',
    rose.length > 0 ? speak('span.rose', { n: rose.length, whole }) : '',
    fell.length > 0 ? speak('span.fell', { n: fell.length, whole }) : '',
    movedOpen.length > 0 ? speak('span.movedOpen', { n: movedOpen.length }) : '',
  ].filter((part) => part !== '')
  return speak('span.ends', {
    first: boundsInWords(first, language),
    firstDay,
    last: boundsInWords(last, language),
    lastDay,
    changes: parts.length === 0 ? speak(sameness(first, last)) : listOf(parts, language),
  })
}

/** What is said of two counts with the same names at the same levels, as far as these are certain. */
function sameness(first: Count, last: Count): 'span.same' | 'span.sameCertain' | 'span.noneKnown' {
  if (isLacking(first) || isLacking(last)) return 'span.noneKnown'
  const open = new Set(first.undecided.map(({ relation }) => relation))
  const isOpenAlike =
    first.undecided.length === last.undecided.length && last.undecided.every(({ relation }) => open.has(relation))
  return isOpenAlike ? 'span.same' : 'span.sameCertain'
}

const isLacking = ({ world, question, moment }: Count): boolean => lackOn(world, question.of, moment.validAt) !== null

const dayOf = ({ moment }: Count) => intervalOf(moment.validAt).latest

/** How many a count counts: one number, or the least and the most; at least so many where some may be missing. */
export function boundsInWords(count: Count, language: Language): string {
  const { members, undecided } = count
  const least = members.length
  if (isLacking(count)) return leastInWords(least, count.definition.rule, language)
  return undecided.length === 0
    ? numberOf(least, language)
    : say(language)('evidence.range', { least, most: least + undecided.length })
}
