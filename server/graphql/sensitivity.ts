import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { Member } from '../queries/counting.ts'
import { type Difference, definitionSensitivity, type Sensitivity } from '../queries/sensitivity.ts'
import type { World } from '../queries/world.ts'
import { onDay } from './arguments.ts'
import { builder } from './builder.ts'
import { CountRef } from './count.ts'
import { CountMemberRef, type MemberIn } from './count-member.ts'
import { CountingDefinitionRef } from './counting-definition.ts'

interface DifferenceIn {
  readonly world: World
  readonly difference: Difference
  readonly validAt: PartialDate
}

const membersIn = ({ world, validAt }: DifferenceIn, members: readonly Member[]): MemberIn[] =>
  members.map((member) => ({ world, member, validAt }))

const DifferenceRef = builder.objectRef<DifferenceIn>('SensitivityDifference').implement({
  description: 'Who makes the difference between two definitions, of those counted for certain.',
  fields: (t) => ({
    a: t.field({
      type: CountingDefinitionRef,
      description: 'One definition.',
      resolve: ({ world, difference }) => ({ world, definition: difference.a }),
    }),
    b: t.field({
      type: CountingDefinitionRef,
      description: 'The other.',
      resolve: ({ world, difference }) => ({ world, definition: difference.b }),
    }),
    onlyA: t.field({
      type: [CountMemberRef],
      description: 'Who is counted by the one only, by id.',
      resolve: (at) => membersIn(at, at.difference.onlyA),
    }),
    onlyB: t.field({
      type: [CountMemberRef],
      description: 'Who is counted by the other only, by id.',
      resolve: (at) => membersIn(at, at.difference.onlyB),
    }),
  }),
})

const SensitivityRef = builder.objectRef<Sensitivity & { readonly validAt: PartialDate }>('Sensitivity').implement({
  description: 'How much a count depends on its definition.',
  fields: (t) => ({
    counts: t.field({
      type: [CountRef],
      description: 'The count under every definition (newest versions), by name.',
      resolve: ({ counts }) => [...counts],
    }),
    differences: t.field({
      type: [DifferenceRef],
      description: 'For each pair of definitions who makes the difference.',
      resolve: ({ world, differences, validAt }) => differences.map((difference) => ({ world, difference, validAt })),
    }),
  }),
})

builder.queryField('definitionSensitivity', (t) =>
  t.field({
    type: SensitivityRef,
    description:
      'The number of an owner’s partners on a day under every counting definition, and who makes each difference.',
    args: {
      of: t.arg.id({ required: true, description: 'The owner.' }),
      ...onDay,
      within: t.arg.id({ description: 'Only members of this group or organization on that day.' }),
    },
    resolve: async (_root, args, context) => {
      const moment = await context.moment(args.validAt, args.knownAt)
      return {
        ...(await definitionSensitivity(context.graph, { of: args.of, within: args.within ?? undefined }, moment)),
        validAt: moment.validAt,
      }
    },
  }),
)
