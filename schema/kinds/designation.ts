import { ACTOR_KINDS } from '../actor-kind.ts'
import { optional, reference, text, wordings } from '../field.ts'
import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { LANGUAGE_TAG } from '../language.ts'
import { HOLDS_FOR_A_PERIOD, PERIOD } from '../period-fields.ts'

const FIELDS = {
  partnership: reference('partnership', 'OF'),
  side: reference(ACTOR_KINDS, 'BY_SIDE'),
  level: optional(reference('level', 'AT_LEVEL', { alsoProperty: true })),
  /** Of a sectoral level: which sector, in English, as the formula words it. */
  sector: optional(text()),
  /** The side's own words, in `formulaLanguage`; other wordings of the same designation beside it. */
  formula: optional(text()),
  formulaLanguage: optional(text(LANGUAGE_TAG)),
  otherWordings: optional(wordings()),
  establishedBy: optional(reference('instrument', 'ESTABLISHED_BY')),
  at: optional(reference('activity', 'AT')),
  ...PERIOD,
}

/**
 * What one side calls the relation from a day on.
 *
 * Its level is on the owner's ladder whichever side speaks, and absent where the words name no level. It ends
 * when the next of its side and kind begins, on the same unknown day where that start is partial; `to` is only
 * for one that ended with nothing in its place. Sectoral ones stand beside the rungs, one for each sector.
 */
export const designation = kind('designation', {
  v: 2,
  earlier: [citedAsFirst(FIELDS)],
  collection: 'designations',
  label: 'Designation',
  is: 'fact',
  fields: FIELDS,
  ...HOLDS_FOR_A_PERIOD,
  indexed: ['from', 'to'],
  found: [],
  bears: ['partnership', 'side', 'level', 'sector', 'formula', 'from', 'to', 'attestedOn', 'confidence'],
  concerns: 'partnership',
})
export type Designation = StatementFrom<typeof designation>
