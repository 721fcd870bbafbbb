import { ACTOR_KINDS } from '../actor-kind.ts'
import { mark, noun, optional, ordinal, reference, texts, textsIn } from '../field.ts'
import { citedAsFirst, earlier, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'

/** The fields of version 1, which is read for ever. */
const FIRST = { owner: reference(ACTOR_KINDS, 'KEPT_BY'), version: ordinal, names: textsIn('en', 'vi') }

/** The fields of versions 2 and 3, which are read for ever. */
const WITH_NOUN = {
  ...FIRST,
  names: texts,
  /** What a count by this ladder counts; partners where it says nothing. */
  noun: optional(noun),
}

/** The fields of version 4. */
const FIELDS = {
  ...WITH_NOUN,
  /** Whether a page that is asked about nobody opens on this ladder's owner. Where no ladder says so, it opens on the owner whose ladder was recorded first. */
  front: mark,
}

/** One government's ordered rungs. Its id is "<owner>/<slug>": "VNM/partnership". */
export const ladder = kind('ladder', {
  v: 4,
  earlier: [citedAsFirst(FIRST), citedAsFirst(WITH_NOUN), earlier(WITH_NOUN, (statement) => statement)],
  collection: 'ladders',
  label: 'Ladder',
  is: 'thing',
  fields: FIELDS,
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: ['owner'],
  concerns: null,
})
export type Ladder = StatementFrom<typeof ladder>
