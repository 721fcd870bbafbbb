import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import { AskError } from '../errors.ts'
import type { ApiAnswer } from './api-request.ts'
import type { Asked } from './asked.ts'
import type { ReadDocument } from './documents.ts'
import { asGraphQLError } from './error-codes.ts'

/** Values that the variables of a request may have in all, those inside lists and objects included: as many as a document may have tokens. */
const MOST_VALUES = 5_000

/** How many wrong variables are told at once. */
const MOST_ERRORS = 3

/** Characters of a refusal: a value that somebody gave is no more than shown. */
const MOST_SHOWN = 400

/** Why a document cannot be answered with the variables that came with it; null where it can. */
export function wrongVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  { variables }: Asked,
): readonly GraphQLError[] | null {
  const found = valuesIn(variables)
  if (found > MOST_VALUES) return [asGraphQLError(new AskError('values', { most: MOST_VALUES }))]
  return getVariableValues(schema, variableDefinitions, variables, { maxErrors: MOST_ERRORS }).errors ?? null
}

/** How many values there are; the counting ends where they are too many. */
function valuesIn(value: unknown, so = 0): number {
  if (typeof value !== 'object' || value === null) return so + 1
  let count = so + 1
  for (const inner of Object.values(value)) {
    if (count > MOST_VALUES) break
    count = valuesIn(inner, count)
  }
  return count
}

/** The refusal of a document that cannot be read, is beyond a limit, or is not of the schema; as GraphQL over HTTP wants its status. */
export const refusedDocument = ({ document, problems }: ReadDocument, { contentType }: Asked): ApiAnswer =>
  refusedWith(problems, contentType === 'application/json' ? 200 : 400, contentType, codeOf(document))

/** The refusal of variables. */
export const refusedVariables = (errors: readonly GraphQLError[], { contentType }: Asked): ApiAnswer =>
  refusedWith(errors, 400, contentType, 'BAD_REQUEST')

const codeOf = (document: DocumentNode | null): string =>
  document === null ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED'

/** Errors without a code are GraphQL's own, and get one. */
function refusedWith(
  errors: readonly GraphQLError[],
  status: number,
  contentType: Asked['contentType'],
  code: string,
): ApiAnswer {
  const told = errors.map(({ message, locations, extensions }) => {
    const shown = message.length > MOST_SHOWN ? `${message.slice(0, MOST_SHOWN)}…` : message
    return { message: shown, ...(locations ? { locations } : {}), extensions: { code, ...extensions } }
  })
  return {
    status,
    headers: { 'content-type': `${contentType}; charset=utf-8` },
    text: JSON.stringify({ errors: told }),
    rests: null,
  }
}
