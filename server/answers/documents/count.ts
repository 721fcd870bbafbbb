import type { Language } from '../../../schema/answer-language.ts'
import { textIn } from '../../../schema/texts.ts'
import { citationsOf } from '../../queries/citations.ts'
import type { Member } from '../../queries/counting.ts'
import { nameIn } from '../../queries/naming.ts'
import type { Count } from '../../queries/partner-count.ts'
import { onDateInWords } from '../../text/dates.ts'
import { countFootnote } from '../../text/footnote.ts'
import { say } from '../../text/say.ts'
import { Bibliography } from '../bibliography.ts'
import type { Cell, Laid } from '../document.ts'
import { commonFacts, nounsOf, withinFact } from './facts.ts'

/** A count laid out: its members by name, certain and undecided. */
export function countDocument(count: Count, permalink: string, language: Language): Laid {
  const { world, question, definition, moment, members, undecided } = count
  const speak = say(language)
  const owner = nameIn(world, question.of, language, moment.validAt)
  const sources = new Bibliography(world)
  const row = (member: Member, status: string): Cell[] => {
    const { partner, id } = member.relation.partnership
    const cited = sources.cite(citationsOf(world, id, member.evidence))
    return [
      partner,
      nameIn(world, partner, language, moment.validAt),
      status,
      textIn(member.level.names, language),
      member.since ?? null,
      cited,
    ]
  }
  const rows = [
    ...members.map((m) => row(m, speak('export.certain'))),
    ...undecided.map((m) => row(m, speak('export.undecided'))),
  ]
  return {
    name: ['entente', question.of, definition.id, question.within, moment.validAt]
      .filter(Boolean)
      .join('-')
      .replaceAll('@', '-v'),
    title: speak('export.count', {
      noun: nounsOf(world, definition.ladder, language),
      owner,
      day: onDateInWords(moment.validAt, language),
    }),
    facts: [
      [speak('export.value'), members.length],
      [speak('export.upper'), members.length + undecided.length],
      [speak('export.owner'), owner],
      ...withinFact(world, question.within, moment.validAt, language),
      [speak('export.definitionId'), definition.id],
      [speak('export.definition'), textIn(definition.texts, language)],
      [speak('export.day'), moment.validAt],
      ...commonFacts(language, moment, count.reviewedTo, permalink),
    ],
    columns: [
      speak('export.id'),
      speak('export.name'),
      speak('export.status'),
      speak('export.level'),
      speak('export.since'),
      speak('export.sources'),
    ],
    rows,
    sources: sources.list(),
    footnote: countFootnote(count, permalink, language),
  }
}
