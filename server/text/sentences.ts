import type { Language } from '../../schema/answer-language.ts'
import type { Level } from '../../schema/kinds/level.ts'
import { textIn } from '../../schema/texts.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { nameIn } from '../queries/naming.ts'
import type { NetworkDiff, StockChange } from '../queries/network-diff.ts'
import { isBeyondReview } from '../queries/reviewed.ts'
import type { Transition } from '../queries/transitions.ts'
import type { World } from '../queries/world.ts'
import { nounFor } from './counted.ts'
import { dateInWords } from './dates.ts'
import { listOf, numberOf, say } from './say.ts'

/**
 * A comparison of two days in sentences: the sum for each threshold of the ladder, then one sentence for each partner that
 * entered, moved or left, then how many are unchanged. The same content as the lists beside it.
 */
export function diffSentences(diff: NetworkDiff, language: Language): string[] {
  const { world, question, unchanged } = diff
  const transitions = [...diff.entered, ...diff.moved, ...diff.left]
  return [
    ...diff.stocks.filter(isThreshold).map((stock) => stockSentence(world, stock, language, question.to)),
    ...(transitions.length > 0
      ? transitions.map((transition) => transitionSentence(world, transition, language, question.to))
      : [
          say(language)('diff.nothing', {
            from: dateInWords(question.from, language),
            to: dateInWords(question.to, language),
            noun: nounFor(world, diff.ladder, 1, language),
          }),
        ]),
    say(language)('diff.unchanged', {
      n: unchanged.length,
      noun: nounFor(world, diff.ladder, unchanged.length, language),
    }),
    ...reviewedSentence(diff, language),
  ]
}

/** Said where the second day is later than the facts have been gone through. */
function reviewedSentence({ world, question }: NetworkDiff, language: Language): string[] {
  const reviewedTo = world.reviewedTo(question.of)
  if (reviewedTo === undefined || !isBeyondReview(world, question.of, question.to)) return []
  return [say(language)('diff.reviewed', { day: dateInWords(reviewedTo, language) })]
}

/** Whether a sum is of a plain threshold on the ladder: States by the owner's word. The others are in the list of sums. */
const isThreshold = ({ definition: { rule } }: StockChange): boolean =>
  'atLeast' in rule.levels && rule.population === 'states' && rule.side === 'owner' && !rule.special && !rule.sectoral

/** One transition in one sentence: who, from what to what, when. */
export function transitionSentence(
  world: World,
  transition: Transition,
  language: Language,
  validAt: PartialDate,
): string {
  const sentence = stepSentence(world, transition, language, validAt)
  return transition.designation.confidence === 'low' ? `${sentence} ${say(language)('transition.weak')}` : sentence
}

function stepSentence(world: World, transition: Transition, language: Language, validAt: PartialDate): string {
  const speak = say(language)
  const named = (level: Level | null): string => (level === null ? '' : textIn(level.names, language))
  const who = nameIn(world, transition.relation.partnership.partner, language, validAt)
  const [from, to, when] = [named(transition.from), named(transition.to), dateInWords(transition.on, language)]
  const { formula } = transition.designation
  switch (transition.kind) {
    case 'ENTRY':
      return speak('transition.entry', { who, to, when })
    case 'UPGRADE':
      return speak('transition.upgrade', { who, from, to, when })
    case 'DEEPENING':
      return speak('transition.deepening', {
        who,
        to,
        when,
        before: transition.from === null ? 'none' : 'some',
        formal: formula ? 'yes' : 'no',
        formula,
      })
    case 'DOWNGRADE':
      return speak('transition.downgrade', { who, from, to, when })
    case 'LAPSE':
      return speak('transition.lapse', { who, from, when })
  }
}

/** The sum as its terms; each end with its own upper bound where it has one, and the names that leave it open. */
function stockSentence(world: World, stock: StockChange, language: Language, validAt: PartialDate): string {
  const { definition, before, entries, exits, after, undecidedBefore, undecidedAfter } = stock
  const number = (n: number): string => numberOf(n, language)
  const end = (value: number, open: number): string =>
    open === 0 ? number(value) : `${number(value)}–${number(value + open)}`
  const sum = `${end(before, undecidedBefore.length)} + ${number(entries.length)} − ${number(exits.length)} = ${end(after, undecidedAfter.length)}`
  const open = new Set([...undecidedBefore, ...undecidedAfter].map((m) => m.relation.partnership.partner))
  const names = [...open].map((partner) => nameIn(world, partner, language, validAt))
  return say(language)('diff.stock', {
    definition: definition.id,
    sum,
    settled: open.size === 0 ? 'yes' : 'no',
    open: listOf(names, language),
  })
}
