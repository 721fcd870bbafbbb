import type { Language } from '../../schema/answer-language.ts'
import { nounIn } from '../../schema/texts.ts'
import type { World } from '../queries/world.ts'
import { say } from './say.ts'

/** What a ladder's relations are with, in the form that goes with a number: "partner", "missions". Partners where the ladder says nothing. */
export function nounFor(world: World, ladder: string | null, n: number, language: Language): string {
  const noun = ladder === null ? undefined : world.ladder(ladder)?.noun
  return noun === undefined ? say(language)('counted.noun', { n }) : nounIn(noun, language, n)
}

/** The same word as it goes with a count: after a number in the form of that number, after a range as of many. */
export const nounOfCount = (world: World, ladder: string, value: number, upper: number, language: Language): string =>
  value === upper ? nounFor(world, ladder, value, language) : nouns(world, ladder, language)

/** The same word for many whose number is not said, as in a title or after "0 to 1": "partners", "missions". */
export function nouns(world: World, ladder: string | null, language: Language): string {
  const noun = ladder === null ? undefined : world.ladder(ladder)?.noun
  return noun === undefined ? say(language)('counted.nouns') : (noun[language] ?? noun.en).other
}
