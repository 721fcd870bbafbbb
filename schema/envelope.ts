import { CITATION, CONFIDENCE, FIRST_CITATION } from './citation.ts'
import { list, optional, parts, type Stated, text } from './field.ts'

const ONE_AT_LEAST = 'a statement cites at least one source: add it under `citations`'

/** What every statement carries beside its kind, its version, its id and its own fields. */
export const CITED = {
  confidence: CONFIDENCE,
  citations: list(parts(CITATION), 1, ONE_AT_LEAST),
  /** In our words: what the sources leave open or where they disagree. */
  note: optional(text()),
}

/** What it carried before a citation told quotations from what was put together. */
export const FIRST_CITED = { ...CITED, citations: list(parts(FIRST_CITATION), 1, ONE_AT_LEAST) }

/** What a statement carries that is its own evidence. */
export const UNCITED = { note: CITED.note }

/** What every statement has whatever its kind; `v` is the version of its kind's shape. */
export interface Identity<K extends string> {
  readonly kind: K
  readonly v: number
  readonly id: string
}

export type Cited = Stated<typeof CITED>
export type Uncited = Stated<typeof UNCITED>
