import type { Language } from '../../schema/answer-language.ts'
import type { Citation } from '../../schema/citation.ts'
import type { Level } from '../../schema/ladder.ts'
import { textIn } from '../../schema/texts.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { type Answer, dataOf } from '../answers/answer.ts'
import { citationsOf } from '../answers/data.ts'
import type { FrozenQuestion } from '../answers/question.ts'
import type { CheckedClaim } from '../claims/verdict.ts'
import type { Member } from '../queries/counting.ts'
import type { KnownAt } from '../queries/moment.ts'
import { nameIn } from '../queries/naming.ts'
import type { NetworkDiff } from '../queries/network-diff.ts'
import type { Count } from '../queries/partner-count.ts'
import type { CountSeries } from '../queries/partner-count-series.ts'
import type { Transition } from '../queries/transitions.ts'
import type { World } from '../queries/world.ts'
import { evidenceSentences } from '../text/claims.ts'
import { dateInWords, onDateInWords } from '../text/dates.ts'
import { countFootnote, seriesFootnote } from '../text/footnote.ts'
import type { AnswerDocument, Cell } from './document.ts'
import { WORDS, type Words } from './words.ts'

/** Lays an answer out as a document in a language. `permalink` is its whole address where the caller knows its host, else the path. */
export function layOut(
  answer: Answer,
  question: FrozenQuestion,
  permalink: string,
  language: Language,
): AnswerDocument {
  const data = { question, permalink, licence: 'https://creativecommons.org/licenses/by/4.0/', answer: dataOf(answer) }
  switch (answer.kind) {
    case 'count':
      return { ...countDocument(answer.count, permalink, language), data }
    case 'series':
      return { ...seriesDocument(answer.series, permalink, language), data }
    case 'diff':
      return { ...diffDocument(answer.diff, permalink, language), data }
    case 'claim':
      return { ...claimDocument(answer.checked, permalink, language), data }
  }
}

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
  words: Words,
  known: KnownAt,
  reviewedTo: string | undefined,
  permalink: string,
): [string, Cell][] {
  return [
    [words.knownAt, known.knownAt],
    [words.revision, known.revision],
    [words.reviewedTo, reviewedTo ?? null],
    [words.licence, words.licenceText],
    [words.permalink, permalink],
  ]
}

function countDocument(count: Count, permalink: string, language: Language): Laid {
  const { world, question, definition, moment, members, undecided } = count
  const words = WORDS[language]
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
  const rows = [...members.map((m) => row(m, words.certain)), ...undecided.map((m) => row(m, words.undecided))]
  return {
    name: ['entente', question.of, definition.id, question.within, moment.validAt]
      .filter(Boolean)
      .join('-')
      .replaceAll('@', '-v'),
    title: words.count(owner, onDateInWords(moment.validAt, language)),
    facts: [
      [words.value, members.length],
      [words.upper, members.length + undecided.length],
      [words.owner, owner],
      ...withinFact(world, question.within, moment.validAt, language),
      [words.definitionId, definition.id],
      [words.definition, textIn(definition.texts, language)],
      [words.day, moment.validAt],
      ...commonFacts(words, moment, count.reviewedTo, permalink),
    ],
    columns: [words.id, words.name, words.status, words.level, words.since, words.sources],
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
  return within === undefined ? [] : [[WORDS[language].within, nameIn(world, within, language, validAt)]]
}

function seriesDocument(series: CountSeries, permalink: string, language: Language): Laid {
  const { world, definition, question, known, points } = series
  const words = WORDS[language]
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
    title: words.series(owner, dateInWords(question.from, language), dateInWords(question.to, language)),
    facts: [
      [words.owner, owner],
      ...withinFact(world, question.within, question.to, language),
      [words.definitionId, definition.id],
      [words.definition, textIn(definition.texts, language)],
      [words.from, question.from],
      [words.to, question.to],
      ...commonFacts(words, known, points[0]?.reviewedTo, permalink),
    ],
    columns: [words.day, words.value, words.upper, words.names, words.undecidedNames, words.sources],
    rows,
    sources: sources.list(),
    footnote: seriesFootnote(series, permalink, language),
  }
}

function diffDocument(diff: NetworkDiff, permalink: string, language: Language): Laid {
  const { world, question, known } = diff
  const words = WORDS[language]
  const owner = nameIn(world, question.of, language, question.to)
  const sources = new Bibliography(world)
  const title = words.diff(owner, dateInWords(question.from, language), dateInWords(question.to, language))
  const moves = (
    [
      [words.entered, diff.entered],
      [words.moved, diff.moved],
      [words.left, diff.left],
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
    words.unchanged,
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
      [words.owner, owner],
      ...diff.stocks.map(({ definition, before, entries, exits, after, undecidedAfter }): [string, Cell] => [
        definition.id,
        `${before} + ${entries.length} − ${exits.length} = ${after}${undecidedAfter.length === 0 ? '' : ` (${words.undecided}: ${undecidedAfter.map((m) => nameIn(world, m.relation.partnership.partner, language, question.to)).join('; ')})`}`,
      ]),
      [words.from, question.from],
      [words.to, question.to],
      ...commonFacts(words, known, world.reviewedTo(question.of), permalink),
    ],
    columns: [words.change, words.partner, words.from, words.to, words.on, words.sources],
    rows: [...moves, ...still],
    sources: sources.list(),
    footnote: `${title}. ${permalink}`,
  }
}

function claimDocument(checked: CheckedClaim, permalink: string, language: Language): Laid {
  const { world, claim, known, verdict, residual, evidence } = checked
  const words = WORDS[language]
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
    ...(evidence?.moves ?? []).map(moveRow(words.certain)),
    ...(evidence?.undecidedMoves ?? []).map(moveRow(words.undecided)),
  ]
  return {
    name: `entente-${claim.id.replaceAll('/', '-')}`,
    title: textIn(claim.text, language),
    facts: [
      [words.said, claim.citations[0]?.original ?? claim.value ?? null],
      [words.speaker, [claim.speaker, claim.office].filter(Boolean).join(', ') || null],
      [words.day, claim.saidOn ?? null],
      [words.verdict, words.verdicts[verdict]],
      [words.residual, residual],
      [words.explanation, evidenceSentences(checked, language)],
      [words.source, cited],
      ...commonFacts(words, known, world.reviewedTo(claim.about), permalink),
    ],
    columns:
      moves.length > 0
        ? [words.partner, words.from, words.to, words.on, words.status, '', words.sources]
        : [
            words.definitionId,
            words.within,
            words.value,
            words.upper,
            words.names,
            words.undecidedNames,
            words.sources,
          ],
    rows: moves.length > 0 ? moves : counts,
    sources: sources.list(),
    footnote: `${evidenceSentences(checked, language)} ${permalink}`,
  }
}

const levelName = (level: Level | null, language: Language): Cell =>
  level === null ? null : textIn(level.names, language)
