import type { Language } from '../api/generated/types.ts'
import { dateInWords } from '../dates.ts'
import type { Words } from '../i18n/words.ts'
import { inSentence } from '../i18n/words.ts'
import type { Level, Move } from './parts.ts'

/** One move in one sentence: who, from what to what, when. */
export function moveSentence(move: Move, levels: ReadonlyMap<string, Level>, words: Words, language: Language): string {
  const name = (level: { readonly id: string } | null): string =>
    level === null ? '' : inSentence(levels.get(level.id)?.name ?? level.id)
  return words.moves.sentence(
    move.kind,
    move.partner.name,
    name(move.from),
    name(move.to),
    dateInWords(move.on, language),
  )
}
