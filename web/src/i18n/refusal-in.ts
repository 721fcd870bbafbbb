import { LANGUAGE_FACTS } from '../../../schema/words/generated/languages.ts'
import { type RefusalKey, type Refusals, refusalIn as saidIn } from '../../../schema/words/refusal.ts'
import type { Failure } from '../api/failure.ts'
import type { Language } from '../api/generated/types.ts'
import { tagOf } from './words.ts'

/** A refusal in the reader's language, made of what was wrong and of what its sentence names; null where nothing is said of that, as of GraphQL's own. */
export function refusalIn(own: Refusals, language: Language, { values }: Pick<Failure, 'values'>): string | null {
  const what = values.what
  return typeof what === 'string' && Object.hasOwn(own, what)
    ? saidIn(
        own,
        { language: tagOf(language), locale: LANGUAGE_FACTS[tagOf(language)].locale },
        what as RefusalKey,
        values,
      )
    : null
}
