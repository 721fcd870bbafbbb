import type { Language } from '../api/generated/types.ts'
import { dateInWords } from '../dates.ts'
import type { Mark } from '../graph/scene.ts'
import type { Words } from '../i18n/words.ts'
import { inSentence } from '../i18n/words.ts'

/** How one partner stands on the day, in whole sentences: what a sign means without seeing it. */
export function markSentence(mark: Mark, words: Words, language: Language): string {
  if (mark.level === null) return words.network.none(mark.name)
  const since = mark.since === null ? null : dateInWords(mark.since, language)
  return [
    words.network.at(mark.name, inSentence(mark.level.name), since),
    mark.confidence === 'LOW' ? words.network.doubtful : mark.certain ? '' : words.network.uncertain,
    mark.beside ? words.network.beside : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
