import type { Language } from '../../schema/answer-language.ts'
import type { Level } from '../../schema/ladder.ts'
import { textIn } from '../../schema/texts.ts'
import { intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { nameIn } from '../queries/naming.ts'
import type { NetworkDiff, StockChange } from '../queries/network-diff.ts'
import type { Transition } from '../queries/transitions.ts'
import type { World } from '../queries/world.ts'
import { dateInWords } from './dates.ts'

/**
 * A comparison of two days in sentences: the sum for each threshold of the ladder, then one sentence for each partner that
 * entered, moved or left, then how many are unchanged. The same content as the lists beside it.
 */
export function diffSentences(diff: NetworkDiff, language: Language): string[] {
  const { world, question } = diff
  const between = BETWEEN[language](dateInWords(question.from, language), dateInWords(question.to, language))
  const moves = [...diff.entered, ...diff.moved, ...diff.left]
  return [
    ...diff.stocks.filter(isThreshold).map((stock) => stockSentence(world, stock, language, question.to)),
    ...moves.map((move) => transitionSentence(world, move, language, question.to)),
    ...(moves.length === 0 ? [NOTHING[language](between)] : []),
    UNCHANGED[language](diff.unchanged.length),
    ...reviewedSentence(diff, language),
  ]
}

/** Said where the second day is later than the facts have been gone through. */
function reviewedSentence({ world, question }: NetworkDiff, language: Language): string[] {
  const reviewedTo = world.reviewedTo(question.of)
  if (reviewedTo === undefined || intervalOf(question.to).latest <= intervalOf(reviewedTo).latest) return []
  return [REVIEWED[language](dateInWords(reviewedTo, language))]
}

/** Whether a sum is of a plain threshold on the ladder: States by the owner's word. The others are in the list of sums. */
const isThreshold = ({ definition: { rule } }: StockChange): boolean =>
  'atLeast' in rule.levels && rule.population === 'states' && rule.side === 'owner' && !rule.special && !rule.sectoral

/** One move in one sentence: who, from what to what, when. */
export function transitionSentence(world: World, move: Transition, language: Language, validAt: PartialDate): string {
  const who = nameIn(world, move.relation.partnership.partner, language, validAt)
  const when = dateInWords(move.on, language)
  const named = (level: Level | null): string => (level === null ? '' : textIn(level.names, language))
  const sentence = MOVES[language][move.kind](
    who,
    named(move.from),
    named(move.to),
    when,
    move.designation.formula ?? '',
  )
  return move.designation.confidence === 'low' ? `${sentence} ${LOW[language]}` : sentence
}

/** The sum as its terms; each end with its own upper bound where it has one, and the names that leave it open. */
function stockSentence(world: World, stock: StockChange, language: Language, validAt: PartialDate): string {
  const { definition, before, entries, exits, after, undecidedBefore, undecidedAfter } = stock
  const end = (value: number, open: number): string => (open === 0 ? String(value) : `${value}–${value + open}`)
  const sum = `${end(before, undecidedBefore.length)} + ${entries.length} − ${exits.length} = ${end(after, undecidedAfter.length)}`
  const open = new Set([...undecidedBefore, ...undecidedAfter].map((m) => m.relation.partnership.partner))
  const names = [...open].map((partner) => nameIn(world, partner, language, validAt)).join(', ')
  return STOCK[language](definition.id, sum, names)
}

type MoveSentence = (who: string, from: string, to: string, when: string, formula: string) => string

const MOVES: Readonly<Record<Language, Readonly<Record<Transition['kind'], MoveSentence>>>> = {
  en: {
    ENTRY: (who, _from, to, when) => `${who} entered at ${to} (${when}).`,
    UPGRADE: (who, from, to, when) => `${who} rose from ${from} to ${to} (${when}).`,
    DEEPENING: (who, from, to, when, formula) =>
      `${who} ${from === '' ? 'took up' : 'deepened'} ${to}${formula ? `, as “${formula}”` : ''} (${when}).`,
    DOWNGRADE: (who, from, to, when) => `${who} went down from ${from} to ${to} (${when}).`,
    LAPSE: (who, from, _to, when) => `${who} left ${from} (${when}).`,
  },
  vi: {
    ENTRY: (who, _from, to, when) => `Thiết lập ${to} với ${who} (${when}).`,
    UPGRADE: (who, from, to, when) => `Quan hệ với ${who} được nâng cấp từ ${from} lên ${to} (${when}).`,
    DEEPENING: (who, from, to, when, formula) =>
      `Quan hệ với ${who}: ${from === '' ? 'thiết lập' : 'làm sâu sắc'} ${to}${formula ? `, “${formula}”` : ''} (${when}).`,
    DOWNGRADE: (who, from, to, when) => `Quan hệ với ${who} bị hạ từ ${from} xuống ${to} (${when}).`,
    LAPSE: (who, from, _to, when) => `Quan hệ với ${who} không còn ở mức ${from} (${when}).`,
  },
}

const STOCK: Readonly<Record<Language, (definition: string, sum: string, open: string) => string>> = {
  en: (definition, sum, open) => `${definition}: ${sum}${open === '' ? '' : ` (undecided: ${open})`}.`,
  vi: (definition, sum, open) => `${definition}: ${sum}${open === '' ? '' : ` (chưa xác định: ${open})`}.`,
}

const BETWEEN: Readonly<Record<Language, (from: string, to: string) => string>> = {
  en: (from, to) => `After ${from} and up to ${to}`,
  vi: (from, to) => `Sau ${from} đến hết ${to}`,
}

const NOTHING: Readonly<Record<Language, (between: string) => string>> = {
  en: (between) => `${between} no partner entered, moved or left.`,
  vi: (between) => `${between} không có đối tác nào được thêm, thay đổi hay rời đi.`,
}

const UNCHANGED: Readonly<Record<Language, (n: number) => string>> = {
  en: (n) => `${n} ${n === 1 ? 'partner is' : 'partners are'} unchanged.`,
  vi: (n) => `${n} đối tác không đổi.`,
}

const REVIEWED: Readonly<Record<Language, (day: string) => string>> = {
  en: (day) => `Facts reviewed to ${day}; what came later may lack some.`,
  vi: (day) => `Dữ kiện đã rà soát đến ${day}; các thay đổi sau đó có thể còn thiếu.`,
}

const LOW: Readonly<Record<Language, string>> = {
  en: 'The source is weak: do not rely on it.',
  vi: 'Nguồn yếu: chưa nên dựa vào.',
}
