import { ACTOR_KINDS } from '../actor-kind.ts'
import { noun, optional, ordinal, reference, texts, textsIn } from '../field.ts'
import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'

/** The fields of version 1, which is read for ever. */
const FIRST = { owner: reference(ACTOR_KINDS, 'KEPT_BY'), version: ordinal, names: textsIn('en', 'vi') }

/** The fields of versions 2 and 3. */
const FIELDS = {
  ...FIRST,
  names: texts,
  /** What a count by this ladder counts; partners where it says nothing. */
  noun: optional(noun),
}

/** One government's ordered rungs. Its id is "<owner>/<slug>": "VNM/partnership". */
export const ladder = kind('ladder', {
  v: 3,
  earlier: [citedAsFirst(FIRST), citedAsFirst(FIELDS)],
  collection: 'ladders',
  label: 'Ladder',
  is: 'thing',
  fields: FIELDS,
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: ['owner'],
  concerns: null,
})
export type Ladder = StatementFrom<typeof ladder>
