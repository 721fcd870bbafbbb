import { date, text, texts, textsIn } from '../field.ts'
import { ID } from '../ids.ts'
import { earlier, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'

/** The fields of version 1, which is read for ever. */
const FIRST = {
  /** A contradiction is found by a rule, not stated: its id names nothing that is. */
  contradiction: text(ID),
  text: textsIn('en', 'vi'),
  by: text(),
  on: date,
}

/** An editor's decision about a contradiction: a statement of its own, dated and sourced. It settles nothing silently: the contradiction stays listed. */
export const decision = kind('decision', {
  v: 2,
  earlier: [earlier(FIRST, (statement) => statement)],
  collection: 'decisions',
  label: 'Decision',
  is: 'fact',
  fields: { ...FIRST, text: texts },
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: [],
  concerns: null,
})
export type Decision = StatementFrom<typeof decision>
