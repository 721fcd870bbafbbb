import type { Language } from '../api/generated/types.ts'
import { dateInWords } from '../dates.ts'
import { inSentence, sayIn } from '../i18n/words.ts'
import type { Level, Move } from './parts.ts'

/** One move in one sentence: who, from what to what, when. In the words in which the server says it. */
export function moveSentence(move: Move, levels: ReadonlyMap<string, Level>, language: Language): string {
  const named = (level: { readonly id: string } | null): string =>
    level === null ? '' : inSentence(levels.get(level.id)?.name ?? level.id)
  const say = sayIn(language)
  const [from, to] = [named(move.from), named(move.to)]
  const step = { who: move.partner.name, from, to, when: dateInWords(move.on, language) }
  switch (move.kind) {
    case 'ENTRY':
      return say('transition.entry', step)
    case 'UPGRADE':
      return say('transition.upgrade', step)
    case 'DEEPENING':
      return say('transition.deepening', { ...step, before: move.from === null ? 'none' : 'some', formal: 'no' })
    case 'DOWNGRADE':
      return say('transition.downgrade', step)
    case 'LAPSE':
      return say('transition.lapse', step)
  }
}
