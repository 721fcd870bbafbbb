import { lineOf } from '../../server/store/log-lines.ts'
import type { Entry, LogEntry, StatementLog } from '../../server/store/statement-log.ts'

/** The log after a revision, as the lines of an export. */
export async function exported(log: StatementLog, since = 0): Promise<string[]> {
  const lines: string[] = []
  for await (const entry of log.read(since)) lines.push(lineOf(entry))
  return lines
}

/** Appends a log to another, revision by revision, as a restore does. */
export async function replay(entries: AsyncIterable<LogEntry>, into: StatementLog): Promise<void> {
  let mark: Extract<LogEntry, { op: 'revision' }> | null = null
  let held: Entry[] = []
  const flush = async (): Promise<void> => {
    if (mark === null) return
    const { number, by, reason, recordedAt } = mark.revision
    await into.append({ by, why: reason, recordedAt }, held, number - 1)
  }
  for await (const entry of entries) {
    if (entry.op === 'revision') {
      await flush()
      mark = entry
      held = []
    } else held.push(entry)
  }
  await flush()
}
