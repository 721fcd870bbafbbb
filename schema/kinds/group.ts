import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_FOR_A_PERIOD, PERIOD } from '../period-fields.ts'

/** A bare dated set with no legal person of its own: the G20, the five permanent members of the Security Council. */
export const group = kind('group', {
  v: 2,
  earlier: [citedAsFirst(PERIOD)],
  collection: 'groups',
  label: 'Group',
  is: 'thing',
  fields: PERIOD,
  ...HOLDS_FOR_A_PERIOD,
  indexed: [],
  found: ['id'],
  bears: [],
  concerns: null,
})
export type Group = StatementFrom<typeof group>
