import type { Language } from '../../schema/answer-language.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { nameFor } from '../queries/naming.ts'
import type { Count } from '../queries/partner-count.ts'
import type { World } from '../queries/world.ts'

/** The sources of what some actors are called in a language on a day. */
export const sourcesOfNames = (
  world: World,
  actors: Iterable<string>,
  language: Language,
  validAt: PartialDate,
): string[] =>
  [...new Set(actors)].flatMap((actor) =>
    (nameFor(world, actor, language, validAt)?.citations ?? []).map(({ source }) => source),
  )

/** The sources of who is and was a member of a group; of no group none. */
export const sourcesOfMembers = (world: World, group: string | undefined): string[] =>
  group === undefined
    ? []
    : world.membershipsIn(group).flatMap(({ citations }) => citations.map(({ source }) => source))

/** The sources of what a count prints beside what it rests on: of the names of its owner, its group and its partners, and of who is in the group. */
export const sourcesPrintedIn = (count: Count, language: Language): string[] => {
  const { world, question, moment, members, undecided } = count
  const { of, within } = question
  const partners = [...members, ...undecided].map(({ relation }) => relation.partnership.partner)
  const actors = [of, ...(within === undefined ? [] : [within]), ...partners]
  return [...sourcesOfNames(world, actors, language, moment.validAt), ...sourcesOfMembers(world, within)]
}

/** The same of several counts. Those of one group that name the same do not say it again. */
export function sourcesPrintedInAll(counts: readonly Count[], language: Language): Set<string> {
  const told = counts.filter(
    ({ members, undecided, question }, i) =>
      counts[i - 1]?.members !== members ||
      counts[i - 1]?.undecided !== undecided ||
      counts[i - 1]?.question.within !== question.within ||
      i === counts.length - 1,
  )
  return new Set(told.flatMap((count) => sourcesPrintedIn(count, language)))
}
