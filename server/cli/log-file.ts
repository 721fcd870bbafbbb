import type { LogEntry } from '../store/statement-log.ts'
import { Failure } from './command.ts'
import { linesOf } from './lines-of.ts'

/** An entry and where it stands, as messages name it: "backup.ndjson:17". */
export interface Placed {
  readonly entry: LogEntry
  readonly place: string
  /** The place of a line that comes so many lines after it. */
  readonly lineAfter: (lines: number) => string
}

/** The entries of an exported log, one at a time, with a look at the next. Throws a {@link Failure} at what is none. */
export class LogFile {
  readonly #entries: AsyncGenerator<Placed>
  #next: Promise<Placed | null> | null = null

  /** `entryOf` reads a line and throws a `SyntaxError` that names its place. */
  constructor(chunks: AsyncIterable<Uint8Array>, name: string, entryOf: (line: string, place: string) => LogEntry) {
    this.#entries = entriesIn(chunks, name, entryOf)
  }

  /** The next entry, which stays the next one; null at the end. */
  peek(): Promise<Placed | null> {
    this.#next ??= this.#entries.next().then(({ done, value }) => (done ? null : value))
    return this.#next
  }

  /** Goes on to the entry after the next one. */
  take(): void {
    this.#next = null
  }

  async close(): Promise<void> {
    await this.#entries.return(undefined)
  }
}

async function* entriesIn(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  entryOf: (line: string, place: string) => LogEntry,
): AsyncGenerator<Placed> {
  for await (const { text, number } of linesOf(readable(chunks, name), name)) {
    const lineAfter = (lines: number): string => `${name}:${number + lines}`
    const place = lineAfter(0)
    let entry: LogEntry
    try {
      entry = entryOf(text, place)
    } catch (cause) {
      throw cause instanceof SyntaxError ? new Failure(cause.message, { cause }) : cause
    }
    yield { entry, place, lineAfter }
  }
}

async function* readable(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === undefined) throw cause
    throw new Failure(`${name} cannot be read (${code}): name a file that log export wrote`, { cause })
  }
}
