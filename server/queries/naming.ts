import type { Language } from '../../schema/answer-language.ts'
import { compareIds } from '../../schema/ids.ts'
import type { Name } from '../../schema/kinds/name.ts'
import { intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { heldOn } from '../../schema/time/period.ts'
import type { World } from './world.ts'

/**
 * What an actor is called in a language on a day: the short name in use then, else any short name in that language, else the same in English,
 * else its id. Of several in use the first by id.
 */
export function nameIn(world: World, actor: string, language: Language, validAt: PartialDate): string {
  const day = intervalOf(validAt).latest
  const names = world.namesOf(actor)
  for (const tongue of [language, 'en']) {
    const short = names.filter((name) => name.language === tongue && name.use === 'short')
    const found = short.find((name) => heldOn(name, day) === 'yes') ?? short.at(-1)
    if (found !== undefined) return found.text
  }
  return names[0]?.text ?? actor
}

/** Every other name that an actor has or had, each once, in code-point order: official names, aliases, former names, in all languages. */
export function aliasesOf(world: World, actor: string): string[] {
  const other = world.namesOf(actor).filter((name: Name) => name.use !== 'short')
  return [...new Set(other.map((name) => name.text))].sort(compareIds)
}
