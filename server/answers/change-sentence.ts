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
 * A change of one statement in one sentence: about whom, what it is, what of it was corrected or that it was added or withdrawn, and which revisions did that for what reasons.
 * Everything goes by its name: no id, no field's name, no date in figures.
 */
export function changeSentence(change: Change, world: World, language: Language): string {
  const speak = say(language)
  const { actor, before, after, revisions } = change
  const named = statementInWords(world, before ?? after, language)
  const what =
    actor === undefined
      ? beginning(named, language)
      : speak('change.about', { who: newestNameIn(world, actor, language), what: named })
  const said =
    before === undefined
      ? speak('change.added', { what })
      : after === undefined
        ? speak('change.withdrawn', { what })
        : speak('change.corrected', { what, fields: fieldsChanged(world, before, after, language).join('; ') })
  const made = revisions.map(({ number, recordedAt, reason }) =>
    speak('change.revision', { number, day: dateInWords(recordedAt.slice(0, 10), language), reason }),
  )
  return [said, ...made].join(' ')
}

/** That a question cannot be asked any more, and why. */
export const unaskableSentence = (why: AskError, language: Language): string =>
  say(language)('change.unaskable', { why: refusalSentence(why, language) })
