import type { Language } from '../api/generated/types.ts'
import { dateInWords } from '../dates.ts'
import { inSentence, sayIn } from '../i18n/words.ts'
import type { Level, Transition } from './parts.ts'

/** One transition in one sentence: who, from what to what, when. In the words in which the server says it. */
export function transitionSentence(
  transition: Transition,
  levels: ReadonlyMap<string, Level>,
  language: Language,
): string {
  const named = (level: { readonly id: string } | null): string =>
    level === null ? '' : inSentence(levels.get(level.id)?.name ?? level.id)
  const say = sayIn(language)
  const [from, to] = [named(transition.from), named(transition.to)]
  const step = { who: transition.partner.name, from, to, when: dateInWords(transition.on, language) }
  switch (transition.kind) {
    case 'ENTRY':
      return say('transition.entry', step)
    case 'UPGRADE':
      return say('transition.upgrade', step)
    case 'DEEPENING':
      return say('transition.deepening', { ...step, before: transition.from === null ? 'none' : 'some', formal: 'no' })
    case 'DOWNGRADE':
      return say('transition.downgrade', step)
    case 'LAPSE':
      return say('transition.lapse', step)
  }
}
