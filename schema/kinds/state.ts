import { list, optional, parts, reference } from '../field.ts'
import { citedAsFirst, earlier, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_FOR_A_PERIOD, PERIOD } from '../period-fields.ts'
import { AREA, FIRST_AREA } from './area-fields.ts'

const BEFORE_AND_AFTER = {
  predecessors: optional(list(reference(['state', 'territory'], 'SUCCEEDS'))),
  successors: optional(list(reference(['state', 'territory'], 'SUCCEEDED_BY'))),
}

const AT_THE_UN = {
  /** From when to when it was a member of the United Nations, and an observer State there. Where neither is stated nobody has looked, which is not "neither". */
  unMember: optional(parts(PERIOD, { prefixed: true })),
  unObserver: optional(parts(PERIOD, { prefixed: true })),
}

/** The fields of version 1, which is read for ever. */
const FIRST = { ...FIRST_AREA, ...BEFORE_AND_AFTER }

/** The fields of version 2, which is read for ever. */
const SECOND = { ...FIRST, ...AT_THE_UN }

const FIELDS = { ...AREA, ...BEFORE_AND_AFTER, ...AT_THE_UN }

/** A member or observer State of the United Nations, now or formerly. */
export const state = kind('state', {
  v: 3,
  earlier: [citedAsFirst(FIRST), earlier(SECOND, (statement) => statement)],
  collection: 'states',
  called: 'State',
  label: 'State',
  is: 'thing',
  fields: FIELDS,
  ...HOLDS_FOR_A_PERIOD,
  indexed: [],
  found: ['id', 'm49', 'iso2'],
  bears: [],
  concerns: null,
})
export type State = StatementFrom<typeof state>
