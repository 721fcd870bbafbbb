import type { Language } from '../../schema/answer-language.ts'
import { textIn } from '../../schema/texts.ts'
import type { KnownAt } from '../queries/moment.ts'
import { nameIn } from '../queries/naming.ts'
import type { Count } from '../queries/partner-count.ts'
import type { CountSeries } from '../queries/partner-count-series.ts'
import { dateInWords, onDateInWords } from './dates.ts'

/**
 * What a report prints under a count: whose partners, the definition in full with its version, the day, as known when, how far the facts go,
 * how many sources stand behind the names, and the permalink.
 */
export function countFootnote(count: Count, permalink: string, language: Language): string {
  const { world, question, definition, moment, members, undecided } = count
  const day = onDateInWords(moment.validAt, language)
  const number =
    undecided.length === 0 ? `${members.length}` : RANGE[language](members.length, members.length + undecided.length)
  return [
    COUNT[language](number, nameIn(world, question.of, language, moment.validAt), day),
    withinText(count, language),
    textIn(definition.texts, language),
    DEFINITION[language](definition.definition, definition.version),
    undecided.length === 0
      ? ''
      : UNDECIDED[language](
          undecided.map((m) => nameIn(world, m.relation.partnership.partner, language, moment.validAt)).join(', '),
        ),
    known(moment, language),
    reviewed(count, language),
    SOURCES[language](sourcesBehind(count)),
    permalink,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** What a report prints under a series of counts. */
export function seriesFootnote(series: CountSeries, permalink: string, language: Language): string {
  const [first, last] = [series.points[0], series.points.at(-1)]
  if (first === undefined || last === undefined) return permalink
  const { world, definition, question, moment } = last
  return [
    SERIES[language](
      nameIn(world, question.of, language, moment.validAt),
      dateInWords(first.moment.validAt, language),
      dateInWords(moment.validAt, language),
    ),
    withinText(last, language),
    textIn(definition.texts, language),
    DEFINITION[language](definition.definition, definition.version),
    known(moment, language),
    reviewed(last, language),
    permalink,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function withinText(count: Count, language: Language): string {
  const { within } = count.question
  if (within === undefined) return ''
  const group = nameIn(count.world, within, language, count.moment.validAt)
  return count.withinMembers === 0 ? `${WITHIN[language](group)} ${NO_MEMBERS[language]}` : WITHIN[language](group)
}

const known = (at: KnownAt, language: Language): string =>
  KNOWN[language](dateInWords(at.knownAt.slice(0, 10), language), at.revision)

const reviewed = (count: Count, language: Language): string =>
  count.reviewedTo === undefined ? UNREVIEWED[language] : REVIEWED[language](dateInWords(count.reviewedTo, language))

/** How many different sources the counted designations cite. */
function sourcesBehind(count: Count): number {
  const evidence = new Set([...count.members, ...count.undecided].flatMap((member) => member.evidence))
  const designations = (count.world.facts.designation ?? []).filter((designation) => evidence.has(designation.id))
  return new Set(designations.flatMap((designation) => designation.citations.map((citation) => citation.source))).size
}

type Wording<A extends readonly unknown[]> = Readonly<Record<Language, (...values: A) => string>>

const COUNT: Wording<[string, string, string]> = {
  en: (number, owner, day) => `${number} partners of ${owner} ${day}.`,
  vi: (number, owner, day) => `${number} đối tác của ${owner}, tính đến ${day}.`,
}
const SERIES: Wording<[string, string, string]> = {
  en: (owner, from, to) => `Partners of ${owner}, ${from} to ${to}.`,
  vi: (owner, from, to) => `Đối tác của ${owner}, từ ${from} đến ${to}.`,
}
const RANGE: Wording<[number, number]> = {
  en: (least, most) => `${least} to ${most}`,
  vi: (least, most) => `Từ ${least} đến ${most}`,
}
const WITHIN: Wording<[string]> = {
  en: (group) => `Within: ${group}.`,
  vi: (group) => `Trong phạm vi: ${group}.`,
}
const NO_MEMBERS: Readonly<Record<Language, string>> = {
  en: 'It has no members on that day.',
  vi: 'Vào ngày đó nhóm này không có thành viên nào.',
}
const DEFINITION: Wording<[string, number]> = {
  en: (name, version) => `Counting definition: ${name}, version ${version}.`,
  vi: (name, version) => `Định nghĩa cách đếm: ${name}, phiên bản ${version}.`,
}
const UNDECIDED: Wording<[string]> = {
  en: (names) => `Undecided: ${names}.`,
  vi: (names) => `Chưa xác định: ${names}.`,
}
const KNOWN: Wording<[string, number]> = {
  en: (day, revision) => `As known on ${day} (revision ${revision}).`,
  vi: (day, revision) => `Theo dữ kiện biết được đến ${day} (bản sửa đổi ${revision}).`,
}
const REVIEWED: Wording<[string]> = {
  en: (day) => `Facts reviewed to ${day}.`,
  vi: (day) => `Dữ kiện đã rà soát đến ${day}.`,
}
const UNREVIEWED: Readonly<Record<Language, string>> = {
  en: 'How far the facts have been reviewed is not stated.',
  vi: 'Chưa có thông tin dữ kiện được rà soát đến đâu.',
}
const SOURCES: Wording<[number]> = {
  en: (n) => `${n} ${n === 1 ? 'source' : 'sources'}, named at:`,
  vi: (n) => `${n} nguồn, xem tại:`,
}
