import { DOCUMENT_ADDRESS } from '../document-address.ts'
import { choice, date, optional, text } from '../field.ts'
import { earlier, type StatementFrom, uncitedKind } from '../kind.ts'
import { LANGUAGE_TAG } from '../language.ts'

/**
 * What a source is: `official` (a government or organization on its own acts), `press`, `scholarly`,
 * `register` (a list kept by somebody), `mirror` (a copy or repost of one of the others, on another's pages).
 */
const SOURCE_STANDING = choice(['official', 'press', 'scholarly', 'register', 'mirror'])
export type SourceStanding = (typeof SOURCE_STANDING.of)[number]

/** The fields of version 1, which is read for ever. */
const FIRST = {
  title: optional(text()),
  publisher: optional(text()),
  /** The day that the document bears. */
  published: optional(date),
  /** The day on which somebody read it for us. */
  readOn: optional(date),
  language: optional(text(LANGUAGE_TAG)),
  address: optional(text(DOCUMENT_ADDRESS)),
  standing: SOURCE_STANDING,
}

const FIELDS = {
  ...FIRST,
  /** Under which terms it may be used, by its SPDX identifier where it has one: "CC-BY-4.0"; absent where nobody looked, which permits nothing. */
  licence: optional(text()),
  /** What the licence asks those who use it to print, in its own words: files and footnotes do. */
  attribution: optional(text()),
}

/** A document that facts are taken from. It is its own evidence and so the only statement without citations. */
export const source = uncitedKind('source', {
  v: 2,
  earlier: [earlier(FIRST, (statement) => statement)],
  collection: 'sources',
  label: 'Source',
  is: 'thing',
  fields: FIELDS,
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
