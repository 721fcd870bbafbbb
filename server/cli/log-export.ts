import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import type { StatementLog } from '../store/statement-log.ts'
import { BadUsage, type Command, counted, Failure, say } from './command.ts'
import { withStore } from './with-store.ts'

/** How much text is gathered before it is written. */
const CHUNK = 65_536

/** Writes the whole log, to standard output or to a file, which appears only when it is whole. */
export const logExport: Command = {
  usage: [
    ['log export [--to <file>]', 'write the log of the store, line by line, to standard output or a file: the backup'],
  ],
  async run(args) {
    const file = fileOf(args)
    const written = await withStore(async ({ log }) => {
      const written: Written = { revisions: 0, entries: 0 }
      // An empty backup would only be noticed on the day it is needed.
      if ((await log.head()) === null) {
        throw new Failure('the store holds nothing: set ENTENTE_DATA, or the settings of Neo4j, to one that does')
      }
      const text = Readable.from(textOf(log, written))
      if (file === null) await toStandardOutput(text)
      else await toFile(text, file)
      return written
    })
    say(
      `exported ${counted(written.revisions, 'revision')} with ${counted(written.entries, 'line')}${file === null ? '' : ` to ${file}`}`,
    )
  },
}

function fileOf(args: readonly string[]): string | null {
  try {
    return parseArgs({ args: [...args], options: { to: { type: 'string' } } }).values.to ?? null
  } catch (cause) {
    throw new BadUsage((cause as Error).message, { cause })
  }
}

interface Written {
  revisions: number
  entries: number
}

async function* textOf(log: StatementLog, written: Written): AsyncGenerator<string> {
  // Loaded here: it brings the shapes of all statements with it, which a refusal of the store has no use for.
  const { lineOf } = await import('../store/log-lines.ts')
  let text = ''
  for await (const entry of log.read(0)) {
    if (entry.op === 'revision') written.revisions++
    else written.entries++
    text += `${lineOf(entry)}\n`
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}

async function toStandardOutput(text: Readable): Promise<void> {
  try {
    await pipeline(text, process.stdout, { end: false })
  } catch (error) {
    // Whoever reads has seen enough, as `head` has.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}

async function toFile(text: Readable, file: string): Promise<void> {
  const unfinished = `${file}.part`
  try {
    await pipeline(text, createWriteStream(unfinished, { flush: true }))
    await rename(unfinished, file)
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw cause
    throw new Failure(`${file} cannot be written (${message}): name a file in a folder that can be written to`, {
      cause,
    })
  }
}
