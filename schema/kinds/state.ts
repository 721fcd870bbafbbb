import { list, optional, parts, reference } from '../field.ts'
import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_FOR_A_PERIOD, PERIOD } from '../period-fields.ts'
import { AREA } from './area-fields.ts'

/** The fields of version 1, which is read for ever. */
const FIRST = {
  ...AREA,
  predecessors: optional(list(reference(['state', 'territory'], 'SUCCEEDS'))),
  successors: optional(list(reference(['state', 'territory'], 'SUCCEEDED_BY'))),
}

const FIELDS = {
  ...FIRST,
  /** From when to when it was a member of the United Nations, and an observer State there. Where neither is stated nobody has looked, which is not "neither". */
  unMember: optional(parts(PERIOD, { prefixed: true })),
  unObserver: optional(parts(PERIOD, { prefixed: true })),
}

/** A member or observer State of the United Nations, now or formerly. */
export const state = kind('state', {
  v: 2,
  earlier: [citedAsFirst(FIRST)],
  collection: 'states',
  called: 'State',
  label: 'State',
  is: 'thing',
  fields: FIELDS,
  ...HOLDS_FOR_A_PERIOD,
  indexed: [],
  found: ['id', 'm49'],
  bears: [],
  concerns: null,
})
export type State = StatementFrom<typeof state>
