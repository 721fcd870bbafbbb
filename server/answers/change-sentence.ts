import type { Language } from '../../schema/answer-language.ts'
import type { Statement } from '../../schema/statement.ts'
import { LAST_DAY } from '../../schema/time/day.ts'
import { dateOfDay } from '../../schema/time/partial-date.ts'
import type { AskError } from '../errors.ts'
import { nameIn } from '../queries/naming.ts'
import type { World } from '../queries/world.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import { dateInWords } from '../text/dates.ts'
import { refusalSentence } from '../text/refusal.ts'
import { listOf, say } from '../text/say.ts'
import type { Change } from './changes.ts'

/** A change of one statement in one sentence: about whom, what was corrected, added or withdrawn, and in which revision for what reason. */
export function changeSentence(change: Change, world: World, language: Language): string {
  const speak = say(language)
  const { id, actor, before, after, revision } = change
  const about =
    actor === undefined ? ((after ?? before)?.id ?? id) : nameIn(world, actor, language, dateOfDay(LAST_DAY))
  const what =
    before === undefined
      ? speak('change.added', { about, id })
      : after === undefined
        ? speak('change.withdrawn', { about, id })
        : speak('change.corrected', { about, id, fields: listOf(fieldsChanged(before, after, language), language) })
  if (revision === undefined) return what
  const day = dateInWords(revision.recordedAt.slice(0, 10), language)
  return `${what} ${speak('change.revision', { number: revision.number, day, reason: revision.reason })}`
}

/** That a question cannot be asked any more, and why. */
export const unaskableSentence = (why: AskError, language: Language): string =>
  say(language)('change.unaskable', { why: refusalSentence(why, language) })

/** The fields in which two bodies of one statement differ, each with both values. */
function fieldsChanged(before: Statement, after: Statement, language: Language): string[] {
  const speak = say(language)
  const [a, b] = [before as Record<string, unknown>, after as Record<string, unknown>]
  const shown = (value: unknown): string =>
    value === undefined ? speak('change.nothing') : typeof value === 'object' ? '…' : String(value)
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => canonicalJson(a[key] ?? null) !== canonicalJson(b[key] ?? null))
    .sort()
    .map((field) =>
      typeof (b[field] ?? a[field]) === 'object'
        ? field
        : speak('change.field', { field, before: shown(a[field]), after: shown(b[field]) }),
    )
}
