import { z } from 'zod'
import { checkedStatement } from '../../schema/checked-statement.ts'
import { asRecorded, UnreadableStatement } from '../../schema/read-statement.ts'
import { INSTANT } from '../../schema/shapes.ts'
import type { Statement } from '../../schema/statement.ts'
import { canonicalJson } from './canonical-json.ts'
import type { LogEntry } from './statement-log.ts'

/**
 * The log as text: one entry a line, each line canonical JSON (RFC 8785), so that the same log is the same bytes
 * whichever store wrote it. The seed's revision files, backups and restores are all made of these lines.
 */
const LogLine = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('revision'),
    revision: z.strictObject({
      number: z.int().positive(),
      recordedAt: INSTANT,
      by: z.string().min(1),
      reason: z.string().min(1),
      asserted: z.int().nonnegative(),
      retracted: z.int().nonnegative(),
    }),
  }),
  z.strictObject({ op: z.literal('assert'), statement: z.unknown() }),
  z.strictObject({ op: z.literal('retract'), id: z.string().min(1) }),
])

/** One entry of the log as a line, without its end of line: a statement in the version and the shape in which it was recorded. */
export const lineOf = (entry: LogEntry): string =>
  canonicalJson(entry.op === 'assert' ? { op: entry.op, statement: asRecorded(entry.statement) } : entry)

/** Reads one line of a log. Throws an error that names the place and what is wrong. */
export function entryOf(line: string, place: string): LogEntry {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new SyntaxError(`${place}: not a line of JSON; restore the file from where it came`, { cause })
  }
  const read = LogLine.safeParse(value)
  if (!read.success) throw notAnEntry(place, read.error.issues[0])
  if (read.data.op !== 'assert') return read.data
  return { op: 'assert', statement: statementOf(read.data.statement, place) }
}

function statementOf(json: unknown, place: string): Statement {
  try {
    const checked = checkedStatement(json)
    if ('wrong' in checked) throw notAnEntry(place, checked.wrong, 'statement')
    return checked.statement
  } catch (error) {
    if (!(error instanceof UnreadableStatement)) throw error
    throw new SyntaxError(`${place}: ${error.message}`, { cause: error })
  }
}

const notAnEntry = (place: string, issue: z.core.$ZodIssue | undefined, ...within: string[]): SyntaxError =>
  new SyntaxError(
    `${place}: not an entry of a log: ${[...within, ...(issue?.path ?? [])].join('.')} ${issue?.message ?? ''}`,
  )
