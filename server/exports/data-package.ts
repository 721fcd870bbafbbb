import { strToU8, zipSync } from 'fflate'
import type { AnswerDocument } from '../answers/document.ts'
import { asCsv } from './csv.ts'
import { asMarkdown } from './markdown.ts'

/**
 * The answer as a Frictionless data package (a ZIP of `datapackage.json` with what it tells of): its rows as CSV, and beside them what each column is, the
 * question, the definition, the days, the licence, the sources and the permalink; the same to be read as Markdown. The same answer is the same bytes.
 */
export function asDataPackage(document: AnswerDocument): Buffer {
  const rows = `${document.name}.csv`
  const files = {
    'datapackage.json': strToU8(`${JSON.stringify(descriptionOf(document, rows), null, 2)}\n`),
    [rows]: asCsv(document, { bom: false }),
    'README.md': asMarkdown(document),
  }
  return Buffer.from(zipSync(files, { mtime: SAME_TIME, level: 9 }))
}

/** An answer is what it is whenever it is packed; the format begins in 1980. */
const SAME_TIME = new Date(1980, 0, 1)

function descriptionOf(document: AnswerDocument, path: string) {
  const { title, footnote, facts, sources, columns, data } = document
  const name = nameOf(document.name)
  return {
    profile: 'tabular-data-package',
    name,
    title,
    description: footnote,
    homepage: data.permalink,
    licenses: [{ name: 'CC-BY-4.0', path: data.licence }],
    sources: sources.map((source) => ({ title: source })),
    // Beside what the standard knows: what every form of the answer says of it, in the words of its language, and the question as data.
    facts: Object.fromEntries(facts),
    question: data.question,
    resources: [
      {
        profile: 'tabular-data-resource',
        name,
        path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: columns.map((column, i) => ({ name: column, type: typeOf(document, i) })),
          missingValues: [''],
        },
      },
    ],
  }
}

/** A column of numbers alone is of whole ones: nothing here is measured. */
const typeOf = ({ rows }: AnswerDocument, column: number): 'integer' | 'string' =>
  rows.length > 0 && rows.every((row) => typeof row[column] === 'number') ? 'integer' : 'string'

/** As the standard has names: small letters, digits, ".", "_" and "-". */
const nameOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')
