import type { Language } from '../../schema/answer-language.ts'
import type { Designation } from '../../schema/kinds/designation.ts'
import type { Level } from '../../schema/kinds/level.ts'
import { textIn } from '../../schema/texts.ts'
import { type Interval, intervalOf, isExact, type PartialDate } from '../../schema/time/partial-date.ts'
import { lackOn, lackThrough } from '../queries/coverage.ts'
import { nameIn } from '../queries/naming.ts'
import {
  type NetworkDiff,
  openOfChange,
  type StockChange,
  type StockSum,
  surelyUnchanged,
} from '../queries/network-diff.ts'
import { type OpenMember, openMembers } from '../queries/open-because.ts'
import type { Transition } from '../queries/transitions.ts'
import type { World } from '../queries/world.ts'
import { nounFor } from './counted.ts'
import { dateInWords } from './dates.ts'
import { definitionLabel } from './definition-label.ts'
import { inOrder, inOrderOfDays } from './in-order.ts'
import { lackSentence, leastInWords } from './lacks.ts'
import { openInWords } from './open.ts'
import { allOf, beginning, numberOf, say } from './say.ts'

/**
 * A comparison of two days in sentences: the sum for each threshold of the ladder, then one sentence for each partner that
 * entered, moved or left, each in the order of their days, then how many are unchanged. The same content as the lists beside it. Where facts may be missing, nobody
 * is said not to have moved, but not to be known to.
 */
export function diffSentences(diff: NetworkDiff, language: Language): string[] {
  const { world, question, openBefore, perhapsMoved } = diff
  const unchanged = surelyUnchanged(diff).length
  const lack = lackOn(world, question.of, question.to)
  const whole = lack === null ? 'yes' : 'no'
  const partnerName = ({ relation }: Pick<Transition, 'relation'>): string =>
    nameIn(world, relation.partnership.partner, language, question.to)
  const transitions = [diff.entered, diff.moved, perhapsMoved, diff.left].flatMap((list) =>
    inOrderOfDays(list, partnerName, language),
  )
  const sums = thresholdsOf(diff.stocks)
  return [
    ...(sums.length === 0 ? [] : sumsOn(diff, language)),
    ...sums.map((stock) => stockSentence(world, stock.atEnds, language, question.to)),
    ...(transitions.length > 0
      ? transitions.map((transition) => changeInSentence(diff, transition, language))
      : [
          say(language)('diff.nothing', {
            whole,
            from: dateInWords(question.from, language),
            to: dateInWords(question.to, language),
            noun: nounFor(world, diff.ladder, 1, language),
          }),
        ]),
    say(language)('diff.unchanged', {
      whole,
      n: unchanged,
      noun: nounFor(world, diff.ladder, unchanged, language),
    }),
    ...(openBefore.length === 0
      ? []
      : [
          say(language)('diff.openBefore', {
            n: openBefore.length,
            names: allOf(inOrder(openBefore.map(partnerName), language), language),
          }),
        ]),
    // Facts may be missing after the day gone through, and of a sample.
    ...(lack === null ? [] : [lackSentence(world, lack, question.to, language)]),
  ]
}

/** One change of a comparison in one sentence, and a second where it is not certain that it came about within the days compared. */
export function changeInSentence({ world, question }: NetworkDiff, transition: Transition, language: Language): string {
  const sentence = transitionSentence(world, transition, language, question.to)
  return openOfChange(transition, question) === 'DATE' ? `${sentence} ${say(language)('transition.perhaps')}` : sentence
}

/** Where a month or year was asked for: the last days of both, of which the sums are. */
function sumsOn({ question }: NetworkDiff, language: Language): string[] {
  if (isExact(question.from) && isExact(question.to)) return []
  const lastDay = (date: PartialDate): string => dateInWords(intervalOf(date).latest, language)
  return [say(language)('diff.sumsOn', { first: lastDay(question.from), last: lastDay(question.to) })]
}

/** The sums of plain thresholds, by the owner's word: of each rung that of States, or of all actors where States alone are not counted from it. The others are in the list of sums. */
function thresholdsOf(stocks: readonly StockChange[]): readonly StockChange[] {
  const plain = stocks.filter(({ definition: { rule } }) => rule.side === 'owner' && !rule.special && !rule.sectoral)
  const rungOf = ({ definition: { rule } }: StockChange): string | null =>
    'atLeast' in rule.levels ? rule.levels.atLeast : null
  const ofStates = new Set(plain.filter(({ definition: { rule } }) => rule.population === 'states').map(rungOf))
  return plain.filter((stock) => {
    const rung = rungOf(stock)
    return rung !== null && (stock.definition.rule.population === 'states' || !ofStates.has(rung))
  })
}

/** A side's words for a relation, in a language where the fact has them in it, else as the side says them. */
export function wordsIn(
  { formula, formulaLanguage, otherWordings = [] }: Designation,
  language: Language,
): string | undefined {
  if (formulaLanguage === language) return formula
  return otherWordings.find((one) => one.language === language)?.text ?? formula
}

/** One transition in one sentence: who, from what to what, when. What was deepened several times is one sentence each. */
export function transitionSentence(
  world: World,
  transition: Transition,
  language: Language,
  validAt: PartialDate,
): string {
  const { kind, steps = [transition] } = transition
  if (kind === 'DEEPENING' && steps.length > 1)
    return steps.map((step) => transitionSentence(world, step, language, validAt)).join(' ')
  const sentence = stepSentence(world, transition, language, validAt)
  const isWeak = steps.some(({ designation }) => designation.confidence === 'low')
  return isWeak ? `${sentence} ${say(language)('transition.weak')}` : sentence
}

function stepSentence(world: World, transition: Transition, language: Language, validAt: PartialDate): string {
  const speak = say(language)
  const named = (level: Level | null): string => (level === null ? '' : textIn(level.names, language))
  const who = nameIn(world, transition.relation.partnership.partner, language, validAt)
  const [from, to, when] = [named(transition.from), named(transition.to), whenInWords(transition, language)]
  const formula = wordsIn(transition.designation, language)
  switch (transition.kind) {
    case 'ENTRY':
      return (transition.steps ?? []).length < 2
        ? speak('transition.entry', { who, to, when })
        : speak('transition.entryInSteps', { who, to, when })
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

/** The day of a transition, or of each of its steps: "in two steps, 15 March 2018 and 7 March 2024". */
function whenInWords({ on, steps }: Transition, language: Language): string {
  const [first, second] = steps ?? []
  if (steps === undefined || second === undefined) return dateInWords(first?.on ?? on, language)
  const days = steps.map((step) => dateInWords(step.on, language))
  return say(language)('transition.steps', { n: steps.length, days: allOf(days, language) })
}

/** The sum as its terms, under the words for what is counted; each end with its own upper bound where it has one, and the names that leave it open with why. */
function stockSentence(world: World, stock: StockSum, language: Language, validAt: PartialDate): string {
  const open = openOfStock(world, stock)
  return say(language)('diff.stock', {
    definition: beginning(definitionLabel(world, stock.definition, language), language),
    sum: sumInWords(world, stock, language),
    settled: open.length === 0 ? 'yes' : 'no',
    open: openInWords(world, open, validAt, language),
  })
}

/** "32 + 10 − 0 = 42", each end with its upper bound where it has another: "42–43"; "at least 42" where some may be missing, and then who came in or went out is who is known to have. */
export function sumInWords(world: World, stock: StockSum, language: Language): string {
  const { definition, before, entries, exits, after, undecidedBefore, undecidedAfter, from, to } = stock
  const owner = world.ladder(definition.ladder)?.owner ?? ''
  const number = (n: number): string => numberOf(n, language)
  const isWhole = ({ latest }: Interval): boolean => lackThrough(world, owner, latest) === null
  const end = (value: number, open: number, on: Interval): string => {
    if (!isWhole(on)) return leastInWords(value, definition.rule, language)
    return open === 0 ? number(value) : `${number(value)}–${number(value + open)}`
  }
  return say(language)('diff.sum', {
    before: end(before, undecidedBefore.length, from),
    came: entries.length,
    went: exits.length,
    after: end(after, undecidedAfter.length, to),
    whole: isWhole(from) && isWhole(to) ? 'yes' : 'no',
  })
}

/** Who may be counted on either day of a sum, and why: each once, as on the second day where it is open then. */
export function openOfStock(world: World, stock: StockSum): OpenMember[] {
  const { definition, undecidedBefore, undecidedAfter, from, to } = stock
  const after = openMembers(world, definition, undecidedAfter, to, undefined)
  const known = new Set(after.map(({ member }) => member.relation))
  const before = openMembers(world, definition, undecidedBefore, from, undefined)
  return [...before.filter(({ member }) => !known.has(member.relation)), ...after]
}
