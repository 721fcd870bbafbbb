import type { Language } from '../../schema/answer-language.ts'
import { textIn } from '../../schema/texts.ts'
import type { Contradiction } from '../claims/contradictions.ts'
import type { CheckedClaim } from '../claims/verdict.ts'
import { nameIn } from '../queries/naming.ts'
import type { Count } from '../queries/partner-count.ts'
import type { Transition } from '../queries/transitions.ts'
import type { World } from '../queries/world.ts'
import { dateInWords } from './dates.ts'

/** What the graph says of a claim, in sentences: what was said, what is found, the difference, the arithmetic, or what would be needed to check it. */
export function evidenceSentences(checked: CheckedClaim, language: Language): string {
  const { claim, evidence, verdict, lacking, residual } = checked
  const words = WORDS[language]
  const said = originalOf(checked)
  if (evidence === null) return words.noQuestion(said)
  const found = evidence.value === evidence.upper ? String(evidence.value) : words.range(evidence.value, evidence.upper)
  const [asked, , ...wider] = evidence.counts
  const beside = wider.map((count) => countPhrase(count, language)).join('; ')
  switch (verdict) {
    case 'IMPOSSIBLE':
      return [
        words.impossible(said, evidence.whole?.upper ?? 0, asked?.definition.id ?? ''),
        words.found(found),
        beside && words.beside(beside),
      ]
        .filter(Boolean)
        .join(' ')
    case 'DIFFERS':
      return [words.differs(said, found, signed(residual ?? 0)), beside && words.beside(beside)]
        .filter(Boolean)
        .join(' ')
    case 'AGREES':
      return words.agrees(said, found)
    default:
      break
  }
  if (lacking === 'no-bounds') return words.noBounds(said, found)
  const validAt = claim.question?.kind === 'moves' ? claim.question.to : (asked?.moment.validAt ?? claim.saidOn)
  const open = [
    ...(asked?.undecided ?? []).map((m) =>
      nameIn(
        checked.world,
        m.relation.partnership.partner,
        language,
        validAt ?? asked?.moment.validAt ?? ('9999' as never),
      ),
    ),
    ...evidence.undecidedMoves.map((move) => movePhrase(checked.world, move, language)),
  ]
  return words.undecided(said, movesPhrase(evidence.moves, language) || found, open.join('; '))
}

const signed = (n: number): string => (n > 0 ? `+${n}` : String(n).replace('-', '−'))

/** The figure in its source's own wording, else the number. */
const originalOf = ({ claim }: CheckedClaim): string =>
  claim.citations.find((c) => c.original !== undefined)?.original ?? String(claim.value ?? '')

function countPhrase(count: Count, language: Language): string {
  const { members, undecided, definition, question, world, moment } = count
  const number =
    undecided.length === 0
      ? String(members.length)
      : WORDS[language].range(members.length, members.length + undecided.length)
  const within =
    question.within === undefined
      ? ''
      : ` ${WORDS[language].within(nameIn(world, question.within, language, moment.validAt))}`
  return `${number} ${WORDS[language].by(definition.id)}${within}`
}

function movesPhrase(moves: readonly Transition[], language: Language): string {
  if (moves.length === 0) return ''
  const entries = moves.filter((move) => move.kind === 'ENTRY').length
  return WORDS[language].moves(entries, moves.length - entries)
}

const movePhrase = (world: World, move: Transition, language: Language): string =>
  `${nameIn(world, move.relation.partnership.partner, language, move.on)} (${dateInWords(move.on, language)})`

/** Why some sayings contradict each other, in one sentence and who says what. */
export function contradictionSentence(contradiction: Contradiction, language: Language): string {
  const { kind, claims, attributions } = contradiction
  const texts = claims[0]?.claim.text ?? attributions[0]?.names
  const what = (texts === undefined ? '' : textIn(texts, language)).replace(/\.$/, '')
  const sayings = [
    ...claims.map((checked) => sayingPhrase(originalOf(checked), checked.claim.population, checked.claim.speaker)),
    // In the source's own words: they are quoted, not translated.
    ...attributions.map((a) =>
      sayingPhrase(
        a.citations.find((c) => c.original !== undefined)?.original ?? a.values.join(', '),
        undefined,
        a.speaker,
      ),
    ),
  ]
  const corrected = attributions.find((a) => a.corrected !== undefined)?.corrected
  return `${REASONS[language][kind](what, corrected === undefined ? '' : dateInWords(corrected, language))} ${[...new Set(sayings)].join('; ')}.`
}

const sayingPhrase = (said: string, population: string | undefined, speaker: string | undefined): string =>
  `“${said}”${population === undefined ? '' : `, “${population}”`}${speaker === undefined ? '' : ` (${speaker})`}`

interface Words {
  readonly noQuestion: (said: string) => string
  readonly noBounds: (said: string, found: string) => string
  readonly impossible: (said: string, whole: number, definition: string) => string
  readonly found: (found: string) => string
  readonly beside: (counts: string) => string
  readonly differs: (said: string, found: string, residual: string) => string
  readonly agrees: (said: string, found: string) => string
  readonly undecided: (said: string, found: string, open: string) => string
  readonly range: (least: number, most: number) => string
  readonly within: (group: string) => string
  readonly by: (definition: string) => string
  readonly moves: (entries: number, upgrades: number) => string
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    noQuestion: (said) =>
      `Said: ${said}. The graph holds no facts that this could be counted from; it would need each of the things counted, by name and with a source.`,
    noBounds: (said, found) =>
      `Said: ${said}. The wording guarantees no bound, so it cannot be held against a number; the graph finds ${found}.`,
    impossible: (said, whole, definition) =>
      `Said: ${said}. It cannot be: by ${definition} there are at most ${whole} in all.`,
    found: (found) => `By the words of the claim the graph finds ${found}.`,
    beside: (counts) => `Beside it: ${counts}.`,
    differs: (said, found, residual) => `Said: ${said}. The graph finds ${found}; unexplained: ${residual}.`,
    agrees: (said, found) => `Said: ${said}. The graph finds ${found}.`,
    undecided: (said, found, open) =>
      `Said: ${said}. The graph finds ${found}, and no source says which of these counts: ${open}. A source that says so would settle it.`,
    range: (least, most) => `${least} to ${most}`,
    within: (group) => `within ${group}`,
    by: (definition) => `by ${definition}`,
    moves: (entries, upgrades) => `${entries} entries and ${upgrades} moves up within the ladder`,
  },
  vi: {
    noQuestion: (said) =>
      `Con số được nêu: ${said}. Đồ thị không có dữ kiện để đếm con số này; cần có tên và nguồn của từng mục được đếm.`,
    noBounds: (said, found) =>
      `Con số được nêu: ${said}. Cách nói không bảo đảm giới hạn nào nên không đối chiếu được; đồ thị tìm thấy ${found}.`,
    impossible: (said, whole, definition) =>
      `Con số được nêu: ${said}. Không thể đúng: theo ${definition}, tổng cộng nhiều nhất chỉ có ${whole}.`,
    found: (found) => `Theo đúng lời nêu, đồ thị tìm thấy ${found}.`,
    beside: (counts) => `Bên cạnh đó: ${counts}.`,
    differs: (said, found, residual) => `Con số được nêu: ${said}. Đồ thị tìm thấy ${found}; phần chênh: ${residual}.`,
    agrees: (said, found) => `Con số được nêu: ${said}. Đồ thị tìm thấy ${found}.`,
    undecided: (said, found, open) =>
      `Con số được nêu: ${said}. Đồ thị tìm thấy ${found}, và không nguồn nào cho biết mục nào sau đây được tính: ${open}. Cần một nguồn nêu rõ điều đó.`,
    range: (least, most) => `từ ${least} đến ${most}`,
    within: (group) => `trong ${group}`,
    by: (definition) => `theo ${definition}`,
    moves: (entries, upgrades) => `${entries} quan hệ mới thiết lập và ${upgrades} lần nâng bậc`,
  },
}

const REASONS: Readonly<
  Record<Language, Readonly<Record<Contradiction['kind'], (what: string, corrected: string) => string>>>
> = {
  en: {
    VALUE: (what) => `${what}: these figures cannot both hold.`,
    SCOPE: (what) => `${what}: one number is given for different populations.`,
    DEFINITION: (what) => `${what}: one number is given by different definitions.`,
    STATUS: (what) => `${what}: sources give different statuses.`,
    ISSUER: (what) => `${what}: sources name different issuers.`,
    TYPO: (what, corrected) =>
      `${what}: a date is given that cannot be${corrected ? `; it must mean ${corrected}` : ''}.`,
    IMPOSSIBLE: (what) => `${what}: the arithmetic forbids it.`,
    ONE_LABEL_TWO_CONCEPTS: (what) => `${what}: one label stands for different things.`,
  },
  vi: {
    VALUE: (what) => `${what}: các con số này không thể cùng đúng.`,
    SCOPE: (what) => `${what}: một con số được nêu cho những đối tượng khác nhau.`,
    DEFINITION: (what) => `${what}: một con số được nêu theo những định nghĩa khác nhau.`,
    STATUS: (what) => `${what}: các nguồn nêu tình trạng khác nhau.`,
    ISSUER: (what) => `${what}: các nguồn nêu cơ quan ban hành khác nhau.`,
    TYPO: (what, corrected) => `${what}: có một ngày không thể đúng${corrected ? `; hẳn là ${corrected}` : ''}.`,
    IMPOSSIBLE: (what) => `${what}: phép tính cho thấy điều này không thể.`,
    ONE_LABEL_TWO_CONCEPTS: (what) => `${what}: một tên gọi chỉ những điều khác nhau.`,
  },
}
