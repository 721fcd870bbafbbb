import type { AnswerDocument } from '../answers/document.ts'
import { AskError } from '../errors.ts'

/** A way to take an answer away. */
export interface Format {
  readonly contentType: string
  /** Whether a browser should save it rather than show it. */
  readonly attachment: boolean
  readonly write: (document: AnswerDocument) => Promise<Buffer>
}

/** The formats by their file endings. Each writer is loaded when it is first asked for. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  Object.entries<Format>({
    csv: {
      contentType: 'text/csv; charset=utf-8',
      attachment: true,
      write: async (d) => (await import('./csv.ts')).asCsv(d),
    },
    xlsx: {
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      attachment: true,
      write: async (d) => (await import('./workbook.ts')).asWorkbook(d),
    },
    md: {
      contentType: 'text/markdown; charset=utf-8',
      attachment: false,
      write: async (d) => (await import('./markdown.ts')).asMarkdown(d),
    },
    json: {
      contentType: 'application/json; charset=utf-8',
      attachment: false,
      write: async (d) => (await import('./linked-data.ts')).asJson(d),
    },
    jsonld: {
      contentType: 'application/ld+json; charset=utf-8',
      attachment: false,
      write: async (d) => (await import('./linked-data.ts')).asLinkedData(d),
    },
    zip: {
      contentType: 'application/zip',
      attachment: true,
      write: async (d) => (await import('./data-package.ts')).asDataPackage(d),
    },
  }),
)

/** The format of a file ending. Throws `UNKNOWN_ID` where there is none. */
export function formatNamed(ending: string): Format {
  const format = FORMATS.get(ending)
  if (format !== undefined) return format
  throw new AskError('format', { text: ending, known: [...FORMATS.keys()] })
}
