import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { BadEntry, HeadMoved } from '../errors.ts'
import type { Entry, LogEntry, StatementLog } from '../store/statement-log.ts'
import { BadUsage, type Command, counted, Failure, say } from './command.ts'
import { LogFile } from './log-file.ts'
import { skipWhatIsHeld } from './skip-held.ts'
import { withStore } from './with-store.ts'

/**
 * Restores a log into an empty store, or goes on where the store holds its beginning. What the store holds already is told by
 * its digests and not read, and nothing is written where it differs.
 */
export const logLoad: Command = {
  usage: [
    [
      'log load <file> | -',
      'restore an exported log (- is standard input) into an empty store, or go on where it left off',
    ],
  ],
  async run(args) {
    const name = sourceOf(args)
    const chunks: AsyncIterable<Uint8Array> = name === '-' ? process.stdin : createReadStream(name)
    const shown = name === '-' ? 'standard input' : name
    await withStore(async ({ log }) => {
      // Loaded here: it brings the shapes of all statements with it, which a refusal of the store has no use for.
      const { entryOf, lineOf } = await import('../store/log-lines.ts')
      const file = new LogFile(chunks, shown, entryOf)
      try {
        const held = await skipWhatIsHeld(log, file, lineOf)
        const loaded = await loadTheRest(log, file, held)
        say(
          `loaded ${counted(loaded.revisions, 'revision')} with ${counted(loaded.entries, 'line')}${held > 0 ? `; the store held the first ${held} already` : ''}`,
        )
      } finally {
        await file.close()
      }
    })
  },
}

function sourceOf(args: readonly string[]): string {
  let names: string[]
  try {
    names = parseArgs({ args: [...args], allowPositionals: true, options: {} }).positionals
  } catch (cause) {
    throw new BadUsage((cause as Error).message, { cause })
  }
  const [name] = names
  if (name === undefined || names.length > 1) throw new BadUsage('log load takes one file, or - for standard input')
  return name
}

async function loadTheRest(
  log: StatementLog,
  file: LogFile,
  held: number,
): Promise<{ revisions: number; entries: number }> {
  const loaded = { revisions: 0, entries: 0 }
  for (let next = await file.peek(); next !== null; next = await file.peek()) {
    const { entry, place } = next
    const due = held + loaded.revisions + 1
    if (entry.op !== 'revision' || entry.revision.number !== due) {
      throw new Failure(
        `${place} is not the mark of revision ${due}, which is due: use a whole copy of what the export wrote`,
      )
    }
    file.take()
    loaded.entries += await loadRevision(log, file, entry.revision, place)
    loaded.revisions++
  }
  return loaded
}

type Mark = Extract<LogEntry, { op: 'revision' }>['revision']

async function loadRevision(log: StatementLog, file: LogFile, mark: Mark, place: string): Promise<number> {
  const count = { entries: 0 }
  const reason = { by: mark.by, why: mark.reason, recordedAt: mark.recordedAt }
  try {
    const { retracted } = await log.append(reason, entriesOf(file, mark, place, count), mark.number - 1)
    if (retracted !== mark.retracted) {
      throw new Failure(
        `${place} says ${mark.retracted} withdrawn and ${retracted} were: the file lacks lines; empty the store and use a whole copy of what the export wrote`,
      )
    }
  } catch (error) {
    if (error instanceof BadEntry)
      throw new Failure(`revision ${mark.number} (${place}) is not loaded: ${error.message}`, { cause: error })
    if (!(error instanceof HeadMoved)) throw error
    throw new Failure(`another process wrote to the store meanwhile: stop it, empty the store and load again`, {
      cause: error,
    })
  }
  return count.entries
}

/** The entries of one revision. Throws at their end, and so into the append, where they are not as many as its mark says. */
async function* entriesOf(file: LogFile, mark: Mark, place: string, count: { entries: number }): AsyncGenerator<Entry> {
  let [asserted, withdrawn] = [0, 0]
  for (let next = await file.peek(); next !== null && next.entry.op !== 'revision'; next = await file.peek()) {
    if (next.entry.op === 'assert') asserted++
    else withdrawn++
    count.entries++
    file.take()
    yield next.entry
  }
  // What corrections withdraw is counted in the mark and has no line of its own.
  if (asserted !== mark.asserted || withdrawn > mark.retracted || mark.retracted - withdrawn > asserted) {
    throw new Failure(
      `${place} says ${mark.asserted} asserted and ${mark.retracted} withdrawn, and ${asserted} and ${withdrawn} follow: use a whole copy of what the export wrote`,
    )
  }
}
