import { randomUUID } from 'node:crypto'
import { GraphQLError, parse } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { requestContext } from '../asking/request-context.ts'
import type { Store } from '../store/store.ts'
import { seenByCaller } from './error-codes.ts'
import { LIMITS, limitExceeded, limitsRule } from './limits.ts'
import { schema } from './schema.ts'

/** What the API needs from its surroundings. */
export interface ApiOptions {
  readonly store: Store
  readonly clock: () => Date
  /** Writes down an error that callers don't see, under the request's id. */
  readonly report: (requestId: string, error: unknown) => void
}

/** The GraphQL API over HTTP at /graphql. */
export function createApi({ store, clock, report }: ApiOptions) {
  return createYoga({
    schema,
    context: () => requestContext(store, clock),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    logging: false,
    maskedErrors: {
      maskError: (error) => {
        const requestId = randomUUID()
        return seenByCaller(error, requestId, (cause) => report(requestId, cause))
      },
    },
    plugins: [limits],
  })
}

const limits: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source: Parameters<typeof parse>[0]) => parseWithin(source))
  },
  onValidate({ addValidationRule }) {
    addValidationRule(limitsRule)
  },
}

function parseWithin(source: Parameters<typeof parse>[0]) {
  try {
    return parse(source, { maxTokens: LIMITS.tokens })
  } catch (error) {
    if (error instanceof GraphQLError && /\d+ tokens\. Parsing aborted/.test(error.message)) {
      throw limitExceeded(
        `number of tokens: the document has more than the limit of ${LIMITS.tokens}; split it into several requests`,
      )
    }
    // A parser that calls itself ends at the stack's end where nesting has none.
    if (error instanceof RangeError)
      throw limitExceeded(`nesting of the document: it is deeper than can be read; ask for less inside one another`)
    throw error
  }
}
