import type { PartialDate } from '../../schema/time/partial-date.ts'
import { type MembershipOnADay, memberships } from '../queries/memberships.ts'
import type { World } from '../queries/world.ts'
import { ActorRef } from './actor.ts'
import { asKnown } from './arguments.ts'
import { builder } from './builder.ts'
import { CitationRef, citationsIn } from './source.ts'

interface MembershipIn extends MembershipOnADay {
  readonly world: World
  readonly validAt: PartialDate
}

const MembershipRef = builder.objectRef<MembershipIn>('Membership').implement({
  description: 'One actor’s time in a group or organization.',
  fields: (t) => ({
    member: t.field({
      type: ActorRef,
      description: 'Who is in it.',
      resolve: ({ world, membership, validAt }) => ({ world, id: membership.member, validAt }),
    }),
    in: t.field({
      type: ActorRef,
      description: 'The group or organization.',
      resolve: ({ world, membership, validAt }) => ({ world, id: membership.group, validAt }),
    }),
    role: t.string({
      nullable: true,
      description: '"member", "partner", "observer" or "suspended". Only members are counted within a group.',
      resolve: ({ membership }) => membership.role,
    }),
    from: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day in it; null where no source gives one.',
      resolve: ({ membership }) => membership.from ?? null,
    }),
    to: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day out of it; null while it is in.',
      resolve: ({ membership }) => membership.to ?? null,
    }),
    certain: t.boolean({
      description:
        'Whether it holds on all of the days asked for, whatever a date leaves open; never on a weak source.',
      resolve: ({ certain }) => certain,
    }),
    citations: t.field({
      type: [CitationRef],
      description: 'What says so.',
      resolve: ({ world, membership }) => citationsIn(world, membership.citations),
    }),
  }),
})

builder.queryField('memberships', (t) =>
  t.field({
    type: [MembershipRef],
    description:
      'What an actor is in on a day, or may be, and who is in it: first its own memberships, then those of others in it, each by the other’s id. Whoever is absent has no membership that is recorded; how far these have been gone through, `coverage` says.',
    args: {
      of: t.arg.id({ required: true, description: 'The member, or the group or organization.' }),
      validAt: t.arg({ type: 'PartialDate', description: 'The day; by default today (UTC).' }),
      ...asKnown,
    },
    resolve: async (_root, { of, validAt, knownAt }, context) => {
      const moment = await context.moment(validAt, knownAt)
      const { world, memberships: found } = await memberships(context.graph, { of }, moment)
      return found.map((one) => ({ world, ...one, validAt: moment.validAt }))
    },
  }),
)
