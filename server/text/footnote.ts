import type { Language } from '../../schema/answer-language.ts'
import { intervalOf } from '../../schema/time/partial-date.ts'
import { countSpan } from '../queries/count-span.ts'
import { lackOn } from '../queries/coverage.ts'
import type { KnownAt } from '../queries/moment.ts'
import { nameIn } from '../queries/naming.ts'
import { isUnsettled, type OpenMember, openIn, openMembers } from '../queries/open-because.ts'
import type { Count } from '../queries/partner-count.ts'
import type { CountSeries } from '../queries/partner-count-series.ts'
import type { Relation } from '../queries/relation.ts'
import type { World } from '../queries/world.ts'
import { attributionSentence } from './attributions.ts'
import { nounFor, nouns } from './counted.ts'
import { dateInWords, onDateInWords } from './dates.ts'
import { ruleLabel } from './definition-label.ts'
import { lackMark, lackOfSeries, leastInWords, openClause } from './lacks.ts'
import { openInWords } from './open.ts'
import { sourcesPrintedIn, sourcesPrintedInAll } from './printed.ts'
import { beginning, say } from './say.ts'
import { spanSentence } from './span.ts'
import { toldIn } from './told.ts'

/**
 * What a report prints under a count: whose partners, the definition in full with its version, the day, as known when, how far the facts go,
 * how many sources stand behind the names, and the permalink.
 */
export function countFootnote(count: Count, permalink: string, language: Language): string {
  const speak = say(language)
  const { world, definition, moment } = count
  const lack = lackOn(world, count.question.of, moment.validAt)
  // Where the number may lack some, those who may come to it stand beside it.
  const open = lack !== null ? [] : openIn(count).filter(isUnsettled)
  const sources = sourcesBehind(world, [count])
  return sentences(
    numberText(count, language),
    withinText(count, language),
    toldIn(definition.texts, language),
    speak('footnote.definition', { name: ruleLabel(world, definition, language), version: definition.version }),
    open.length === 0 ? '' : speak('footnote.undecided', { names: openInWords(world, open, moment.validAt, language) }),
    known(moment, language),
    lack === null ? reviewed(count, language) : '',
    attributionSentence(world, [...sources, ...sourcesPrintedIn(count, language)], language),
    speak('footnote.sources', { n: sources.size }),
    permalink,
  )
}

/**
 * How many of whose partners on the day; of a month or year at its two ends, with what came between. Where some may be missing at least so many, with who may come to them and
 * how far the facts go.
 */
function numberText(count: Count, language: Language): string {
  const speak = say(language)
  const { world, question, definition, moment, members, undecided } = count
  const owner = nameIn(world, question.of, language, moment.validAt)
  const span = countSpan(count)
  const lack = lackOn(world, question.of, moment.validAt)
  const who = lack === null ? '' : openClause(count, language)
  const open = who === '' ? 'no' : 'yes'
  if (span !== null) {
    const noun = beginning(nouns(world, definition.ladder, language), language)
    const said = { noun, owner, span: spanSentence(span, language) }
    return lack === null
      ? speak('footnote.span', said)
      : speak('footnote.spanAtLeast', { ...said, open, who, mark: lackMark(lack, language) })
  }
  if (lack !== null) {
    return speak('footnote.atLeast', {
      number: beginning(leastInWords(members.length, definition.rule, language), language),
      noun: nounFor(world, definition.ladder, members.length, language),
      owner,
      day: onDateInWords(moment.validAt, language),
      open,
      who,
      mark: lackMark(lack, language),
    })
  }
  const [least, most] = [members.length, members.length + undecided.length]
  return speak('footnote.count', {
    number: least === most ? least : speak('footnote.range', { least, most }),
    noun:
      least === most ? nounFor(world, definition.ladder, least, language) : nouns(world, definition.ladder, language),
    owner,
    day: onDateInWords(moment.validAt, language),
  })
}

/** What a report prints under a series of counts. */
export function seriesFootnote(series: CountSeries, permalink: string, language: Language): string {
  const speak = say(language)
  const [first, last] = [series.points[0], series.points.at(-1)]
  if (first === undefined || last === undefined) return permalink
  const { world, definition, question, moment } = last
  const lack = lackOn(world, question.of, moment.validAt)
  const open = openOfSeries(series)
  return sentences(
    speak('footnote.series', {
      noun: beginning(nouns(world, definition.ladder, language), language),
      owner: nameIn(world, question.of, language, moment.validAt),
      from: dateInWords(first.moment.validAt, language),
      to: dateInWords(moment.validAt, language),
    }),
    withinText(last, language),
    toldIn(definition.texts, language),
    speak('footnote.definition', { name: ruleLabel(world, definition, language), version: definition.version }),
    known(moment, language),
    open.length === 0
      ? ''
      : speak('footnote.undecidedSeries', { names: openInWords(world, open, moment.validAt, language) }),
    lack === null ? reviewed(last, language) : lackOfSeries(lack, definition.rule, language),
    attributionSentence(
      world,
      [...sourcesBehind(world, series.points), ...sourcesPrintedInAll(series.points, language)],
      language,
    ),
    permalink,
  )
}

/** Who is undecided on some day of a series, each with what leaves it open on the last of these. */
function openOfSeries({ points }: CountSeries): OpenMember[] {
  const open = new Map<Relation, OpenMember>()
  for (const { world, definition, undecided, moment, question } of points.toReversed()) {
    const others = undecided.filter(({ relation }) => !open.has(relation))
    const span = intervalOf(moment.validAt)
    for (const one of openMembers(world, definition, others, span, question.within)) open.set(one.member.relation, one)
  }
  return [...open.values()].filter(isUnsettled)
}

/** Sentences one after another, those that say nothing left out. */
const sentences = (...all: readonly string[]): string => all.filter((one) => one !== '').join(' ')

function withinText(count: Count, language: Language): string {
  const { within } = count.question
  if (within === undefined) return ''
  const group = nameIn(count.world, within, language, count.moment.validAt)
  return sentences(
    say(language)('footnote.within', { group }),
    count.withinMembers === 0 ? say(language)('footnote.noMembers') : '',
  )
}

const known = (at: KnownAt, language: Language): string =>
  say(language)('footnote.known', { day: dateInWords(at.knownAt.slice(0, 10), language), revision: at.revision })

const reviewed = ({ reviewedTo }: Count, language: Language): string =>
  reviewedTo === undefined
    ? say(language)('footnote.unreviewed')
    : say(language)('footnote.reviewed', { day: dateInWords(reviewedTo, language) })

/** The sources that the counted designations cite. */
function sourcesBehind(world: World, counts: readonly Count[]): ReadonlySet<string> {
  // The points of a series share most of their lists.
  const lists = new Set(counts.flatMap(({ members, undecided }) => [members, undecided]))
  const evidence = new Set([...lists].flatMap((list) => list.flatMap((member) => member.evidence)))
  const designations = (world.facts.designation ?? []).filter((designation) => evidence.has(designation.id))
  return new Set(designations.flatMap((designation) => designation.citations.map((citation) => citation.source)))
}
