import type { AnswerDocument, Cell } from '../answers/document.ts'

/** The document as Markdown: the rows as a table, the facts and sources as lists, the footnote. */
export function asMarkdown(document: AnswerDocument): Buffer {
  const line = (cells: readonly Cell[]): string => `| ${cells.map(escaped).join(' | ')} |`
  return Buffer.from(
    [
      `# ${escaped(document.title)}`,
      '',
      ...document.facts.map(([label, value]) => `- **${escaped(label)}**: ${escaped(value)}`),
      '',
      line(document.columns),
      line(document.columns.map(() => '---')),
      ...document.rows.map(line),
      '',
      ...document.sources.map((source) => `- ${escaped(source)}`),
      '',
      escaped(document.footnote),
      '',
    ].join('\n'),
  )
}

/** Text that stays in its cell and means nothing to Markdown. */
const escaped = (cell: Cell): string =>
  cell === null
    ? '–'
    : String(cell)
        .replaceAll('\\', '\\\\')
        .replace(/[|<>*`[\]]/g, '\\$&')
        .replaceAll('\n', ' ')
