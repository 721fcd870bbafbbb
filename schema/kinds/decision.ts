import { date, text, texts, textsIn } from '../field.ts'
import { ID } from '../ids.ts'
import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'

/** The fields of version 1, which is read for ever. */
const FIRST = {
  /** A contradiction is found by a rule, not stated: its id names nothing that is. */
  contradiction: text(ID),
  text: textsIn('en', 'vi'),
  by: text(),
  on: date,
}

/** The fields of versions 2 and 3. */
const FIELDS = { ...FIRST, text: texts }

/** An editor's decision about a contradiction: a statement of its own, dated and sourced. It settles nothing silently: the contradiction stays listed. */
export const decision = kind('decision', {
  v: 3,
  earlier: [citedAsFirst(FIRST), citedAsFirst(FIELDS)],
  collection: 'decisions',
  label: 'Decision',
  is: 'fact',
  fields: FIELDS,
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: [],
  concerns: null,
})
export type Decision = StatementFrom<typeof decision>
