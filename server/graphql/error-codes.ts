import { GraphQLError } from 'graphql'
import { AskError, type AskValues, StoreUnavailable } from '../errors.ts'

/**
 * An error as a caller may see it. One that the caller can act on keeps its sentence and bears its code; GraphQL's own stay as they are; the rest is
 * masked as `INTERNAL` with the request's id, under which `report` has written down the cause.
 */
export function seenByCaller(error: unknown, requestId: string, report: (error: unknown) => void): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error
  if (error instanceof GraphQLError && (cause === undefined || cause === null || cause instanceof GraphQLError)) {
    return withoutCause(error)
  }
  if (cause instanceof AskError) return withCode(error, cause.message, cause.code, cause.values)
  report(cause)
  if (cause instanceof StoreUnavailable) {
    return withCode(error, 'the store does not answer now: nothing is lost, ask again in a moment', 'STORE_UNAVAILABLE')
  }
  return withCode(error, `something went wrong on the server, which has logged it as request ${requestId}`, 'INTERNAL')
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

function withCode(error: unknown, message: string, code: string, values?: AskValues): GraphQLError {
  const extensions = values === undefined ? { code } : { code, values: cut(values) }
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions })
  const { nodes, source, positions, path } = error
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  })
}

/** What somebody wrote, cut where it is long: a refusal is no echo. */
const cut = (values: AskValues): AskValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value,
    ]),
  )

const MOST_SHOWN = 200
