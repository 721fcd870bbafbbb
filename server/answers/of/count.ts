import { partialDate } from '../../../schema/time/partial-date.ts'
import { type Count, partnerCount } from '../../queries/partner-count.ts'
import { citable, TODAY } from '../citable.ts'
import { countData } from '../data.ts'
import { countDocument } from '../documents/count.ts'
import { actor, date, definition, optional } from '../forms.ts'
import * as fourth from '../fourth-edition.ts'
import * as third from '../third-edition.ts'

/** The number of an owner's partners on a day by a definition. */
export const countAnswer = citable({
  kind: 'count',
  type: 'Count',
  mark: '',
  parts: {
    of: actor('The owner.'),
    definition: definition('The counting definition, with its version.'),
    validAt: date('On which day.'),
    within: optional(actor('The group whose members alone are meant; null where all are.')),
  },
  live: {
    at: 'counts',
    path: ['of', 'definition'],
    byDefault: { validAt: TODAY },
    command: 'count',
    does: "count an owner's partners on a day, with names, definition and sources",
    options: { validAt: ['at', 'the day it speaks of (today)'], within: ['within', 'only members of a group'] },
  },
  ask: (graph, { of, definition, validAt, within }, known) =>
    partnerCount(graph, { of, definition, within }, { ...known, validAt: partialDate(validAt) }),
  asked: ({ question, definition, moment }: Count) => ({
    of: question.of,
    definition: definition.id,
    validAt: moment.validAt,
    within: question.within,
  }),
  known: ({ moment }) => moment,
  world: ({ world }) => world,
  editions: { 1: countData, 2: countData, 3: third.countData, 4: fourth.countData },
  document: countDocument,
  names: namesOfCount,
})

/** What a count rests on as a whole. */
export function namesOfCount({ question: { of, within }, definition }: Count): string[] {
  return [of, definition.id, definition.ladder, ...(within === undefined ? [] : [within])]
}
