import type { Language } from '../../../schema/answer-language.ts'
import type { CountingDefinition } from '../../../schema/kinds/counting-definition.ts'
import { intervalOf, isExact } from '../../../schema/time/partial-date.ts'
import { citationsOf } from '../../queries/citations.ts'
import { lackOn } from '../../queries/coverage.ts'
import type { Link } from '../../queries/link.ts'
import { nameIn } from '../../queries/naming.ts'
import { type DiffQuestion, type NetworkDiff, openOfChange, surelyUnchanged } from '../../queries/network-diff.ts'
import type { OpenBecause } from '../../queries/open-because.ts'
import type { Relation } from '../../queries/relation.ts'
import { atLevelSince, type Transition } from '../../queries/transitions.ts'
import { attributionSentence } from '../../text/attributions.ts'
import { nounFor } from '../../text/counted.ts'
import { onDateInWords } from '../../text/dates.ts'
import { definitionLabel } from '../../text/definition-label.ts'
import { inOrderOfDays, inOrderOfNames } from '../../text/in-order.ts'
import { becauseInWords, openInWords } from '../../text/open.ts'
import { sourcesOfNames } from '../../text/printed.ts'
import { beginning, say } from '../../text/say.ts'
import { openOfStock, sumInWords } from '../../text/sentences.ts'
import { toldIn } from '../../text/told.ts'
import { Bibliography } from '../bibliography.ts'
import type { Cell, Laid } from '../document.ts'
import { commonFacts, completeIn, levelName } from './facts.ts'

/** A comparison laid out: who entered, moved, left and stayed, with the sums above. */
export function diffDocument(diff: NetworkDiff, permalink: string, language: Language): Laid {
  const { world, question, known } = diff
  const speak = say(language)
  const owner = nameIn(world, question.of, language, question.to)
  const sources = new Bibliography(world)
  const title = speak('export.diff', {
    owner,
    from: onDateInWords(question.from, language),
    to: onDateInWords(question.to, language),
  })
  const partnerName = ({ relation }: { readonly relation: Relation }): string =>
    nameIn(world, relation.partnership.partner, language, question.to)
  const labelOf = (definition: CountingDefinition): string =>
    beginning(definitionLabel(world, definition, language), language)
  const complete = completeIn(lackOn(world, question.of, question.to), language)
  const transitions = (
    [
      [speak('export.entered'), diff.entered],
      [speak('export.moved'), diff.moved],
      [speak('export.movedOpen'), diff.perhapsMoved],
      [speak('export.left'), diff.left],
    ] as const
  ).flatMap(([change, list]) =>
    inOrderOfDays(list, partnerName, language).map((transition): Cell[] => [
      change,
      partnerName(transition),
      levelName(transition.from, language),
      levelName(transition.to, language),
      stepsOf(transition)
        .map(({ on }) => on)
        .join('; '),
      transition.to === null ? null : (atLevelSince(transition) ?? null),
      doubtIn(openOfChange(transition, question), language),
      sources.cite(stepsOf(transition).flatMap(({ designation }) => designation.citations)),
      complete,
    ]),
  )
  const still = (
    [
      [speak('export.unchanged'), surelyUnchanged(diff), (link) => toldIn(link.level.names, language)],
      [speak('export.openBefore'), diff.openBefore, () => null],
    ] as readonly [string, readonly Link[], (link: Link) => Cell][]
  ).flatMap(([change, list, before]) =>
    inOrderOfNames(list, partnerName, language).map((link): Cell[] => [
      change,
      partnerName(link),
      before(link),
      toldIn(link.level.names, language),
      null,
      link.since ?? null,
      doubtIn(link.certain ? null : link.confidence === 'low' ? 'CONFIDENCE' : 'DATE', language),
      sources.cite(citationsOf(world, link.relation.partnership.id, [link.designation])),
      complete,
    ]),
  )
  const partners = [...diff.entered, ...diff.moved, ...diff.left, ...diff.unchanged].map(
    ({ relation }) => relation.partnership.partner,
  )
  const printed = sourcesOfNames(world, [question.of, ...partners], language, question.to)
  return {
    name: ['entente', question.of, question.from, question.to].join('-'),
    title,
    facts: [
      [speak('export.owner'), owner],
      ...sumDays(question, language),
      ...diff.stocks.map(({ definition, atEnds }): [string, Cell] => {
        const open = openOfStock(world, atEnds)
        const doubt = `${speak('export.undecided')}: ${openInWords(world, open, question.to, language)}`
        const label = labelOf(definition)
        // Facts are found by their labels: two rules that come to the same words are told apart.
        const what =
          diff.stocks.filter((one) => labelOf(one.definition) === label).length > 1
            ? `${label} (${definition.id})`
            : label
        return [what, `${sumInWords(world, atEnds, language)}${open.length === 0 ? '' : ` (${doubt})`}`]
      }),
      [speak('export.from'), question.from],
      [speak('export.to'), question.to],
      ...commonFacts(
        language,
        known,
        world.reviewedTo(question.of),
        lackOn(world, question.of, question.to),
        permalink,
      ),
    ],
    columns: [
      speak('export.change'),
      beginning(nounFor(world, diff.ladder, 1, language), language),
      speak('export.from'),
      speak('export.to'),
      speak('export.on'),
      speak('export.levelSince'),
      speak('export.because'),
      speak('export.sources'),
      speak('export.complete'),
    ],
    rows: [...transitions, ...still],
    sources: sources.list(printed),
    footnote: [`${title}.`, attributionSentence(world, [...sources.cited(), ...printed], language), permalink]
      .filter(Boolean)
      .join(' '),
  }
}

const doubtIn = (why: OpenBecause | null, language: Language): Cell =>
  why === null ? null : becauseInWords(why, language)

const stepsOf = (transition: Transition): readonly Transition[] => transition.steps ?? [transition]

/** Where a month or year was asked for: the last days of both, of which the sums are. */
const sumDays = ({ from, to }: DiffQuestion, language: Language): [string, Cell][] =>
  isExact(from) && isExact(to)
    ? []
    : [[say(language)('export.sumsOn'), [from, to].map((date) => intervalOf(date).latest).join('; ')]]
