import type { Language } from '../../schema/answer-language.ts'
import { compareIds } from '../../schema/ids.ts'
import type { World } from '../queries/world.ts'
import { say } from './say.ts'

/**
 * What the licences of some sources ask to be printed where something of them is printed, each once, as one sentence; nothing where none asks for anything. An answer gives those that it cites
 * and those of the names and memberships that it prints (`printed.ts`).
 */
export function attributionSentence(world: World, sources: Iterable<string>, language: Language): string {
  const asked = [...new Set(sources)].flatMap((id) => world.source(id)?.attribution ?? [])
  const texts = [...new Set(asked)].sort(compareIds)
  return texts.length === 0 ? '' : say(language)('footnote.attribution', { texts: texts.join('; ') })
}
