import type { Language } from '../../schema/answer-language.ts'
import type { LevelKind } from '../../schema/kinds/level.ts'
import type { Membership } from '../../schema/kinds/membership.ts'
import type { Statement } from '../../schema/statement.ts'
import { textIn } from '../../schema/texts.ts'
import { newestNameIn } from '../queries/naming.ts'
import type { World } from '../queries/world.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import { dateInWords } from '../text/dates.ts'
import { inSentence } from '../text/definition-label.ts'
import { numberOf, say } from '../text/say.ts'
import { fieldsThatBear } from './bearing.ts'

/** How the value of a field is said. */
type Said = 'date' | 'actor' | 'level' | 'words' | 'number' | 'choice'

/** The values that are chosen from a few. */
type Choice = Membership['confidence'] | LevelKind | Membership['role'] | 'true' | 'false'

/** The fields of which both values are said, in the order in which they are. */
const SAID = {
  level: 'level',
  levelKind: 'choice',
  rank: 'number',
  formula: 'words',
  sector: 'words',
  side: 'actor',
  owner: 'actor',
  partner: 'actor',
  group: 'actor',
  member: 'actor',
  role: 'choice',
  from: 'date',
  to: 'date',
  attestedOn: 'date',
  reviewedTo: 'date',
  whole: 'choice',
  confidence: 'choice',
} as const satisfies Readonly<Record<string, Said>>

/** The fields whose values are too long or too many for a sentence, by what is said of them; several of one kind are one phrase. */
const PARTS = {
  question: 'question',
  period: 'period',
  saidOn: 'period',
  text: 'wording',
  subject: 'wording',
  population: 'population',
  populationId: 'population',
  alsoCalled: 'population',
  speaker: 'speaker',
  office: 'speaker',
  rule: 'rule',
  definition: 'rule',
  version: 'rule',
  ladder: 'ladder',
  partnership: 'relation',
  about: 'relation',
  facts: 'relation',
  texts: 'texts',
} as const

/** In what two bodies of one statement differ, of all that bears on answers, a phrase each: "the day is 23 August 2001 instead of 2001". Notes are named where nothing else is another. */
export function fieldsChanged(world: World, before: Statement, after: Statement, language: Language): string[] {
  const speak = say(language)
  const [a, b] = [fieldsThatBear(before), fieldsThatBear(after)]
  const changed = new Set(
    [...Object.keys(a), ...Object.keys(b)].filter(
      (field) => canonicalJson(a[field] ?? null) !== canonicalJson(b[field] ?? null),
    ),
  )
  const said = (Object.keys(SAID) as (keyof typeof SAID)[])
    .filter((field) => changed.delete(field))
    .map((field) =>
      speak('change.field', {
        field,
        values: a[field] === undefined ? 'after' : b[field] === undefined ? 'before' : 'both',
        before: valueInWords(world, SAID[field], a[field], language),
        after: valueInWords(world, SAID[field], b[field], language),
      }),
    )
  const onlyNote = said.length === 0 && [...changed].every((field) => field === 'note')
  changed.delete('note')
  const parts = new Set([...changed].map((field) => (isPart(field) ? PARTS[field] : 'figure')))
  // A definition's text alone says the same in other words; beside another rule or ladder it says what these say.
  if (parts.has('rule') || parts.has('ladder')) parts.delete('texts')
  return [...said, ...[...(onlyNote ? (['note'] as const) : parts)].map((part) => speak('change.part', { part }))]
}

/** A value by its name; empty where there is none. */
function valueInWords(world: World, said: Said, value: unknown, language: Language): string {
  if (value === undefined || value === null) return ''
  const text = String(value)
  switch (said) {
    case 'date':
      return dateInWords(text, language)
    case 'actor':
      return newestNameIn(world, text, language)
    case 'level': {
      const level = world.level(text)
      return level === undefined ? say(language)('change.goneLevel') : inSentence(textIn(level.names, language))
    }
    case 'number':
      return numberOf(Number(value), language)
    case 'words':
      return `“${text}”`
    case 'choice':
      return say(language)('change.value', { value: text as Choice })
  }
}

const isPart = (field: string): field is keyof typeof PARTS => Object.hasOwn(PARTS, field)
