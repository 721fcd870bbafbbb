import type { Language } from '../../schema/answer-language.ts'
import type { Citation } from '../../schema/citation.ts'
import type { Level } from '../../schema/ladder.ts'
import { textIn } from '../../schema/texts.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { Cited } from '../answers/citable.ts'
import { questionData } from '../answers/long-form.ts'
import { newestEdition } from '../answers/permalink.ts'
import type { CheckedClaim } from '../claims/verdict.ts'
import { citationsOf } from '../queries/citations.ts'
import type { Member } from '../queries/counting.ts'
import type { KnownAt } from '../queries/moment.ts'
import { nameIn } from '../queries/naming.ts'
import type { NetworkDiff } from '../queries/network-diff.ts'
import type { Count } from '../queries/partner-count.ts'
import type { CountSeries } from '../queries/partner-count-series.ts'
import type { Transition } from '../queries/transitions.ts'
import type { World } from '../queries/world.ts'
import { evidenceSentences } from '../text/claims.ts'
import { nounFor, nouns } from '../text/counted.ts'
import { dateInWords, onDateInWords } from '../text/dates.ts'
import { countFootnote, seriesFootnote } from '../text/footnote.ts'
import { beginning, say } from '../text/say.ts'
import type { AnswerDocument, Cell } from './document.ts'

/** Lays an answer out as a document in a language. `permalink` is its whole address where the caller knows its host, else the path. */
export function layOut(
  cited: Cited,
  permalink: string,
  language: Language,
  edition = newestEdition(cited.kind),
): AnswerDocument {
  const data = {
    question: questionData(cited),
    permalink,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    answer: cited.data(edition),
  }
  switch (cited.kind.kind) {
    case 'count':
      return { ...countDocument(cited.answer as Count, permalink, language), data }
    case 'series':
      return { ...seriesDocument(cited.answer as CountSeries, permalink, language), data }
    case 'diff':
      return { ...diffDocument(cited.answer as NetworkDiff, permalink, language), data }
    default:
      return { ...claimDocument(cited.answer as CheckedClaim, permalink, language), data }
  }
}

/** The word for what is counted, at the head of a title: "Partners". */
const nounsOf = (world: World, ladder: string, language: Language): string =>
  beginning(nouns(world, ladder, language), language)

type Laid = Omit<AnswerDocument, 'data'>

/** Numbers sources in the order in which they are first cited. */
class Bibliography {
  readonly #world: World
  readonly #numbers = new Map<string, number>()
  constructor(world: World) {
    this.#world = world
  }
  cite(citations: readonly Citation[]): string {
    return [...new Set(citations.map(({ source }) => source))].map((source) => `[${this.#numberOf(source)}]`).join(' ')
  }
  list(): string[] {
    return [...this.#numbers].map(([id, number]) => {
      const source = this.#world.source(id)
      const parts = [source?.publisher, source?.title, source?.published, source?.standing, source?.address ?? id]
      return `[${number}] ${parts.filter((part) => part !== undefined).join(', ')}`
    })
  }
  #numberOf(source: string): number {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1
    this.#numbers.set(source, number)
    return number
  }
}

function commonFacts(
  language: Language,
  known: KnownAt,
  reviewedTo: string | undefined,
  permalink: string,
): [string, Cell][] {
  const speak = say(language)
  return [
    [speak('export.knownAt'), known.knownAt],
    [speak('export.revision'), known.revision],
    [speak('export.reviewedTo'), reviewedTo ?? null],
    [speak('export.licence'), speak('export.licenceText')],
    [speak('export.permalink'), permalink],
  ]
}

function countDocument(count: Count, permalink: string, language: Language): Laid {
  const { world, question, definition, moment, members, undecided } = count
  const speak = say(language)
  const owner = nameIn(world, question.of, language, moment.validAt)
  const sources = new Bibliography(world)
  const row = (member: Member, status: string): Cell[] => {
    const { partner, id } = member.relation.partnership
    const cited = sources.cite(citationsOf(world, id, member.evidence))
    return [
      partner,
      nameIn(world, partner, language, moment.validAt),
      status,
      textIn(member.level.names, language),
      member.since ?? null,
      cited,
    ]
  }
  const rows = [
    ...members.map((m) => row(m, speak('export.certain'))),
    ...undecided.map((m) => row(m, speak('export.undecided'))),
  ]
  return {
    name: ['entente', question.of, definition.id, question.within, moment.validAt]
      .filter(Boolean)
      .join('-')
      .replaceAll('@', '-v'),
    title: speak('export.count', {
      noun: nounsOf(world, definition.ladder, language),
      owner,
      day: onDateInWords(moment.validAt, language),
    }),
    facts: [
      [speak('export.value'), members.length],
      [speak('export.upper'), members.length + undecided.length],
      [speak('export.owner'), owner],
      ...withinFact(world, question.within, moment.validAt, language),
      [speak('export.definitionId'), definition.id],
      [speak('export.definition'), textIn(definition.texts, language)],
      [speak('export.day'), moment.validAt],
      ...commonFacts(language, moment, count.reviewedTo, permalink),
    ],
    columns: [
      speak('export.id'),
      speak('export.name'),
      speak('export.status'),
      speak('export.level'),
      speak('export.since'),
      speak('export.sources'),
    ],
    rows,
    sources: sources.list(),
    footnote: countFootnote(count, permalink, language),
  }
}

function withinFact(
  world: World,
  within: string | undefined,
  validAt: PartialDate,
  language: Language,
): [string, Cell][] {
  return within === undefined ? [] : [[say(language)('export.within'), nameIn(world, within, language, validAt)]]
}

function seriesDocument(series: CountSeries, permalink: string, language: Language): Laid {
  const { world, definition, question, known, points } = series
  const speak = say(language)
  const owner = nameIn(world, question.of, language, question.to)
  const sources = new Bibliography(world)
  const rows = points.map(({ members, undecided, moment }) => {
    const named = (list: readonly Member[]): string =>
      list.map((m) => nameIn(world, m.relation.partnership.partner, language, moment.validAt)).join('; ')
    const cited = sources.cite(
      [...members, ...undecided].flatMap((m) => citationsOf(world, m.relation.partnership.id, m.evidence)),
    )
    return [moment.validAt, members.length, members.length + undecided.length, named(members), named(undecided), cited]
  })
  return {
    name: ['entente', question.of, definition.id, question.within, question.from, question.to]
      .filter(Boolean)
      .join('-')
      .replaceAll('@', '-v'),
    title: speak('export.series', {
      noun: nounsOf(world, definition.ladder, language),
      owner,
      from: dateInWords(question.from, language),
      to: dateInWords(question.to, language),
    }),
    facts: [
      [speak('export.owner'), owner],
      ...withinFact(world, question.within, question.to, language),
      [speak('export.definitionId'), definition.id],
      [speak('export.definition'), textIn(definition.texts, language)],
      [speak('export.from'), question.from],
      [speak('export.to'), question.to],
      ...commonFacts(language, known, points[0]?.reviewedTo, permalink),
    ],
    columns: [
      speak('export.day'),
      speak('export.value'),
      speak('export.upper'),
      speak('export.names'),
      speak('export.undecidedNames'),
      speak('export.sources'),
    ],
    rows,
    sources: sources.list(),
    footnote: seriesFootnote(series, permalink, language),
  }
}

function diffDocument(diff: NetworkDiff, permalink: string, language: Language): Laid {
  const { world, question, known } = diff
  const speak = say(language)
  const owner = nameIn(world, question.of, language, question.to)
  const sources = new Bibliography(world)
  const title = speak('export.diff', {
    owner,
    from: dateInWords(question.from, language),
    to: dateInWords(question.to, language),
  })
  const moves = (
    [
      [speak('export.entered'), diff.entered],
      [speak('export.moved'), diff.moved],
      [speak('export.left'), diff.left],
    ] as const
  ).flatMap(([change, list]) =>
    list.map((move): Cell[] => [
      change,
      nameIn(world, move.relation.partnership.partner, language, question.to),
      levelName(move.from, language),
      levelName(move.to, language),
      move.on,
      sources.cite(move.designation.citations),
    ]),
  )
  const still = diff.unchanged.map((link): Cell[] => [
    speak('export.unchanged'),
    nameIn(world, link.relation.partnership.partner, language, question.to),
    textIn(link.level.names, language),
    textIn(link.level.names, language),
    link.since ?? null,
    sources.cite(citationsOf(world, link.relation.partnership.id, [link.designation])),
  ])
  return {
    name: ['entente', question.of, question.from, question.to].join('-'),
    title,
    facts: [
      [speak('export.owner'), owner],
      ...diff.stocks.map(({ definition, before, entries, exits, after, undecidedAfter }): [string, Cell] => [
        definition.id,
        `${before} + ${entries.length} − ${exits.length} = ${after}${undecidedAfter.length === 0 ? '' : ` (${speak('export.undecided')}: ${undecidedAfter.map((m) => nameIn(world, m.relation.partnership.partner, language, question.to)).join('; ')})`}`,
      ]),
      [speak('export.from'), question.from],
      [speak('export.to'), question.to],
      ...commonFacts(language, known, world.reviewedTo(question.of), permalink),
    ],
    columns: [
      speak('export.change'),
      beginning(nounFor(world, diff.ladder, 1, language), language),
      speak('export.from'),
      speak('export.to'),
      speak('export.on'),
      speak('export.sources'),
    ],
    rows: [...moves, ...still],
    sources: sources.list(),
    footnote: `${title}. ${permalink}`,
  }
}

function claimDocument(checked: CheckedClaim, permalink: string, language: Language): Laid {
  const { world, claim, known, verdict, residual, evidence } = checked
  const speak = say(language)
  const sources = new Bibliography(world)
  const cited = sources.cite(claim.citations)
  const counts = (evidence?.counts ?? []).map((count): Cell[] => {
    const named = (list: readonly Member[]): string =>
      list.map((m) => nameIn(world, m.relation.partnership.partner, language, count.moment.validAt)).join('; ')
    const of = [...count.members, ...count.undecided].flatMap((m) =>
      citationsOf(world, m.relation.partnership.id, m.evidence),
    )
    return [
      count.definition.id,
      count.question.within ?? null,
      count.members.length,
      count.members.length + count.undecided.length,
      named(count.members),
      named(count.undecided),
      sources.cite(of),
    ]
  })
  // A claim of moves has the moves for rows, those of which no source says whether they count after the others.
  const moveRow =
    (status: string) =>
    ({ relation, from, to, on, designation }: Transition): Cell[] => [
      nameIn(world, relation.partnership.partner, language, on),
      levelName(from, language),
      levelName(to, language),
      on,
      status,
      null,
      sources.cite(designation.citations),
    ]
  const moves = [
    ...(evidence?.moves ?? []).map(moveRow(speak('export.certain'))),
    ...(evidence?.undecidedMoves ?? []).map(moveRow(speak('export.undecided'))),
  ]
  return {
    name: `entente-${claim.id.replaceAll('/', '-')}`,
    title: textIn(claim.text, language),
    facts: [
      [speak('export.said'), claim.citations[0]?.original ?? claim.value ?? null],
      [speak('export.speaker'), [claim.speaker, claim.office].filter(Boolean).join(', ') || null],
      [speak('export.day'), claim.saidOn ?? null],
      [speak('export.verdict'), speak('export.verdictIs', { verdict })],
      [speak('export.residual'), residual],
      [speak('export.explanation'), evidenceSentences(checked, language)],
      [speak('export.source'), cited],
      ...commonFacts(language, known, world.reviewedTo(claim.about), permalink),
    ],
    columns:
      moves.length > 0
        ? [
            beginning(nounFor(world, world.laddersOf(claim.about)[0]?.id ?? null, 1, language), language),
            speak('export.from'),
            speak('export.to'),
            speak('export.on'),
            speak('export.status'),
            '',
            speak('export.sources'),
          ]
        : [
            speak('export.definitionId'),
            speak('export.within'),
            speak('export.value'),
            speak('export.upper'),
            speak('export.names'),
            speak('export.undecidedNames'),
            speak('export.sources'),
          ],
    rows: moves.length > 0 ? moves : counts,
    sources: sources.list(),
    footnote: `${evidenceSentences(checked, language)} ${permalink}`,
  }
}

const levelName = (level: Level | null, language: Language): Cell =>
  level === null ? null : textIn(level.names, language)
