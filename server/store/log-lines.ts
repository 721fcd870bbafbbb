import { z } from 'zod'
import { Instant } from '../../schema/date.ts'
import { Statement } from '../../schema/statement.ts'
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
      recordedAt: Instant,
      by: z.string().min(1),
      reason: z.string().min(1),
      asserted: z.int().nonnegative(),
      retracted: z.int().nonnegative(),
    }),
  }),
  z.strictObject({ op: z.literal('assert'), statement: Statement }),
  z.strictObject({ op: z.literal('retract'), id: z.string().min(1) }),
])

/** One entry of the log as a line, without its end of line. */
export const lineOf = (entry: LogEntry): string => canonicalJson(entry)

/** Reads one line of a log. Throws an error that names the place and what is wrong. */
export function entryOf(line: string, place: string): LogEntry {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new SyntaxError(`${place}: not a line of JSON; restore the file from where it came`, { cause })
  }
  const read = LogLine.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new SyntaxError(`${place}: not an entry of a log: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
  }
  return read.data
}
