import type { Language } from '../../schema/answer-language.ts'
import type { Designation } from '../../schema/kinds/designation.ts'
import type { Statement } from '../../schema/statement.ts'
import { textIn } from '../../schema/texts.ts'
import { newestNameIn } from '../queries/naming.ts'
import type { World } from '../queries/world.ts'
import { dateInWords } from '../text/dates.ts'
import { definitionLabel, inSentence } from '../text/definition-label.ts'
import { say } from '../text/say.ts'
import { wordsIn } from '../text/sentences.ts'

/** What a statement is, by the names of what it is about: "the comprehensive partnership of 2001, in the words of South Korea". Of a kind that bears on no answer: "a fact". */
export function statementInWords(world: World, statement: Statement | undefined, language: Language): string {
  const speak = say(language)
  const named = (actor: string): string => newestNameIn(world, actor, language)
  switch (statement?.kind) {
    case 'designation':
      return designationInWords(world, statement, language)
    case 'membership':
      return speak('change.membership', { role: statement.role, group: named(statement.group) })
    case 'partnership':
      return speak('change.partnership', { owner: named(statement.owner) })
    case 'counting-definition':
      return speak('change.definition', { label: definitionLabel(world, statement, language) })
    case 'claim':
      return speak('change.claim', { text: textIn(statement.text, language).replace(/\.$/, '') })
    case 'level':
      return speak('change.level', { name: textIn(statement.names, language) })
    case 'ladder':
      return speak('change.ladder', { owner: named(statement.owner) })
    case 'coverage':
      return speak('change.coverage', { facts: statement.facts, owner: named(statement.owner) })
    default:
      return speak('change.fact')
  }
}

/** A designation by its level, else by its words, with its day as far as it is known and whose words they are. */
function designationInWords(world: World, designation: Designation, language: Language): string {
  const { side, sector, from } = designation
  const level = designation.level === undefined ? undefined : world.level(designation.level)
  const formula = wordsIn(designation, language)
  const name = level === undefined ? formula : inSentence(textIn(level.names, language))
  return say(language)('change.designation', {
    by: level !== undefined ? 'level' : formula !== undefined ? 'words' : 'none',
    name,
    sectoral: level !== undefined && sector !== undefined ? 'yes' : 'no',
    sector,
    dated: from === undefined ? 'no' : 'yes',
    day: from === undefined ? undefined : dateInWords(from, language),
    side: newestNameIn(world, side, language),
  })
}
