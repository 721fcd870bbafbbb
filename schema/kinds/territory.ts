import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_FOR_A_PERIOD } from '../period-fields.ts'
import { AREA } from './area-fields.ts'

/** Any other area of the M49 list. Never counted as a State. */
export const territory = kind('territory', {
  v: 2,
  earlier: [citedAsFirst(AREA)],
  collection: 'territories',
  label: 'Territory',
  is: 'thing',
  fields: AREA,
  ...HOLDS_FOR_A_PERIOD,
  indexed: [],
  found: ['id', 'm49'],
  bears: [],
  concerns: null,
})
export type Territory = StatementFrom<typeof territory>
