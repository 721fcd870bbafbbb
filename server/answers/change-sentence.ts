import type { Language } from '../../schema/answer-language.ts'
import type { AskError } from '../errors.ts'
import { newestNameIn } from '../queries/naming.ts'
import type { World } from '../queries/world.ts'
import { dateInWords } from '../text/dates.ts'
import { refusalSentence } from '../text/refusal.ts'
import { beginning, say } from '../text/say.ts'
import { fieldsChanged } from './changed-fields.ts'
import { statementInWords } from './changed-statement.ts'
import type { Change } from './changes.ts'

/**
 * A change of one statement in one sentence: about whom, what it is, and what of it was corrected or that it was added or withdrawn. Everything goes by its name: no id, no field's name, no
 * date in figures.
 */
export function changeSentence(
  { actor, before, after }: Omit<Change, 'revisions'>,
  world: World,
  language: Language,
): string {
  const speak = say(language)
  const named = statementInWords(world, before ?? after, language)
  const what =
    actor === undefined
      ? beginning(named, language)
      : speak('change.about', { who: newestNameIn(world, actor, language), what: named })
  if (before === undefined) return speak('change.added', { what })
  if (after === undefined) return speak('change.withdrawn', { what })
  return speak('change.corrected', { what, fields: fieldsChanged(world, before, after, language).join('; ') })
}

/** Changes in a sentence each, with the revisions that made them. Why there was a revision is said where it first stands, and nowhere again. */
export function changeSentences(changes: readonly Change[], world: World, language: Language): string[] {
  const speak = say(language)
  const told = new Set<number>()
  return changes.map((change) => {
    const made = change.revisions.map(({ number, recordedAt, reason }) => {
      if (told.has(number)) return speak('change.sameRevision', { number })
      told.add(number)
      return speak('change.revision', { number, day: dateInWords(recordedAt.slice(0, 10), language), reason })
    })
    return [changeSentence(change, world, language), ...made].join(' ')
  })
}

/** That a question cannot be asked any more, and why. */
export const unaskableSentence = (why: AskError, language: Language): string =>
  say(language)('change.unaskable', { why: refusalSentence(why, language) })
