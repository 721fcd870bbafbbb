import { date, text, textsIn } from '../field.ts'
import { ID } from '../ids.ts'
import { kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'

/** An editor's decision about a contradiction: a statement of its own, dated and sourced. It settles nothing silently: the contradiction stays listed. */
export const decision = kind('decision', {
  v: 1,
  collection: 'decisions',
  label: 'Decision',
  is: 'fact',
  fields: {
    /** A contradiction is found by a rule, not stated: its id names nothing that is. */
    contradiction: text(ID),
    text: textsIn('en', 'vi'),
    by: text(),
    on: date,
  },
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: [],
  concerns: null,
})
export type Decision = StatementFrom<typeof decision>
