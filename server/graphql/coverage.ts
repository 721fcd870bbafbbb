import type { Coverage } from '../../schema/kinds/coverage.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { coverages } from '../queries/coverages.ts'
import type { World } from '../queries/world.ts'
import { ActorRef } from './actor.ts'
import { asKnown } from './arguments.ts'
import { builder } from './builder.ts'
import { CitationRef, citationsIn } from './source.ts'

interface CoverageIn {
  readonly world: World
  readonly coverage: Coverage
  readonly today: PartialDate
}

const CoverageRef = builder.objectRef<CoverageIn>('Coverage').implement({
  description:
    'How far the facts of one owner and kind have been gone through. Up to that day who is absent was looked for and not found; after it, absent means only that nobody has looked.',
  fields: (t) => ({
    owner: t.field({
      type: ActorRef,
      description: 'Whose facts: of partnerships the owner of the ladder, of memberships the group.',
      resolve: ({ world, coverage, today }) => ({ world, id: coverage.owner, validAt: today }),
    }),
    facts: t.string({
      description: 'Which facts: "partnerships", "memberships", "instruments", "activities" or "claims".',
      resolve: ({ coverage }) => coverage.facts,
    }),
    reviewedTo: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The last day gone through; null of a sample that reaches no day in particular.',
      resolve: ({ coverage }) => coverage.reviewedTo ?? null,
    }),
    whole: t.boolean({
      description: 'Whether all facts of the kind up to that day are stated; false of a sample, which has some.',
      resolve: ({ coverage }) => coverage.whole,
    }),
    by: t.string({ description: 'Who has gone through them.', resolve: ({ coverage }) => coverage.by }),
    citations: t.field({
      type: [CitationRef],
      description: 'What says so.',
      resolve: ({ world, coverage }) => citationsIn(world, coverage.citations),
    }),
  }),
})

builder.queryField('coverage', (t) =>
  t.field({
    type: [CoverageRef],
    description:
      'How far the facts of an owner, or of all, have been gone through, by owner and kind of facts. Of an owner or a kind that is not there nobody has said anything.',
    args: { of: t.arg.id({ description: 'The owner; by default all.' }), ...asKnown },
    resolve: async (_root, { of, knownAt }, context) => {
      const { world, coverages: found } = await coverages(
        context.graph,
        { of: of ?? undefined },
        await context.known(knownAt),
      )
      return found.map((coverage) => ({ world, coverage, today: context.today }))
    },
  }),
)
