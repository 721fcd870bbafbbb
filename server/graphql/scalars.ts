import { Kind, type ValueNode, valueFromASTUntyped } from 'graphql'
import { dateProblem, type PartialDate } from '../../schema/time/partial-date.ts'
import { readInstant } from '../asking/instant.ts'
import { AskError } from '../errors.ts'
import { builder } from './builder.ts'
import { asGraphQLError } from './error-codes.ts'

function readPartialDate(value: unknown): PartialDate {
  if (typeof value !== 'string')
    throw asGraphQLError(new AskError('dateAsNumber', { text: JSON.stringify(value) ?? '' }))
  const wrong = dateProblem(value)
  if (wrong !== null) throw asGraphQLError(new AskError(...wrong))
  return value as PartialDate
}

/** What a literal says; a number stays a number, so that it is refused like one in a variable. */
const literalOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node))

// GraphQL keeps the code of an error of its own only.

function readDateTime(value: unknown): string {
  try {
    return readInstant(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
  } catch (error) {
    throw error instanceof AskError ? asGraphQLError(error) : error
  }
}

builder.scalarType('PartialDate', {
  description:
    'A day, month or year, EDTF level 1: 2025-10-29, 2013-06, 2004; 204X is a decade; an approximate year 2008~ is 2007 to 2009. A month or year stands for all its days.',
  serialize: (value) => value,
  parseValue: readPartialDate,
  parseLiteral: (node) => readPartialDate(literalOf(node)),
})

builder.scalarType('DateTime', {
  description: 'An instant, RFC 3339 with offset: 2026-11-24T15:00:00Z.',
  serialize: (value) => value,
  parseValue: readDateTime,
  parseLiteral: (node) => readDateTime(literalOf(node)),
})
