import { ACTOR_KINDS } from '../actor-kind.ts'
import { choice, date, reference, text } from '../field.ts'
import { kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'

/** How far the facts of one owner and kind have been gone through; later days may lack some. */
export const coverage = kind('coverage', {
  v: 1,
  collection: 'coverage',
  label: 'Coverage',
  is: 'fact',
  fields: {
    owner: reference(ACTOR_KINDS, 'COVERS'),
    /** Which facts: "partnerships". */
    facts: choice(['partnerships']),
    reviewedTo: date,
    by: text(),
  },
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: ['owner', 'facts', 'reviewedTo'],
  concerns: null,
})
export type Coverage = StatementFrom<typeof coverage>
