import { ACTOR_KINDS } from '../actor-kind.ts'
import { reference } from '../field.ts'
import { kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'

/** The formal relation of two actors, as kept by `owner`, whose ladder its levels are on. */
export const partnership = kind('partnership', {
  v: 1,
  collection: 'partnerships',
  label: 'Partnership',
  is: 'thing',
  fields: { owner: reference(ACTOR_KINDS, 'OWNED_BY'), partner: reference(ACTOR_KINDS, 'WITH') },
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: ['owner', 'partner'],
  concerns: 'partner',
})
export type Partnership = StatementFrom<typeof partnership>
