import type { Level } from '../day/parts.ts'
import { levelSlug } from '../graph/scene.ts'
import { inSentence } from '../i18n/words.ts'

/** The few words that a label of a definition is put together from. */
export interface LabelWords {
  readonly orHigher: (level: string) => string
  readonly exactly: (level: string) => string
  readonly marks: Readonly<Record<'any-actor' | 'with-special' | 'by-partner', string>>
}

/**
 * What a counting definition counts, in a few words. Definitions are named for their level ("<level>-or-higher", "exactly-<level>", "<level>") and for what
 * else they change ("-any-actor", "-with-special", "-by-partner"); one named otherwise is given by its name, and its own text says it in full.
 */
export function definitionLabel(definition: string, levels: readonly Level[], words: LabelWords): string {
  const [id = '', version] = definition.split('@')
  let name = levelSlug(id)
  const marks: string[] = []
  for (const [mark, said] of Object.entries(words.marks)) {
    if (!name.endsWith(`-${mark}`)) continue
    name = name.slice(0, -mark.length - 1)
    marks.push(said)
  }
  const slug = name.replace(/-or-higher$/, '').replace(/^exactly-/, '')
  const level = levels.find((one) => levelSlug(one.id) === slug)
  if (level === undefined) return definition
  const base = (name.endsWith('-or-higher') ? words.orHigher : words.exactly)(inSentence(level.name))
  const label = [base, ...marks].join(', ')
  return version === undefined || version === '1' ? label : `${label} (${version})`
}
