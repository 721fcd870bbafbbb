import type { DocumentNode, GraphQLSchema, Source } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Context } from '../asking/request-context.ts'
import type { ApiAnswer, ApiRequest } from './api-request.ts'
import type { Documents, ReadDocument } from './documents.ts'

/**
 * GraphQL over HTTP in whole, by Yoga: for what is no plain question in form. `seen` gives an error as callers
 * may see it. What it answers is never kept.
 */
export function wholeApi(schema: GraphQLSchema, documents: Documents, seen: (error: unknown) => Error) {
  const yoga = createYoga<{ readonly context: () => Context }>({
    schema,
    context: ({ context }) => context(),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    logging: false,
    maskedErrors: { maskError: seen },
    // Its own cache keeps a thousand documents of any size, those that were refused among them.
    parserAndValidationCache: false,
    plugins: [reading(documents)],
  })
  return async (request: ApiRequest, context: () => Context): Promise<ApiAnswer> => {
    const answered = await yoga.fetch(requestOf(yoga.fetchAPI, request), { context })
    const headers: Record<string, string> = {}
    answered.headers.forEach((value, name) => {
      headers[name.toLowerCase()] = value
    })
    return { status: answered.status, headers, text: await answered.text(), rests: null }
  }
}

/** Yoga's own request and headers: Node's would load its whole HTTP client. */
function requestOf(
  { Request, Headers }: Pick<typeof globalThis, 'Request' | 'Headers'>,
  { method, url, headers: given, body }: ApiRequest,
) {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) if (value !== undefined) headers.set(name, value)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(`http://localhost${url}`, { method, headers, ...(hasBody ? { body } : {}) })
}

/** Takes documents and their problems as they were read before, so that no text is parsed or validated twice. */
function reading(documents: Documents): Plugin {
  const reads = new WeakMap<DocumentNode, ReadDocument>()
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source) => {
        const text = typeof source === 'string' ? source : source.body
        const read = documents.read(text)
        if (read.document === null) throw read.problems[0]
        reads.set(read.document, read)
        return read.document
      })
    },
    onValidate({ setValidationFn }) {
      setValidationFn((_schema: GraphQLSchema, document: DocumentNode) => reads.get(document)?.problems ?? [])
    },
  }
}
