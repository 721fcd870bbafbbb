import { dateProblem } from '../../schema/time/partial-date.ts'
import { AskError } from '../errors.ts'

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i

/** Reads an instant that somebody wrote (RFC 3339, with its offset) into UTC with milliseconds. Throws `BAD_DATE`. */
export function readInstant(value: unknown): string {
  const text = typeof value === 'string' ? value : ''
  const [, day = ''] = INSTANT.exec(text) ?? []
  const time = Date.parse(text.toUpperCase())
  // Date.parse takes February 30 for March 2.
  if (day === '' || Number.isNaN(time) || dateProblem(day) !== null) throw noInstant(value)
  const instant = new Date(time).toISOString()
  // With its offset taken away it may fall outside the years that have four digits, whose text order is their order in time.
  if (instant.length !== 24) throw noInstant(value)
  return instant
}

const noInstant = (value: unknown): AskError => new AskError('instant', { text: String(value) })
