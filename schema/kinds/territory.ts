import { citedAsFirst, earlier, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_FOR_A_PERIOD } from '../period-fields.ts'
import { AREA, FIRST_AREA } from './area-fields.ts'

/** Any other area of the M49 list. Never counted as a State. */
export const territory = kind('territory', {
  v: 3,
  earlier: [citedAsFirst(FIRST_AREA), earlier(FIRST_AREA, (statement) => statement)],
  collection: 'territories',
  label: 'Territory',
  is: 'thing',
  fields: AREA,
  ...HOLDS_FOR_A_PERIOD,
  indexed: [],
  found: ['id', 'm49', 'iso2'],
  bears: [],
  concerns: null,
})
export type Territory = StatementFrom<typeof territory>
