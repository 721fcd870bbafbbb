import type { Language } from '../../schema/answer-language.ts'
import type { CountingDefinition, CountingRule } from '../../schema/counting-definition.ts'
import { textIn } from '../../schema/texts.ts'
import type { World } from '../queries/world.ts'

/**
 * What a counting definition counts, in a few words: the level that it counts from, or the one that it counts, then what else it changes, then its version
 * where it is not the first. Made of the rule and of the levels' names, so that it is right under whatever name the definition goes.
 */
export function definitionLabel(world: World, { rule, version }: CountingDefinition, language: Language): string {
  const words = WORDS[language]
  const id = 'atLeast' in rule.levels ? rule.levels.atLeast : rule.levels.exactly
  const level = world.level(id)
  const name = level === undefined ? id : inSentence(textIn(level.names, language))
  const highest = world.levelsOf(level?.ladder ?? '').find((one) => one.levelKind === 'rung')
  const base = 'atLeast' in rule.levels && highest?.id !== id ? words.orHigher(name) : name
  const label = [base, ...marksOf(rule).map((mark) => words[mark])].join(', ')
  return version === 1 ? label : `${label} (${version})`
}

/** What a definition changes of the plainest one: States only, by the owner's word, nothing beside the rungs. */
function marksOf(rule: CountingRule): Mark[] {
  const marks: Mark[] = []
  if (rule.population === 'actors') marks.push('anyActor')
  if (rule.special) marks.push('special')
  if (rule.sectoral) marks.push('sectoral')
  if (rule.side !== 'owner') marks.push(rule.side)
  return marks
}

/** A name as it stands inside a sentence: its words in small letters, those that are capitals throughout (NATO) left as they are. */
const inSentence = (name: string): string =>
  name.replace(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll}|$|\s)/gu, (letter) => letter.toLowerCase())

type Mark = 'anyActor' | 'special' | 'sectoral' | 'other' | 'lower' | 'higher'

const WORDS: Readonly<Record<Language, Readonly<Record<Mark, string>> & { orHigher: (level: string) => string }>> = {
  en: {
    orHigher: (level) => `${level} or higher`,
    anyActor: 'organizations too',
    special: 'special relations too',
    sectoral: 'sectoral relations too',
    other: 'by the partner’s own words',
    lower: 'by the lower of the two sides’ words',
    higher: 'by the higher of the two sides’ words',
  },
  vi: {
    orHigher: (level) => `${level} trở lên`,
    anyActor: 'kể cả tổ chức',
    special: 'kể cả quan hệ đặc biệt',
    sectoral: 'kể cả quan hệ theo lĩnh vực',
    other: 'theo cách gọi của đối tác',
    lower: 'theo cách gọi thấp hơn của hai bên',
    higher: 'theo cách gọi cao hơn của hai bên',
  },
}

/** What a ladder's definitions count, as in "42 partners". */
export const nounOf = (language: Language): string => NOUN[language]

const NOUN: Readonly<Record<Language, string>> = { en: 'partners', vi: 'đối tác' }
