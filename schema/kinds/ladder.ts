import { ACTOR_KINDS } from '../actor-kind.ts'
import { ordinal, reference, textsIn } from '../field.ts'
import { kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'

/** One government's ordered rungs. Its id is "<owner>/<slug>": "VNM/partnership". */
export const ladder = kind('ladder', {
  v: 1,
  collection: 'ladders',
  label: 'Ladder',
  is: 'thing',
  fields: { owner: reference(ACTOR_KINDS, 'KEPT_BY'), version: ordinal, names: textsIn('en', 'vi') },
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: ['owner'],
  concerns: null,
})
export type Ladder = StatementFrom<typeof ladder>
