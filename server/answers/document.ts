/** A value of a cell: text, a number, or nothing known. */
export type Cell = string | number | null

/**
 * An answer laid out to be taken away: what it is, everything a reader needs to trust it, and its rows. Each format writes the same document.
 */
export interface AnswerDocument {
  /** A name for the file, without its ending. */
  readonly name: string
  readonly title: string
  /** Label and value: definition, days, how far reviewed, sources, licence, permalink. */
  readonly facts: readonly (readonly [label: string, value: Cell])[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** The sources by number, as the rows cite them. */
  readonly sources: readonly string[]
  readonly footnote: string
  /** The answer as data, for the formats that programs read. */
  readonly data: {
    readonly question: unknown
    readonly permalink: string
    readonly licence: string
    readonly answer: unknown
  }
}

/** A document but for the answer's data. */
export type Laid = Omit<AnswerDocument, 'data'>
