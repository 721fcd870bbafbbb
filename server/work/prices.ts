/**
 * What each kind of work is counted as, in units of a meter: microseconds about, as measured on one processor of 2024 at rest and rounded up. Where work is worked out once
 * and found again, it is counted once.
 */
export const PRICES = {
  /** A row that the store selected: read, understood, and put where it is found. */
  row: 6,
  /** A relation counted on a day, or in a span, of which much is known already: others ask of the same. */
  counted: 6,
  /** A day on which it is found out whether a relation is counted, and as what. */
  countedDay: 20,
  /** A day on which it is found out how a relation stands. */
  linkedDay: 4,
  /** A transition found in a relation. */
  transition: 2,
  /** A relation, or a member of a group, looked at on a day on which what holds of it is known already. */
  look: 0.1,
  /** A claim checked, beside the counts that it needs. */
  claim: 20,
  /** A field of the API resolved and written. */
  field: 2,
  /** A sentence made. */
  sentence: 10,
  /** What is printed under an answer, with its days and its definition in words. */
  footnote: 150,
  /** A text looked for among all names. */
  search: 1_500,
  /** A text that has no term of three letters beside that: no index of texts helps, and all are read. */
  shortSearch: 15_000,
  /** A character of a text that is looked for, each a reason to look at every name again. */
  sought: 60,
  /** A statement of which a text has the longest term of what is looked for: looked at, and ranked where it has the others. Counted before it is ranked. */
  soughtIn: 2,
  /** The name of an actor found by which a text holds. */
  matched: 6,
  /** A name in a list. */
  named: 2,
  /** A character of what a permalink's check covers: written canonically, and hashed. */
  hashed: 0.004,
  /** A cell of a table that is taken away as a file. */
  cell: 3,
} as const
