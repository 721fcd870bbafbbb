import { DOCUMENT_ADDRESS } from '../document-address.ts'
import { choice, date, optional, text } from '../field.ts'
import { type StatementFrom, uncitedKind } from '../kind.ts'
import { LANGUAGE_TAG } from '../language.ts'

/**
 * What a source is: `official` (a government or organization on its own acts), `press`, `scholarly`,
 * `register` (a list kept by somebody), `mirror` (a copy or repost of one of the others, on another's pages).
 */
const SOURCE_STANDING = choice(['official', 'press', 'scholarly', 'register', 'mirror'])
export type SourceStanding = (typeof SOURCE_STANDING.of)[number]

/** A document that facts are taken from. It is its own evidence and so the only statement without citations. */
export const source = uncitedKind('source', {
  v: 1,
  collection: 'sources',
  label: 'Source',
  is: 'thing',
  fields: {
    title: optional(text()),
    publisher: optional(text()),
    /** The day that the document bears. */
    published: optional(date),
    /** The day on which somebody read it for us. */
    readOn: optional(date),
    language: optional(text(LANGUAGE_TAG)),
    address: optional(text(DOCUMENT_ADDRESS)),
    standing: SOURCE_STANDING,
  },
  holds: null,
  order: [
    {
      first: 'published',
      second: 'readOn',
      sameDay: true,
      remedy: '`readOn` is the day on which somebody read it for us',
    },
  ],
  indexed: [],
  found: [],
  bears: [],
  concerns: null,
})
export type Source = StatementFrom<typeof source>
