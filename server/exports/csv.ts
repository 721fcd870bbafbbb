import { stringify } from 'csv-stringify/sync'
import type { AnswerDocument } from '../answers/document.ts'

/**
 * The rows of an answer and nothing else, under a line of their names, as CSV (RFC 4180) in UTF-8: what a program reads without help. With a byte order mark, unless it is to be without,
 * so that spreadsheet programs read the letters right. A cell that a spreadsheet would take for a formula is preceded by an apostrophe. What the rows rest on
 * stands beside them in the other formats, and in a data package with them.
 */
export function asCsv(
  { columns, rows }: Pick<AnswerDocument, 'columns' | 'rows'>,
  { bom = true }: { readonly bom?: boolean } = {},
): Buffer {
  const records = [columns, ...rows] as unknown[][]
  return Buffer.from(stringify(records, { bom, escape_formulas: true, record_delimiter: '\r\n' }))
}
