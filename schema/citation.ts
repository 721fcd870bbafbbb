import { choice, optional, reference, type Stated, text } from './field.ts'

/** How sure a fact is. It is part of the fact: a low one counts in upper bounds only. */
export const CONFIDENCE = choice(['high', 'medium', 'low'])
export type Confidence = (typeof CONFIDENCE.of)[number]

/**
 * A citation as it was stated first. Nothing in it tells a quotation from what was put together from the cells of a table, so `original` may be either; it is
 * read as it was recorded, and never taken apart by a rule.
 */
export const FIRST_CITATION = {
  source: reference('source', 'CITES'),
  /** Where in the document the fact stands: "para. 3", "headline"; "whole page" where nobody noted a place in it. */
  locator: optional(text()),
  /** The source's own words, letter for letter, typing errors included; absent where nobody copied them. */
  original: optional(text()),
}

export const CITATION = {
  ...FIRST_CITATION,
  /** What we took from the source, put together in our words: "comprehensive; 2013-07-25 (day)". Never a quotation. */
  asRecorded: optional(text()),
}

/** A place in a source. */
export type Citation = Stated<typeof CITATION>
