import { partialDate } from '../../../schema/time/partial-date.ts'
import { AskError } from '../../errors.ts'
import { type CountSeries, partnerCountSeries, type TimeStep } from '../../queries/partner-count-series.ts'
import { citable } from '../citable.ts'
import { seriesData } from '../data.ts'
import { seriesDocument } from '../documents/count-series.ts'
import { actor, date, definition, optional, word } from '../forms.ts'
import * as third from '../third-edition.ts'

const STEPS = { MONTH: 'm', QUARTER: 'q', YEAR: 'y' } as const satisfies Record<TimeStep, string>

/** The number of an owner's partners at the end of each step between two days. */
export const seriesAnswer = citable({
  kind: 'series',
  type: 'CountSeries',
  mark: 'series',
  parts: {
    of: actor('The owner.'),
    definition: definition('The counting definition, with its version.'),
    from: date('From which day.'),
    to: date('To which day.'),
    step: word(STEPS, 'TimeStep', 'How far apart the points of a series are.'),
    within: optional(actor('The group whose members alone are meant; null where all are.')),
  },
  live: {
    at: 'counts',
    path: ['of', 'definition'],
    byDefault: { step: 'YEAR' },
    command: 'series',
    does: "count an owner's partners at the end of each step between two days",
    options: {
      from: ['from', 'the first day'],
      to: ['until', 'the last day'],
      step: ['step', 'how far apart (year)'],
      within: ['within', 'only members of a group'],
    },
  },
  ask: (graph, { of, definition, from, to, step, within }, known) =>
    partnerCountSeries(
      graph,
      { of, definition, within, from: partialDate(from), to: partialDate(to), step: stepOf(step) },
      known,
    ),
  asked: ({ question: { of, from, to, step, within }, definition }: CountSeries) => ({
    of,
    definition: definition.id,
    from,
    to,
    step,
    within,
  }),
  known: ({ known }) => known,
  world: ({ world }) => world,
  editions: { 1: seriesData, 2: seriesData, 3: third.seriesData },
  document: seriesDocument,
  names: ({ question: { of, within }, definition }) => [
    of,
    definition.id,
    definition.ladder,
    ...(within === undefined ? [] : [within]),
  ],
})

function stepOf(step: string): TimeStep {
  if (Object.hasOwn(STEPS, step)) return step as TimeStep
  throw new AskError('step', { text: step })
}
