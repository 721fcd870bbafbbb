import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_FOR_A_PERIOD, PERIOD } from '../period-fields.ts'

/** An international organization: the European Union, ASEAN, the African Union. */
export const organization = kind('organization', {
  v: 2,
  earlier: [citedAsFirst(PERIOD)],
  collection: 'organizations',
  label: 'Organization',
  is: 'thing',
  fields: PERIOD,
  ...HOLDS_FOR_A_PERIOD,
  indexed: [],
  found: ['id'],
  bears: [],
  concerns: null,
})
export type Organization = StatementFrom<typeof organization>
