/**
 * Checksums of rows, as SQL: 64 bits of SHA3 over all columns of a row and the name of its table, kept in the row's own column `sum`. They are checked inside the database, so that
 * no text of a changed row leaves it: the driver ends the whole process where a text is not UTF-8.
 *
 * `refers` and `found` have none: what they say follows wholly from other rows, and what is found by them is held against those.
 */

/** The columns of each table that has sums, in the order in which they are summed; the longest last. */
const COLUMNS = {
  revision: ['number', 'asserted', 'retracted', 'recorded_at', 'by', 'reason'],
  digest: ['revision', 'entries', 'chain'],
  entry: ['n', 'revision', 'kind', 'id', 'body'],
  held: ['n', 'retracted', 'start_first', 'start_last', 'end_first', 'end_last'],
  kind_count: ['kind', 'revision', 'held'],
  text: ['t', 'n', 'asserted', 'ref', 'about', 'written', 'folded'],
} as const

export type Summed = keyof typeof COLUMNS
/** The tables whose rows have sums. */
export const SUMMED = Object.keys(COLUMNS) as readonly Summed[]

/** The sum of what some expressions give, one for each column of a table by its name. */
export function sumOf<T extends Summed>(
  table: T,
  given: Readonly<Record<(typeof COLUMNS)[T][number], string>>,
): string {
  const columns = (COLUMNS[table] as readonly (typeof COLUMNS)[T][number][]).map((name) => `ifnull(${given[name]}, '')`)
  return digested(`'${table}|' || ${columns.join(` || '|' || `)}`)
}

/** The sum of a row as its columns are now; `row` is the name that the statement gives it. */
export const sumOfRow = (table: Summed, row: string): string =>
  sumOf(table, Object.fromEntries(COLUMNS[table].map((name) => [name, `${row}.${name}`])) as never)

/** Whether a row is what was written: 1 or 0. */
export const isWhole = (table: Summed, row: string): string => `(${row}.sum IS ${sumOfRow(table, row)})`

/** The sum of what stands in the file from its beginning and never changes: what its tables are made by, the words, and the descriptions of kinds. */
export const SUM_OF_LAYOUT = digested(
  `(SELECT group_concat(type || name || ifnull(sql, ''), '|') FROM (SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name))
  || (SELECT group_concat(number || name, '|') FROM (SELECT number, name FROM word ORDER BY number)) || kinds`,
)

/** The first 64 bits of SHA3 of a text. */
function digested(text: string): string {
  return `substr(sha3(${text}, 224), 1, 8)`
}
