import type { Language } from '../api/generated/types.ts'
import { dateInWords } from '../dates.ts'
import { yesOrNo } from '../i18n/in-words.ts'
import type { Words } from '../i18n/words.ts'
import { inSentence } from '../i18n/words.ts'
import type { Standing } from './standing.ts'

/** How one partner stands on the day, in whole sentences: what a sign means without seeing it. Where facts may be missing, who has no level is one of whom none is known. */
export function standingSentence(one: Standing, complete: boolean, words: Words, language: Language): string {
  if (one.level === null) return words.network.none({ name: one.name, complete: yesOrNo(complete) })
  const since = one.since === null ? undefined : dateInWords(one.since, language)
  return [
    words.network.at({
      name: one.name,
      level: inSentence(one.level.name),
      dated: since === undefined ? 'no' : 'yes',
      since,
    }),
    one.confidence === 'LOW' ? words.network.doubtful : one.certain ? '' : words.network.uncertain,
    one.beside ? words.network.beside : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
