import { ACTOR_KINDS } from '../actor-kind.ts'
import { choice, reference } from '../field.ts'
import { kind, type StatementFrom } from '../kind.ts'
import { HOLDS_FOR_A_PERIOD, PERIOD } from '../period-fields.ts'

/** One actor's time in a group or organization. Only the role `member` counts as being within it. */
export const membership = kind('membership', {
  v: 1,
  collection: 'memberships',
  label: 'Membership',
  is: 'fact',
  fields: {
    group: reference(['organization', 'group'], 'IN'),
    member: reference(ACTOR_KINDS, 'OF'),
    role: choice(['member', 'partner', 'observer', 'suspended']),
    ...PERIOD,
  },
  ...HOLDS_FOR_A_PERIOD,
  indexed: ['from'],
  found: [],
  bears: ['group', 'member', 'role', 'from', 'to', 'attestedOn', 'confidence'],
  concerns: 'member',
})
export type Membership = StatementFrom<typeof membership>
