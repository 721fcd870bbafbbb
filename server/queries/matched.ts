import type { Language } from '../../schema/answer-language.ts'
import { foldedTerms } from '../../schema/fold.ts'
import { foundTexts } from '../../schema/found-texts.ts'
import { foldedName } from './folded-name.ts'
import type { World } from './world.ts'

/** How a text holds what was looked for, best first: as a whole, at its start, at the start of a word, anywhere. */
const WAYS = [
  (held: string, sought: string) => held === sought,
  (held: string, sought: string) => held.startsWith(sought),
  (held: string, sought: string) => held.includes(` ${sought}`),
  () => true,
] as const

/** The codes of an actor and its names, as they are written, with the language of each; of a code none. */
export const textsOf = (world: World, id: string): readonly { readonly text: string; readonly language?: string }[] => {
  const actor = world.actor(id)
  const codes = actor === undefined ? [id] : foundTexts(actor)
  return [...codes.map((text) => ({ text })), ...world.namesOf(id)]
}

/**
 * The name or code of an actor by which a text found it, as it is written: the one that holds the text best; of equals one in the reader's language, then the shorter. `folded` is the text
 * as search compares it. Null where none holds all its terms.
 */
export function matchedOf(world: World, id: string, folded: string, language: Language): string | null {
  const terms = foldedTerms(folded)
  const ranked = textsOf(world, id)
    .map((one) => ({ ...one, held: foldedName(one.text) }))
    .filter(({ held }) => terms.every((term) => held.includes(term)))
    .map(({ text, held, language: of }) => ({
      text,
      key: [WAYS.findIndex((holds) => holds(held, folded)), of === language ? 0 : 1, held.length],
    }))
    .sort((a, b) => compared(a.key, b.key))
  return ranked[0]?.text ?? null
}

function compared(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((n, at) => n !== b[at])
  return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0)
}
