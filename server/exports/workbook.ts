import writeExcelFile from 'write-excel-file/node'
import type { AnswerDocument, Cell } from '../answers/document.ts'

const bold = (value: string) => ({ value, fontWeight: 'bold' as const })
// Cells say what they are: a text that begins with "=" stays a text.
const cell = (value: Cell) =>
  value === null
    ? null
    : typeof value === 'number'
      ? { value, type: Number as NumberConstructor }
      : { value, type: String as StringConstructor }

/** The document as a workbook of two sheets: the rows, and what they rest on. */
export async function asWorkbook(document: AnswerDocument): Promise<Buffer> {
  const rows = [document.columns.map(bold), ...document.rows.map((row) => row.map(cell))]
  const facts = [
    [bold(document.title)],
    ...document.facts.map(([label, value]) => [bold(label), cell(value)]),
    [],
    [cell(document.footnote)],
    [],
    ...document.sources.map((source) => [cell(source)]),
  ]
  return writeExcelFile([
    { data: rows, sheet: 'Answer', columns: document.columns.map(() => ({ width: 24 })), stickyRowsCount: 1 },
    { data: facts, sheet: 'About', columns: [{ width: 28 }, { width: 80 }] },
  ]).toBuffer()
}
