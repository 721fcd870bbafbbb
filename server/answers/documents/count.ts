import type { Language } from '../../../schema/answer-language.ts'
import { citationsOfMember } from '../../queries/citations.ts'
import { countSpan, passed } from '../../queries/count-span.ts'
import type { Member } from '../../queries/counting.ts'
import { lackOn } from '../../queries/coverage.ts'
import { nameIn } from '../../queries/naming.ts'
import { type OpenMember, openIn } from '../../queries/open-because.ts'
import type { Count } from '../../queries/partner-count.ts'
import { onDateInWords } from '../../text/dates.ts'
import { countFootnote } from '../../text/footnote.ts'
import { inOrder, inOrderOfNames } from '../../text/in-order.ts'
import { becauseInWords } from '../../text/open.ts'
import { sourcesPrintedIn } from '../../text/printed.ts'
import { beginning, say } from '../../text/say.ts'
import { boundsInWords } from '../../text/span.ts'
import { toldIn } from '../../text/told.ts'
import { Bibliography } from '../bibliography.ts'
import type { Cell, Laid } from '../document.ts'
import { commonFacts, completeIn, nounsOf, upperOf, withinFact } from './facts.ts'

/** A count laid out: its members by name, certain and undecided. Of a month or year the numbers at both ends, and who came or went between. */
export function countDocument(count: Count, permalink: string, language: Language): Laid {
  const { world, question, definition, moment, members } = count
  const speak = say(language)
  const owner = nameIn(world, question.of, language, moment.validAt)
  const sources = new Bibliography(world)
  // Of the whole count: rows that are read without what stands beside them say it too.
  const complete = completeIn(lackOn(world, question.of, moment.validAt), language)
  const row = (member: Member, status: string, because: string | null): Cell[] => [
    member.relation.partnership.partner,
    partnerName(count, member, language),
    status,
    because,
    toldIn(member.level.names, language),
    member.levelSince ?? null,
    member.since ?? null,
    sources.cite(citationsOfMember(world, member)),
    complete,
  ]
  const openRow = ({ member, because }: OpenMember): Cell[] =>
    because === 'SPAN'
      ? row(member, passedInWords(count, member, language), null)
      : row(member, speak('export.undecided'), becauseInWords(because, language))
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
      ...numbers(count, language),
      [speak('export.owner'), owner],
      ...withinFact(world, question.within, moment.validAt, language),
      [speak('export.definitionId'), definition.id],
      [speak('export.definition'), toldIn(definition.texts, language)],
      [speak('export.day'), moment.validAt],
      ...commonFacts(language, moment, count.reviewedTo, lackOn(world, question.of, moment.validAt), permalink),
    ],
    columns: [
      speak('export.id'),
      speak('export.name'),
      speak('export.status'),
      speak('export.because'),
      speak('export.level'),
      speak('export.levelSince'),
      speak('export.countedSince'),
      speak('export.sources'),
      speak('export.complete'),
    ],
    rows: [
      ...inOrderOfNames(members, (member) => partnerName(count, member, language), language).map((member) =>
        row(member, speak('export.certain'), null),
      ),
      ...inOrderOfNames(openIn(count), ({ member }) => partnerName(count, member, language), language).map(openRow),
    ],
    sources: sources.list(sourcesPrintedIn(count, language)),
    footnote: countFootnote(count, permalink, language),
  }
}

const partnerName = ({ world, moment }: Count, { relation }: Member, language: Language): string =>
  nameIn(world, relation.partnership.partner, language, moment.validAt)

/** The number and its upper bound; of a month or year both numbers at its two ends, what came between by name, and how many are counted throughout. */
function numbers(count: Count, language: Language): [string, Cell][] {
  const speak = say(language)
  const [value, most] = [count.members.length, upperOf(count, language)]
  const span = countSpan(count)
  if (span === null)
    return [
      [speak('export.value'), value],
      [speak('export.upper'), most],
    ]
  const end = (on: Count): [string, Cell] => [
    speak('export.numberOn', { day: onDateInWords(on.moment.validAt, language) }),
    on.undecided.length === 0 && lackOn(on.world, on.question.of, on.moment.validAt) === null
      ? on.members.length
      : boundsInWords(on, language),
  ]
  const { entries, entriesOpen, exits, exitsOpen } = passed(span)
  const changes: [string, readonly Member[]][] = [
    [speak('export.cameIn'), entries],
    [speak('export.cameInOpen'), entriesOpen],
    [speak('export.wentOut'), exits],
    [speak('export.wentOutOpen'), exitsOpen],
    [speak('export.rose'), span.rose],
    [speak('export.fell'), span.fell],
  ]
  const named = (members: readonly Member[]): string =>
    inOrder(
      members.map((member) => partnerName(count, member, language)),
      language,
    ).join('; ')
  return [
    end(span.first),
    end(span.last),
    ...changes
      .filter(([, members]) => members.length > 0)
      .map(([what, members]): [string, Cell] => [beginning(`${what} (${members.length})`, language), named(members)]),
    [speak('export.everyDay'), value],
    [speak('export.anyDay'), most],
  ]
}

/** What became within a month or year of one who is counted on some of its days and on others not. */
function passedInWords(count: Count, { relation }: Member, language: Language): string {
  const span = countSpan(count)
  if (span === null) return say(language)('export.someDays')
  const { entries, entriesOpen, exits, exitsOpen } = passed(span)
  const isIn = (members: readonly Member[]): boolean => members.some((one) => one.relation === relation)
  if (isIn(entries)) return say(language)('export.cameIn')
  if (isIn(entriesOpen)) return say(language)('export.cameInOpen')
  if (isIn(exits)) return say(language)('export.wentOut')
  return say(language)(isIn(exitsOpen) ? 'export.wentOutOpen' : 'export.someDays')
}
