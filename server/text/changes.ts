import type { Language } from '../../schema/answer-language.ts'
import type { Statement } from '../../schema/statement.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { Change } from '../answers/changes.ts'
import { nameIn } from '../queries/naming.ts'
import type { World } from '../queries/world.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import { dateInWords } from './dates.ts'

/** A change of one statement in one sentence: about whom, what was corrected, added or withdrawn, and in which revision for what reason. */
export function changeSentence(change: Change, world: World, language: Language): string {
  const statement = change.after ?? change.before
  const about =
    change.actor === undefined
      ? (statement?.id ?? change.id)
      : nameIn(world, change.actor, language, '9999' as PartialDate)
  const words = WORDS[language]
  const what =
    change.before === undefined
      ? words.added(change.id)
      : change.after === undefined
        ? words.withdrawn(change.id)
        : words.corrected(change.id, fieldsChanged(change.before, change.after).join('; '))
  const { revision } = change
  const when =
    revision === undefined
      ? ''
      : ` ${words.revision(revision.number, dateInWords(revision.recordedAt.slice(0, 10), language), revision.reason)}`
  return `${about}: ${what}.${when}`
}

/** That a question cannot be asked any more, and why. */
export const unaskableSentence = (why: string, language: Language): string => UNASKABLE[language](why)

const UNASKABLE: Readonly<Record<Language, (why: string) => string>> = {
  en: (why) =>
    `The question cannot be asked any more, since what it names has been withdrawn (${why}); shown is the answer as given.`,
  vi: (why) =>
    `Không còn hỏi được câu hỏi này vì đối tượng của nó đã bị rút (${why}); đang hiển thị câu trả lời như đã cho.`,
}

/** The fields in which two bodies of one statement differ, each with both values. */
function fieldsChanged(before: Statement, after: Statement): string[] {
  const [a, b] = [before as Record<string, unknown>, after as Record<string, unknown>]
  const shown = (value: unknown): string =>
    value === undefined ? '–' : typeof value === 'object' ? '…' : String(value)
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => canonicalJson(a[key] ?? null) !== canonicalJson(b[key] ?? null))
    .sort()
    .map((key) => (typeof (b[key] ?? a[key]) === 'object' ? key : `${key} ${shown(a[key])} → ${shown(b[key])}`))
}

interface Words {
  readonly added: (id: string) => string
  readonly withdrawn: (id: string) => string
  readonly corrected: (id: string, fields: string) => string
  readonly revision: (number: number, day: string, reason: string) => string
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    added: (id) => `${id} was added`,
    withdrawn: (id) => `${id} was withdrawn`,
    corrected: (id, fields) => `${id} was corrected (${fields})`,
    revision: (number, day, reason) => `Revision ${number} of ${day}: ${reason}`,
  },
  vi: {
    added: (id) => `đã thêm ${id}`,
    withdrawn: (id) => `đã rút ${id}`,
    corrected: (id, fields) => `đã sửa ${id} (${fields})`,
    revision: (number, day, reason) => `Bản sửa đổi ${number}, ${day}: ${reason}`,
  },
}
