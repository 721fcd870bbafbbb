import { choice, date, list, optional, text, texts, textsIn } from '../field.ts'
import { ID } from '../ids.ts'
import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'
import { inEnglish } from '../texts.ts'

/** The fields of version 1, which is read for ever. */
const FIRST = {
  /** What it is said of, a slug, and its name. */
  subject: text(ID),
  names: textsIn('en', 'vi'),
  aspect: choice(['issuer', 'status', 'date', 'parts']),
  /** The value as slugs (`parts`: several), normalised but not corrected; of a date, the text as it stands. */
  values: list(text(), 1),
  /** What a mistaken value must have meant, kept beside it, with the reason in `note`. */
  corrected: optional(date),
  speaker: optional(text()),
  saidOn: optional(date),
}

/** The fields of version 2. */
const SECOND = { ...FIRST, names: texts }

const FIELDS = { ...SECOND, speaker: optional(texts) }

/**
 * What a source says of something, where sources may differ: who issued an act (`issuer`), how far it has come (`status`), when it was done (`date`),
 * what a label stands for (`parts`, in the order of their slugs).
 */
export const attribution = kind('attribution', {
  v: 3,
  earlier: [citedAsFirst(FIRST), citedAsFirst(SECOND, (statement) => inEnglish(statement, 'speaker'))],
  collection: 'attributions',
  label: 'Attribution',
  is: 'fact',
  fields: FIELDS,
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: [],
  concerns: null,
})
export type Attribution = StatementFrom<typeof attribution>
