import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import { dateOfDay, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { citationsOfMember } from '../queries/citations.ts'
import type { Member } from '../queries/counting.ts'
import { countedIfRight, openBecause } from '../queries/open-because.ts'
import type { World } from '../queries/world.ts'
import { ActorRef } from './actor.ts'
import { builder } from './builder.ts'
import { LevelRef } from './level.ts'
import { OpenBecauseEnum } from './open-because.ts'
import { CitationRef, citationsIn } from './source.ts'

export interface MemberIn {
  readonly world: World
  readonly member: Member
  readonly validAt: PartialDate
  /** Of an undecided one: the count that it is undecided in. */
  readonly undecidedIn?: { readonly definition: CountingDefinition; readonly within?: string | undefined }
}

export const CountMemberRef = builder.objectRef<MemberIn>('CountMember').implement({
  description: 'One actor that a count names.',
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'Who.',
      resolve: ({ world, member, validAt }) => ({ world, id: member.relation.partnership.partner, validAt }),
    }),
    level: t.field({
      type: LevelRef,
      description: 'The level that it is counted at.',
      resolve: ({ member }) => member.level,
    }),
    since: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'Counted since: since when it has been at or above the definition’s threshold; null where no source gives the start. Not since when it has been at `level`: that is `levelSince`.',
      resolve: ({ member }) => member.since ?? null,
    }),
    possibleSince: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day that `since` may be, always a whole one: lists in order of time go by it.',
      resolve: ({ member }) => (member.since === undefined ? null : dateOfDay(intervalOf(member.since).earliest)),
    }),
    levelSince: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'At `level` since: the same day as of a network’s link at that level; null where no source gives the start.',
      resolve: ({ member }) => member.levelSince ?? null,
    }),
    possibleLevelSince: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day that `levelSince` may be, always a whole one: lists in order of time go by it.',
      resolve: ({ member }) =>
        member.levelSince === undefined ? null : dateOfDay(intervalOf(member.levelSince).earliest),
    }),
    openBecause: t.field({
      type: OpenBecauseEnum,
      nullable: true,
      description: 'Of an undecided one: what leaves it open, the first reason that holds. Null where it is counted.',
      resolve: ({ world, member, validAt, undecidedIn }) =>
        undecidedIn === undefined
          ? null
          : openBecause(world, undecidedIn.definition, member.relation, intervalOf(validAt), undecidedIn.within),
    }),
    ifRight: t.boolean({
      nullable: true,
      description:
        'Of one whom a fact of low confidence leaves open (CONFIDENCE): whether it is counted if that is right; else it is counted unless it is. Null for other reasons, where a day that is not known would leave it open then too, and where it is counted.',
      resolve: ({ world, member, validAt, undecidedIn }) => {
        if (undecidedIn === undefined) return null
        const span = intervalOf(validAt)
        const { definition, within } = undecidedIn
        const because = openBecause(world, definition, member.relation, span, within)
        return countedIfRight(world, definition, member.relation, span, because)
      },
    }),
    citations: t.field({
      type: [CitationRef],
      description:
        'What says so: the sources of the designation that brought it over the threshold, of the one that brought it to its level and of the one that holds.',
      resolve: ({ world, member }) => citationsIn(world, citationsOfMember(world, member)),
    }),
  }),
})
