import { list, optional, reference } from '../field.ts'
import { kind, type StatementFrom } from '../kind.ts'
import { HOLDS_FOR_A_PERIOD } from '../period-fields.ts'
import { AREA } from './area-fields.ts'

/** A member or observer State of the United Nations, now or formerly. */
export const state = kind('state', {
  v: 1,
  collection: 'states',
  called: 'State',
  label: 'State',
  is: 'thing',
  fields: {
    ...AREA,
    predecessors: optional(list(reference(['state', 'territory'], 'SUCCEEDS'))),
    successors: optional(list(reference(['state', 'territory'], 'SUCCEEDED_BY'))),
  },
  ...HOLDS_FOR_A_PERIOD,
  indexed: [],
  found: ['id'],
  bears: [],
  concerns: null,
})
export type State = StatementFrom<typeof state>
