import { ACTOR_KINDS } from '../actor-kind.ts'
import { reference } from '../field.ts'
import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'

const FIELDS = { owner: reference(ACTOR_KINDS, 'OWNED_BY'), partner: reference(ACTOR_KINDS, 'WITH') }

/** The formal relation of two actors, as kept by `owner`, whose ladder its levels are on. */
export const partnership = kind('partnership', {
  v: 2,
  earlier: [citedAsFirst(FIELDS)],
  collection: 'partnerships',
  label: 'Partnership',
  is: 'thing',
  fields: FIELDS,
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: ['owner', 'partner'],
  concerns: 'partner',
})
export type Partnership = StatementFrom<typeof partnership>
