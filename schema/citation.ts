import { choice, optional, reference, type Stated, text } from './field.ts'

/** How sure a fact is. It is part of the fact: a low one counts in upper bounds only. */
export const CONFIDENCE = choice(['high', 'medium', 'low'])
export type Confidence = (typeof CONFIDENCE.of)[number]

export const CITATION = {
  source: reference('source', 'CITES'),
  /** Where in the document the fact stands: "para. 3", "headline", "whole page". */
  locator: optional(text()),
  /** The value as the source wrote it, beside the normalised one. */
  original: optional(text()),
}

/** A place in a source. */
export type Citation = Stated<typeof CITATION>
