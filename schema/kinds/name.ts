import { ACTOR_KINDS } from '../actor-kind.ts'
import { choice, reference, text } from '../field.ts'
import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { LANGUAGE_TAG } from '../language.ts'
import { HOLDS_FOR_A_PERIOD, PERIOD } from '../period-fields.ts'

/**
 * How a name is used: `short` is what lists print, `official` the full name of the State, `alias` another
 * spelling or abbreviation in use, `former` a name given up (with `to`, where its day is known).
 */
const NAME_USE = choice(['short', 'official', 'alias', 'former'])

const FIELDS = {
  actor: reference(ACTOR_KINDS, 'NAMES'),
  language: text(LANGUAGE_TAG),
  use: NAME_USE,
  text: text(),
  ...PERIOD,
}

/** One name of one actor in one language, for as long as it was in use. */
export const name = kind('name', {
  v: 2,
  earlier: [citedAsFirst(FIELDS)],
  collection: 'names',
  label: 'Name',
  is: 'fact',
  fields: FIELDS,
  ...HOLDS_FOR_A_PERIOD,
  indexed: [],
  found: ['text'],
  bears: [],
  concerns: null,
})
export type Name = StatementFrom<typeof name>
