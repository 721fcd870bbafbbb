import { stringify } from 'csv-stringify/sync'
import type { AnswerDocument } from '../answers/document.ts'

/**
 * The rows, then what they rest on, as CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheet programs read the letters right. A cell that a
 * spreadsheet would take for a formula is preceded by an apostrophe. The first line is the header, so that programs can read the file too: what
 * follows the rows stands in the first two columns after an empty line.
 */
export function asCsv(document: AnswerDocument): Buffer {
  const width = document.columns.length
  const line = (...cells: (string | number | null)[]): (string | number | null)[] => [
    ...cells,
    ...Array<null>(Math.max(0, width - cells.length)).fill(null),
  ]
  const records = [
    document.columns,
    ...document.rows,
    line(),
    line(document.title),
    ...document.facts.map(([label, value]) => line(label, value)),
    ...document.sources.map((source) => line(source)),
    line(document.footnote),
  ]
  return Buffer.from(stringify(records as unknown[][], { bom: true, escape_formulas: true, record_delimiter: '\r\n' }))
}
