import type { Language } from '../../schema/answer-language.ts'
import type { CountingDefinition, CountingRule } from '../../schema/kinds/counting-definition.ts'
import { textIn } from '../../schema/texts.ts'
import type { World } from '../queries/world.ts'
import { listOf, say } from './say.ts'

/**
 * What a counting definition counts, in a few words: the level that it counts from, or the one that it counts, then what else it changes, then its version
 * where it is not the first. Made of the rule and of the levels' names, so that it is right under whatever name the definition goes.
 */
export function definitionLabel(world: World, definition: CountingDefinition, language: Language): string {
  const label = ruleLabel(world, definition, language)
  return definition.version === 1 ? label : `${label} (${definition.version})`
}

/** The same without its version, for where that is said in words beside it. */
export function ruleLabel(world: World, { rule }: CountingDefinition, language: Language): string {
  const speak = say(language)
  const id = 'atLeast' in rule.levels ? rule.levels.atLeast : rule.levels.exactly
  const level = world.level(id)
  const name = level === undefined ? id : inSentence(textIn(level.names, language))
  const highest = world.levelsOf(level?.ladder ?? '').find((one) => one.levelKind === 'rung')
  const base = 'atLeast' in rule.levels && highest?.id !== id ? speak('label.orHigher', { level: name }) : name
  return listOf([base, ...marksOf(rule).map((mark) => speak('label.mark', { mark }))], language)
}

type Mark = 'anyActor' | 'special' | 'sectoral' | 'theirs' | 'lower' | 'higher'

/** What a definition changes of the plainest one: States only, by the owner's word, nothing beside the rungs. */
function marksOf(rule: CountingRule): Mark[] {
  const marks: Mark[] = []
  if (rule.population === 'actors') marks.push('anyActor')
  if (rule.special) marks.push('special')
  if (rule.sectoral) marks.push('sectoral')
  if (rule.side !== 'owner') marks.push(rule.side === 'other' ? 'theirs' : rule.side)
  return marks
}

/** A name as it stands inside a sentence: its words in small letters, those that are capitals throughout (NATO) left as they are. */
export const inSentence = (name: string): string =>
  name.replace(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll}|$|\s)/gu, (letter) => letter.toLowerCase())
