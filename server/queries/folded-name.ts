import { fold } from '../../schema/fold.ts'

/** Characters of names that are remembered folded, in all: about eight megabytes. */
const MOST_CHARACTERS = 2_000_000

const folded = new Map<string, string>()
let characters = 0

/** A name as search compares it. It is one of the store's, of which every search looks at many again: so it is folded once. */
export function foldedName(name: string): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  const made = fold(name)
  characters += name.length + made.length
  if (characters > MOST_CHARACTERS) {
    folded.clear()
    characters = name.length + made.length
  }
  folded.set(name, made)
  return made
}
