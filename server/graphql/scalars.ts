import { GraphQLError, Kind, type ValueNode, valueFromASTUntyped } from 'graphql'
import { type PartialDate, whatIsWrongWithDate } from '../../schema/time/partial-date.ts'
import { shown } from '../errors.ts'
import { builder } from './builder.ts'

const badDate = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_DATE' } })

function readPartialDate(value: unknown): PartialDate {
  const wrong =
    typeof value === 'string'
      ? whatIsWrongWithDate(value)
      : `${shown(value)} is not a date: write it as text, for example "2025-10-29", "2013-06" or "2004"`
  if (wrong !== null) throw badDate(wrong)
  return value as PartialDate
}

/** What a literal says; a number stays a number, so that it is refused like one in a variable. */
const literalOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node))

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i

/** Reads an instant into UTC with milliseconds. Throws a GraphQL error `BAD_DATE`. */
export function readInstant(value: unknown): string {
  const remedy = 'write an RFC 3339 instant with its offset such as "2026-11-24T15:00:00Z"'
  if (typeof value !== 'string' || !INSTANT.test(value)) throw badDate(`${shown(value)} is not an instant: ${remedy}`)
  const day = INSTANT.exec(value)?.[1] ?? ''
  const time = Date.parse(value.toUpperCase())
  // Date.parse takes February 30 for March 2.
  if (Number.isNaN(time) || whatIsWrongWithDate(day) !== null)
    throw badDate(`${shown(value)} is not an instant: ${remedy}`)
  const instant = new Date(time).toISOString()
  // With its offset taken away it may fall outside the years that have four digits, whose text order is their order in time.
  if (instant.length !== 24) throw badDate(`${shown(value)} is not an instant: ${remedy}`)
  return instant
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
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(literalOf(node)),
})
