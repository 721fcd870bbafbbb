import { choice, optional, ordinal, reference, texts, textsIn, wordings } from '../field.ts'
import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'

/**
 * What a level is: a `rung`, ordered by rank; `special`, closer than any rung and off the ladder; `sectoral`,
 * beside the rungs, one for each sector and several at a time.
 */
const LEVEL_KIND = choice(['rung', 'special', 'sectoral'])
export type LevelKind = (typeof LEVEL_KIND.of)[number]

/** The fields of version 1, which is read for ever. */
const FIRST = {
  ladder: reference('ladder', 'ON_LADDER'),
  levelKind: LEVEL_KIND,
  rank: optional(ordinal),
  names: textsIn('en', 'vi'),
  abbreviations: optional(wordings()),
}

/** The fields of versions 2 and 3. */
const FIELDS = { ...FIRST, names: texts }

/**
 * One level of a ladder. Its id is "<ladder>/<slug>". Levels compare only within their ladder, and only rungs
 * have a rank: 1 is the lowest.
 */
export const level = kind('level', {
  v: 3,
  earlier: [citedAsFirst(FIRST), citedAsFirst(FIELDS)],
  collection: 'levels',
  label: 'Level',
  is: 'thing',
  fields: FIELDS,
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: ['ladder', 'levelKind', 'rank'],
  concerns: null,
})
export type Level = StatementFrom<typeof level>
