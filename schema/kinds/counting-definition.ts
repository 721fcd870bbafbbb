import {
  choice,
  either,
  flag,
  optional,
  ordinal,
  parts,
  reference,
  type Stated,
  text,
  texts,
  textsIn,
} from '../field.ts'
import { ID } from '../ids.ts'
import { citedAsFirst, earlier, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'

/** The rule of a counting definition as versions 1 to 3 told it. */
const FIRST_RULE = {
  population: choice(['states', 'actors']),
  /** Which levels count: a rung and every one above it, or one level and no other. */
  levels: either(
    [{ atLeast: reference('level', 'COUNTS_AT_LEAST') }, { exactly: reference('level', 'COUNTS_EXACTLY') }],
    'write { atLeast: <a rung> } or { exactly: <a level> }',
  ),
  /** Whether special relations count too, and sectoral ones. */
  special: flag,
  sectoral: flag,
  /** Whose designation decides where the two sides differ. */
  side: choice(['owner', 'other', 'lower', 'higher']),
}

/** The machine-readable rule of a counting definition. */
const RULE = {
  ...FIRST_RULE,
  /**
   * Where the other side's designation is asked for and none of its words are known for what the owner's names: that it is `unknown`, so that the partner is undecided. Absent: that a side
   * of which other words are known says nothing, and one of which none at all are known the same as the owner or nothing.
   */
  unsaid: optional(choice(['unknown'])),
}
export type CountingRule = Stated<typeof RULE>
export type CountedLevels = CountingRule['levels']

/** The fields of version 1, which is read for ever. */
const FIRST = {
  definition: text(ID),
  version: ordinal,
  ladder: reference('ladder', 'COUNTS_ON'),
  texts: textsIn('en', 'vi'),
  rule: parts(FIRST_RULE),
}

/** The fields of versions 2 and 3. */
const FIELDS = { ...FIRST, texts: texts }

/**
 * What a count counts. `definition` is the name that callers use ("comprehensive-or-higher"), the statement's id
 * "<definition>@<version>". A published version never changes; a new one stands beside it.
 */
export const countingDefinition = kind('counting-definition', {
  v: 4,
  earlier: [citedAsFirst(FIRST), citedAsFirst(FIELDS), earlier(FIELDS, (statement) => statement)],
  collection: 'countingDefinitions',
  label: 'CountingDefinition',
  is: 'fact',
  fields: { ...FIELDS, rule: parts(RULE) },
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: 'all',
  concerns: null,
})
export type CountingDefinition = StatementFrom<typeof countingDefinition>
