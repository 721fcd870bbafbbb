import { answerTo } from './answers.ts'
import type { Document } from './document.ts'

interface Connection {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly unknown[]
}

/**
 * A way to ask for the whole of a list: page after page, of the one revision that the cursors carry, given back as one answer. `field` is the root field
 * that holds the list, and the document takes `after`.
 */
export function askAllPages<
  Answer extends Record<Field, Connection>,
  Variables extends { after?: string | null | undefined },
  Field extends string,
>(document: Document<Answer, Variables>, field: Field): (variables: Variables, signal: AbortSignal) => Promise<Answer> {
  return async (variables, signal) => {
    let answer = await answerTo(document, variables, signal)
    const edges: unknown[] = [...answer[field].edges]
    while (answer[field].pageInfo.hasNextPage) {
      answer = await answerTo(document, { ...variables, after: answer[field].pageInfo.endCursor }, signal)
      edges.push(...answer[field].edges)
    }
    return { ...answer, [field]: { ...answer[field], edges } }
  }
}
