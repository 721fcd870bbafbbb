import { ACTOR_KINDS } from '../actor-kind.ts'
import { choice, reference } from '../field.ts'
import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_FOR_A_PERIOD, PERIOD } from '../period-fields.ts'

const FIELDS = {
  group: reference(['organization', 'group'], 'IN'),
  member: reference(ACTOR_KINDS, 'OF'),
  role: choice(['member', 'partner', 'observer', 'suspended']),
  ...PERIOD,
}

/** One actor's time in a group or organization. Only the role `member` counts as being within it. */
export const membership = kind('membership', {
  v: 2,
  earlier: [citedAsFirst(FIELDS)],
  collection: 'memberships',
  label: 'Membership',
  is: 'fact',
  fields: FIELDS,
  ...HOLDS_FOR_A_PERIOD,
  indexed: ['from'],
  found: [],
  bears: ['group', 'member', 'role', 'from', 'to', 'attestedOn', 'confidence'],
  concerns: 'member',
})
export type Membership = StatementFrom<typeof membership>
