import type { Claim } from '../../schema/kinds/claim.ts'
import { FIRST_DAY, LAST_DAY } from '../../schema/time/day.ts'
import { dateOfDay, type Interval, intervalOf } from '../../schema/time/partial-date.ts'
import type { Member } from '../queries/counting.ts'
import { findDefinition } from '../queries/definitions.ts'
import type { KnownAt } from '../queries/moment.ts'
import { countIn } from '../queries/partner-count.ts'
import { relationsOf } from '../queries/relation.ts'
import type { World } from '../queries/world.ts'

/**
 * The place of a partner among those that are counted, by the days on which they came to be: it came after all of `before`, and perhaps after some of `perhapsBefore`. Both
 * in the order of their days.
 */
export interface Place {
  readonly partner: Member
  readonly before: readonly Member[]
  readonly perhapsBefore: readonly Member[]
}

type Question = Extract<NonNullable<Claim['question']>, { kind: 'place' }>

/** The place of a partner among those counted on the last of the days asked about; null where it is not counted for certain then, or nobody knows since when: then it has none. */
export function placeOf(world: World, question: Question, known: KnownAt): Place | null {
  const definition = findDefinition(world, question.of, question.definition)
  if (definition === undefined) return null
  const { members, undecided } = countIn(
    world,
    { of: question.of, definition: definition.id },
    definition,
    relationsOf(world, question.of, definition.ladder),
    { ...known, validAt: dateOfDay(intervalOf(question.validAt).latest) },
  )
  const partner = members.find(({ relation }) => relation.partnership.partner === question.partner)
  if (partner?.since === undefined) return null
  const came = intervalOf(partner.since)
  const others = [...members, ...undecided].filter((member) => member !== partner).sort(byFirstDay)
  const before = others.filter((member) => members.includes(member) && begun(member).latest < came.earliest)
  return {
    partner,
    before,
    perhapsBefore: others.filter((member) => !before.includes(member) && begun(member).earliest <= came.latest),
  }
}

/** When a member came to be counted; on any day where no source says. */
const begun = ({ since }: Member): Interval =>
  since === undefined ? { earliest: FIRST_DAY, latest: LAST_DAY } : intervalOf(since)

function byFirstDay(a: Member, b: Member): number {
  const [x, y] = [begun(a).earliest, begun(b).earliest]
  return x < y ? -1 : x > y ? 1 : 0
}
