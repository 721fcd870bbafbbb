import type { Actor } from '../../schema/actor.ts'
import { REGIONS } from '../../schema/region.ts'
import { dateOfDay } from '../../schema/time/partial-date.ts'
import { membershipsOf } from '../queries/membership.ts'
import { aliasesOf, nameIn } from '../queries/naming.ts'
import { ALL_DAYS } from '../queries/span.ts'
import { spellsOfPeriods } from '../queries/truth-spells.ts'
import type { World } from '../queries/world.ts'
import type { ReadingEdge, ReadingNode } from '../store/reading.ts'
import { dated, days, inEachLanguage } from './properties.ts'

/** An actor with the name that it bears without an end, as answers call it, and its other names. */
export function actorNode(world: World, actor: Actor): ReadingNode {
  const { id } = actor
  const aliases = aliasesOf(world, id, dateOfDay(ALL_DAYS.latest))
  const extent = world.coverageOf(id)
  return {
    id,
    properties: {
      ...inEachLanguage('name', (language) => nameIn(world, id, language, dateOfDay(ALL_DAYS.latest))),
      ...(aliases.length === 0 ? {} : { aliases }),
      ...(actor.kind === 'state' || actor.kind === 'territory'
        ? {
            iso2: actor.iso2,
            iso3: actor.iso3,
            m49: actor.m49,
            region: actor.region,
            regionName: nameOfRegion(actor.region),
          }
        : {}),
      ...dated('from', actor.from),
      ...dated('to', actor.to),
      ...dated('reviewedTo', extent?.reviewedTo),
      ...(extent === undefined ? {} : { reviewedWhole: extent.whole }),
    },
  }
}

const nameOfRegion = (code: string | undefined): string | undefined =>
  REGIONS.find((region) => region.code === code)?.names.en

/** Who was in an actor when, and what it succeeded. */
export const edgesAboutActor = (world: World, { id }: Actor): ReadingEdge[] => [
  ...membershipEdges(world, id),
  ...predecessorsOf(world, id).map((to): ReadingEdge => ({ type: 'SUCCEEDED', from: id, to, properties: {} })),
]

/** Those that either of the two names: the one as its predecessor or the other as its successor. */
function predecessorsOf(world: World, id: string): string[] {
  const states = world.facts.state ?? []
  const named = states.find((state) => state.id === id)?.predecessors ?? []
  const naming = states.filter((state) => state.successors?.includes(id)).map((state) => state.id)
  return [...new Set([...named, ...naming])].filter((one) => world.actor(one) !== undefined)
}

/** Each member's spells, one role apart from another: only the role `member` is being within a group. */
function membershipEdges(world: World, group: string): ReadingEdge[] {
  const all = world.membershipsIn(group).filter(({ member }) => world.actor(member) !== undefined)
  const members = [...new Set(all.map(({ member }) => member))]
  return members.flatMap((member) => {
    const others = all.filter((one) => one.member === member && one.role !== 'member')
    const roles = [...new Set(others.map(({ role }) => role))]
    return [
      ...spellsOfPeriods(membershipsOf(world, group, member)).map(
        (spell): ReadingEdge => ({
          type: 'MEMBER_OF',
          from: member,
          to: group,
          properties: { ...days(spell), certain: spell.certain },
        }),
      ),
      ...roles.flatMap((role) =>
        spellsOfPeriods(others.filter((one) => one.role === role)).map(
          (spell): ReadingEdge => ({
            type: 'ASSOCIATED_WITH',
            from: member,
            to: group,
            properties: { role, ...days(spell), certain: spell.certain },
          }),
        ),
      ),
    ]
  })
}
