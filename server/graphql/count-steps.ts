import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import { dateOfDay } from '../../schema/time/partial-date.ts'
import { lackOn } from '../queries/coverage.ts'
import { type CountStep, partnerCountSteps } from '../queries/partner-count-steps.ts'
import type { World } from '../queries/world.ts'
import { nounOfCount } from '../text/counted.ts'
import { asKnown, inLanguage } from './arguments.ts'
import { builder } from './builder.ts'
import { completeness } from './completeness.ts'

interface StepIn {
  readonly world: World
  readonly definition: CountingDefinition
  readonly of: string
  readonly step: CountStep
}

const CountStepRef = builder.objectRef<StepIn>('CountStep').implement({
  description: 'What a count is, and whether it is complete, from a day on, until the next step.',
  fields: (t) => ({
    from: t.field({
      type: 'PartialDate',
      description: 'Its first day, always a whole one; of the first step the first day that can be named, 0000-01-01.',
      resolve: ({ step }) => dateOfDay(step.from),
    }),
    value: t.int({
      description: 'How many for certain, as `Count.value` on each of its days.',
      resolve: ({ step }) => step.value,
    }),
    upper: t.int({
      description: 'How many at most, as `Count.upper` on each of its days.',
      resolve: ({ step }) => step.upper,
    }),
    ...completeness(t, ({ world, of, step }) => ({
      world,
      lack: lackOn(world, of, dateOfDay(step.from)),
      validAt: dateOfDay(step.from),
    })),
    noun: t.string({
      description: 'What is counted, as `Count.noun` on each of its days.',
      args: inLanguage,
      resolve: ({ world, definition, step }, { language }) =>
        nounOfCount(world, definition.ladder, step.value, step.upper, language ?? 'en'),
    }),
  }),
})

builder.queryField('partnerCountSteps', (t) =>
  t.field({
    type: [CountStepRef],
    description:
      'The days on which the number of an owner’s partners changes, or ceases to be complete, through all time: the count of any day is that of the last step begun by then. Ask it once to draw the number over time, or to follow a reader’s finger along the days; `partnerCount` names who is counted.',
    args: {
      of: t.arg.id({ required: true, description: 'The owner.' }),
      definition: t.arg.id({ required: true, description: 'A counting definition. See `countingDefinitions`.' }),
      ...asKnown,
      within: t.arg.id({ description: 'Only members of this group or organization on each day.' }),
    },
    resolve: async (_root, args, context) => {
      const { world, definition, steps } = await partnerCountSteps(
        context.graph,
        { of: args.of, definition: args.definition, within: args.within ?? undefined },
        await context.known(args.knownAt),
      )
      return steps.map((step) => ({ world, definition, of: args.of, step }))
    },
  }),
)
