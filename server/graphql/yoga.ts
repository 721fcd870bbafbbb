import { randomUUID } from 'node:crypto'
import { type DocumentNode, GraphQLError, parse, type Source, validate } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { requestContext } from '../asking/request-context.ts'
import type { Store } from '../store/store.ts'
import { seenByCaller } from './error-codes.ts'
import { KnownDocuments } from './known-documents.ts'
import { LIMITS, limitExceeded, limitsRule } from './limits.ts'
import { schema } from './schema.ts'

/** What the API needs from its surroundings. */
export interface ApiOptions {
  readonly store: Store
  readonly clock: () => Date
  /** Writes down an error that callers don't see, under the request's id. */
  readonly report: (requestId: string, error: unknown) => void
  /** The documents found valid before; by default none yet. */
  readonly documents?: KnownDocuments
}

/** The GraphQL API over HTTP at /graphql. */
export function createApi({ store, clock, report, documents = new KnownDocuments() }: ApiOptions) {
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
    // Yoga's own cache keeps a thousand documents of any size, those that were refused among them.
    parserAndValidationCache: false,
    plugins: [reading(documents)],
  })
}

/** Parses and validates within the limits, each valid document once. */
function reading(documents: KnownDocuments): Plugin {
  const valid = new WeakSet<DocumentNode>()
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source) => documents.get(textOf(source)) ?? parseWithin(source))
    },
    onValidate({ setValidationFn }) {
      setValidationFn((...[schema, document, rules, options]: Parameters<typeof validate>) => {
        if (valid.has(document)) return []
        // Before all other rules, some of which take longer than the length of the text.
        const beyond = validate(schema, document, [limitsRule], options)
        const problems = beyond.length > 0 ? beyond : validate(schema, document, rules, options)
        if (problems.length === 0 && document.loc) {
          valid.add(document)
          documents.keep(document.loc.source.body, document)
        }
        return problems
      })
    },
  }
}

const textOf = (source: string | Source): string => (typeof source === 'string' ? source : source.body)

function parseWithin(source: string | Source): DocumentNode {
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
