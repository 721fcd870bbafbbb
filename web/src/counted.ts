import type { Level } from './day/parts.ts'
import { levelSlug } from './graph/scene.ts'
import type { Words } from './i18n/words.ts'
import { inSentence } from './i18n/words.ts'

/**
 * What a counting definition counts, in a few words. A definition is named for its level, "<level>-or-higher" or "<level>", after the ladder where that is
 * not the owner's first; one named otherwise is given by its name.
 */
export function countedBy(definition: string, levels: readonly Level[], words: Words): string {
  const name = levelSlug(definition)
  const slug = name.replace(/-or-higher$/, '')
  const level = levels.find((one) => levelSlug(one.id) === slug)
  if (level === undefined) return words.count.by(name)
  return name === slug ? words.count.exactly(inSentence(level.name)) : words.count.orHigher(inSentence(level.name))
}

/** The definition that the page opens with: the one that counts the lowest rung and all above, else the first. */
export function firstDefinition(
  definitions: readonly { readonly id: string }[],
  levels: readonly Level[],
): string | null {
  const lowest = levels.filter((level) => level.kind === 'RUNG').sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))[0]
  const wanted =
    lowest === undefined
      ? undefined
      : definitions.find(({ id }) => levelSlug(id) === `${levelSlug(lowest.id)}-or-higher`)
  return (wanted ?? definitions[0])?.id ?? null
}
