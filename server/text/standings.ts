import type { Language } from '../../schema/answer-language.ts'
import { textIn } from '../../schema/texts.ts'
import { dateOfDay, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { linkIn } from '../queries/link.ts'
import { membersOn } from '../queries/membership.ts'
import { nameIn } from '../queries/naming.ts'
import type { Count } from '../queries/partner-count.ts'
import { relationsOf } from '../queries/relation.ts'
import { dateInWords } from './dates.ts'
import { definitionLabel } from './definition-label.ts'
import { inOrder, inOrderOfNames } from './in-order.ts'
import { listOf, say } from './say.ts'

/** The members of the group that a count is within, on the last of its days, of which it counts none for certain: how each stands, as far as the graph knows. Empty where all are counted. */
export function standingsOutside(count: Count, language: Language): string {
  const { within } = count.question
  if (within === undefined) return ''
  const counted = new Set(count.members.map(({ relation }) => relation.partnership.partner))
  const members = membersOn(count.world, within, dateOfDay(intervalOf(count.moment.validAt).latest))
  return standingsOf(
    count,
    members.map(({ member }) => member).filter((member) => !counted.has(member)),
    language,
  )
}

/** How some actors stand on the last of a count's days, as far as the graph knows, in the order of their names. */
export function standingsOf(
  { world, question, definition, moment }: Count,
  actors: readonly string[],
  language: Language,
): string {
  const last = intervalOf(moment.validAt).latest
  const relations = new Map(
    relationsOf(world, question.of, definition.ladder).map((relation) => [relation.partnership.partner, relation]),
  )
  const standing: string[] = []
  const without: string[] = []
  for (const actor of inOrderOfNames(actors, (id) => nameIn(world, id, language, moment.validAt), language)) {
    const who = nameIn(world, actor, language, moment.validAt)
    const relation = relations.get(actor)
    const link = relation === undefined ? null : linkIn(relation, { earliest: last, latest: last })
    if (link === null) {
      without.push(who)
      continue
    }
    standing.push(
      say(language)('evidence.standing', {
        who,
        level: textIn(link.level.names, language),
        dated: link.since === undefined ? 'no' : 'yes',
        day: link.since === undefined ? undefined : dateInWords(link.since, language),
        state: definition.rule.population === 'states' && world.actor(actor)?.kind !== 'state' ? 'no' : 'yes',
      }),
    )
  }
  return [
    ...standing,
    ...(without.length === 0 ? [] : [say(language)('evidence.noRelation', { names: listOf(without, language) })]),
  ].join('; ')
}

/** The names of those whom a count counts for certain, in order. */
export const namesCounted = ({ world, members, moment }: Count, language: Language): string[] =>
  inOrder(
    members.map(({ relation }) => nameIn(world, relation.partnership.partner, language, moment.validAt)),
    language,
  )

/** What a count comes to by its definition: "16 at comprehensive partnership or higher within G20". */
export function countPhrase(count: Count, bounds: string, language: Language): string {
  const { definition, question, world, moment } = count
  return say(language)('evidence.count', {
    number: bounds,
    definition: definitionLabel(world, definition, language),
    grouped: question.within === undefined ? 'no' : 'yes',
    group: question.within === undefined ? undefined : nameIn(world, question.within, language, moment.validAt),
  })
}

/** A name with a day behind it: "Egypt (5 August 2025)". */
export const namedOn = (name: string, on: PartialDate | undefined, language: Language): string =>
  on === undefined ? name : `${name} (${dateInWords(on, language)})`
