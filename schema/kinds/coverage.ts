import { ACTOR_KINDS } from '../actor-kind.ts'
import { choice, date, flag, optional, reference, text } from '../field.ts'
import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'

/** The fields of version 1, which is read for ever. */
const FIRST = {
  owner: reference(ACTOR_KINDS, 'COVERS'),
  /** Which facts: "partnerships". */
  facts: choice(['partnerships']),
  reviewedTo: date,
  by: text(),
}

/**
 * How far the facts of one owner and kind have been gone through, and whether what is stated up to then is all there is or a sample. Later days may lack some. An owner
 * may have several, one for each kind of facts; of a kind of facts that none names nobody has said anything.
 */
export const coverage = kind('coverage', {
  v: 2,
  // Version 1 had no samples: to have gone through the facts was to have stated all of them.
  earlier: [citedAsFirst(FIRST, (statement) => ({ ...statement, whole: true }))],
  collection: 'coverage',
  label: 'Coverage',
  is: 'fact',
  fields: {
    ...FIRST,
    /** Which facts. `memberships` are those in the owner, of a group or an organization. Answers that count read `partnerships`. */
    facts: choice(['partnerships', 'memberships', 'instruments', 'activities', 'claims']),
    /** The last day gone through; of a month or year its last day. Left out where a sample reaches no day in particular. */
    reviewedTo: optional(date),
    /** Whether all facts of the kind up to that day are stated; a sample has some. */
    whole: flag,
  },
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: ['owner', 'facts', 'reviewedTo', 'whole'],
  concerns: null,
})
export type Coverage = StatementFrom<typeof coverage>
