import { GraphQLError } from 'graphql'
import { AskError, refusalOf } from '../errors.ts'

/**
 * An error as a caller may see it. One that the caller can act on keeps its sentence and bears its code; GraphQL's own stay as they are; the rest is
 * masked as `INTERNAL` with the request's id, under which `report` has written down the cause.
 */
export function seenByCaller(error: unknown, requestId: string, report: (error: unknown) => void): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error
  if (error instanceof GraphQLError && (cause === undefined || cause === null || cause instanceof GraphQLError)) {
    return withoutCause(error)
  }
  if (cause instanceof AskError) return refused(error, cause)
  report(cause)
  return refused(error, refusalOf(cause) ?? new AskError('internal', { request: requestId }))
}

/** A request that could not be read carries what went wrong inside, which is nobody's business; by it Yoga also knows the status, which is then said. */
function withoutCause(error: GraphQLError): GraphQLError {
  // An error of a compiled document may come without extensions.
  if (error.extensions?.originalError !== undefined) {
    Reflect.deleteProperty(error.extensions, 'originalError')
    error.extensions.http = { status: 400 }
  }
  return error
}

/** A refusal as an error of GraphQL's own, which keeps its code wherever it is thrown. */
export const asGraphQLError = ({ message, extensions }: AskError): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensions } })

/** A refusal at the place where an error came up. */
function refused(error: unknown, refusal: AskError): GraphQLError {
  const { message, extensions } = refusal
  if (!(error instanceof GraphQLError)) return asGraphQLError(refusal)
  const { nodes, source, positions, path } = error
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { ...extensions },
  })
}
