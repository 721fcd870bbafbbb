import { partialDate } from '../../../schema/time/partial-date.ts'
import { type NetworkDiff, networkDiff } from '../../queries/network-diff.ts'
import { citable } from '../citable.ts'
import { diffData } from '../data.ts'
import { diffDocument } from '../documents/network-diff.ts'
import { actor, date, optional, statement } from '../forms.ts'
import * as fourth from '../fourth-edition.ts'
import * as third from '../third-edition.ts'

/** An owner's network on two days, compared. */
export const diffAnswer = citable({
  kind: 'diff',
  type: 'NetworkDiff',
  mark: 'diff',
  parts: {
    of: actor('The owner.'),
    from: date('From which day.'),
    to: date('To which day.'),
    ladder: optional(
      statement('ladder', 'Which of its ladders; null where its first was meant, or the definition says it.'),
    ),
  },
  live: {
    at: 'comparisons',
    path: ['of'],
    byDefault: {},
    command: 'diff',
    does: "compare an owner's network on two days",
    options: {
      from: ['from', 'the first day'],
      to: ['until', 'the second day'],
      ladder: ['ladder', 'which of its ladders (its first)'],
    },
  },
  ask: (graph, { of, from, to, ladder }, known) =>
    networkDiff(graph, { of, ladder, from: partialDate(from), to: partialDate(to) }, known),
  asked: ({ question: { of, from, to, ladder } }: NetworkDiff) => ({ of, from, to, ladder }),
  known: ({ known }) => known,
  world: ({ world }) => world,
  editions: { 1: diffData, 2: diffData, 3: third.diffData, 4: fourth.diffData },
  document: diffDocument,
  names: ({ question, ladder }) => [question.of, ...(ladder === null ? [] : [ladder])],
})
