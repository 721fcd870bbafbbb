import { seriesAnswer } from '../answers/of/count-series.ts'
import { permalinkOf } from '../answers/permalink.ts'
import type { Context } from '../asking/request-context.ts'
import { lackOn } from '../queries/coverage.ts'
import { type CountSeries, MOST_POINTS, partnerCountSeries } from '../queries/partner-count-series.ts'
import { seriesFootnote } from '../text/footnote.ts'
import { PRICES } from '../work/prices.ts'
import { asKnown, inLanguage } from './arguments.ts'
import { builder } from './builder.ts'
import { completeness } from './completeness.ts'
import { CountRef } from './count.ts'

export const TimeStepEnum = builder.enumType('TimeStep', {
  description: 'How far apart the points of a series are, by the calendar.',
  values: {
    MONTH: { value: 'MONTH', description: 'Calendar months.' },
    QUARTER: { value: 'QUARTER', description: 'Calendar quarters.' },
    YEAR: { value: 'YEAR', description: 'Calendar years.' },
  } as const,
})

const linkOf = (series: CountSeries, { site }: Context): string => `${site}${permalinkOf(seriesAnswer.cite(series))}`

export const CountSeriesRef = builder.objectRef<CountSeries>('CountSeries').implement({
  description: 'A count over time.',
  fields: (t) => ({
    ...completeness(t, ({ world, question }) => ({
      world,
      lack: lackOn(world, question.of, question.to),
      validAt: question.to,
    })),
    points: t.field({
      type: [CountRef],
      description: 'One for each step, on its last day; the last step is cut at `to`.',
      // Taken to be as long as it may be, whatever else stands round it.
      extensions: { rows: MOST_POINTS },
      resolve: ({ points }) => [...points],
    }),
    permalink: t.string({
      description:
        'The address of this answer, which says the same for ever: the whole one where the server has been told at which it is reached, else the path.',
      resolve: (series, _args, context) => linkOf(series, context),
    }),
    footnote: t.string({
      extensions: { price: PRICES.footnote },
      description: 'What to print under the series.',
      args: inLanguage,
      resolve: (series, { language }, context) => seriesFootnote(series, linkOf(series, context), language ?? 'en'),
    }),
  }),
})

builder.queryField('partnerCountSeries', (t) =>
  t.field({
    type: CountSeriesRef,
    description: 'A count at the end of each month, quarter or year between two days.',
    args: {
      of: t.arg.id({ required: true, description: 'The owner.' }),
      definition: t.arg.id({ required: true, description: 'A counting definition. See `countingDefinitions`.' }),
      from: t.arg({
        type: 'PartialDate',
        required: true,
        description: 'The series begins with the step that holds this day.',
      }),
      to: t.arg({
        type: 'PartialDate',
        required: true,
        description:
          'It ends on this day. A series knows no today: a step that has not ended is answered like any other day that nobody has gone through. Whoever has a clock asks to the last step that has ended.',
      }),
      step: t.arg({ type: TimeStepEnum, required: true, description: 'How far apart the points are.' }),
      ...asKnown,
      within: t.arg.id({ description: 'Only members of this group or organization on each day.' }),
    },
    resolve: async (_root, args, context) =>
      partnerCountSeries(
        context.graph,
        {
          of: args.of,
          definition: args.definition,
          from: args.from,
          to: args.to,
          step: args.step,
          within: args.within ?? undefined,
        },
        await context.known(args.knownAt),
      ),
  }),
)
