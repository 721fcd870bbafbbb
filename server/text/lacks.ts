import type { Language } from '../../schema/answer-language.ts'
import type { CountingRule } from '../../schema/kinds/counting-definition.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { designationsAmong } from '../queries/citations.ts'
import { isCumulative, type Member } from '../queries/counting.ts'
import { type Lack, lackOn } from '../queries/coverage.ts'
import { nameIn } from '../queries/naming.ts'
import { isUnsettled, type OpenMember, openIn } from '../queries/open-because.ts'
import type { Count } from '../queries/partner-count.ts'
import type { World } from '../queries/world.ts'
import { dateInWords } from './dates.ts'
import { inOrder } from './in-order.ts'
import { allOf, listOf, say } from './say.ts'

/** Why an answer of a day may lack some facts, in a sentence that stands alone: the day gone through or the sample, never today. */
export function lackSentence(world: World, lack: Lack, validAt: PartialDate, language: Language): string {
  const owner = nameIn(world, lack.owner, language, validAt)
  return say(language)('lacks.sentence', { owner, ...said(lack, language) })
}

/** The same to go after a number and a semicolon: "at least 42 partners; facts gone through to 31 December 2025". */
export const lackMark = (lack: Lack, language: Language): string => say(language)('lacks.mark', said(lack, language))

const said = ({ because, reviewedTo }: Lack, language: Language) => ({
  because,
  dated: reviewedTo === undefined ? ('no' as const) : ('yes' as const),
  day: reviewedTo === undefined ? undefined : dateInWords(reviewedTo, language),
})

/** A number where some facts may be missing: "at least 42", or of one exact level "14 known", since a rise that is missing would take somebody out. */
export const leastInWords = (n: number, rule: CountingRule, language: Language): string =>
  say(language)(isCumulative(rule) ? 'lacks.atLeast' : 'lacks.known', { n })

/** Of a series whose last points may lack facts: from when on its numbers are lower bounds, or are only what is known. */
export const lackOfSeries = (lack: Lack, rule: CountingRule, language: Language): string =>
  say(language)('lacks.series', {
    ...said(lack, language),
    mark: lackMark(lack, language),
    least: isCumulative(rule) ? 'yes' : 'no',
  })

/** So many names are listed where few are wanted; of more the first two are, and how many more there are. */
const FEW = 3

/**
 * Who leaves a number open, to go after it. Beside a range whose: "because of Slovakia". Beside a number that may lack some each reason with whom it is true of: "Slovakia if its
 * one weak source is right, and Chile, whose date is not known to the day". Empty where nobody does. `few` cuts long lists of names.
 */
export function openClause(count: Count, language: Language, few = false): string {
  const { world, moment, question } = count
  const open = openIn(count).filter(isUnsettled)
  if (open.length === 0) return ''
  const named = (members: readonly OpenMember[]): string => {
    const names = inOrder(
      members.map(({ member }) => nameIn(world, member.relation.partnership.partner, language, moment.validAt)),
      language,
    )
    return few && names.length > FEW
      ? say(language)('lacks.andMore', { names: listOf(names.slice(0, 2), language), n: names.length - 2 })
      : allOf(names, language)
  }
  if (lackOn(world, question.of, moment.validAt) === null) return say(language)('lacks.cause', { names: named(open) })
  const reasons = new Map<string, OpenMember[]>()
  for (const one of open) {
    const reason = `${one.because} ${one.ifRight}`
    reasons.set(reason, [...(reasons.get(reason) ?? []), one])
  }
  return [...reasons.values()]
    .map((alike) => {
      const [{ because, ifRight }] = alike as [OpenMember]
      const sources = new Set(alike.flatMap(({ member }) => weakSourcesOf(world, member)))
      return say(language)('lacks.open', {
        because,
        names: named(alike),
        right: ifRight === null ? 'open' : ifRight ? 'yes' : 'no',
        whose: alike.length > 1 ? 'many' : sources.size > 1 ? 'some' : 'one',
      })
    })
    .reduce((first, next) => say(language)('lacks.and', { first, next }))
}

/** The sources of the weak facts that a member is counted by. */
const weakSourcesOf = (world: World, { relation, evidence }: Member): string[] =>
  designationsAmong(world, relation.partnership.id, evidence)
    .filter(({ confidence }) => confidence === 'low')
    .flatMap(({ citations }) => citations.map(({ source }) => source))
