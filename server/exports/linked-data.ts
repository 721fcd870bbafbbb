import type { AnswerDocument } from '../answers/document.ts'

/** The document as a schema.org Dataset in JSON-LD: what it is, its licence, its sources, and the answer's data. */
export const asLinkedData = (document: AnswerDocument): Buffer =>
  Buffer.from(
    `${JSON.stringify(
      {
        '@context': 'https://schema.org/',
        '@type': 'Dataset',
        '@id': document.data.permalink,
        name: document.title,
        description: document.footnote,
        license: document.data.licence,
        isAccessibleForFree: true,
        citation: document.sources,
        variableMeasured: document.facts.map(([name, value]) => ({ '@type': 'PropertyValue', name, value })),
        mainEntity: document.data.answer,
      },
      null,
      2,
    )}\n`,
  )

/** The answer's data with its question, definition, permalink and licence, as JSON. */
export const asJson = (document: AnswerDocument): Buffer =>
  Buffer.from(
    `${JSON.stringify(
      {
        title: document.title,
        facts: Object.fromEntries(document.facts),
        footnote: document.footnote,
        sources: document.sources,
        ...document.data,
      },
      null,
      2,
    )}\n`,
  )
