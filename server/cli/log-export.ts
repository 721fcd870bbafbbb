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

/**
 * Writes the whole log, to standard output or to a file, which appears only when it is whole. A log that is not what was written is not exported: reading it ends with the
 * sentence of its damage.
 */
export const logExport: Command = {
  usage: [
    ['log export [--to <file>]', 'write the log of the store, line by line, to standard output or a file: the backup'],
    [
      '  [--digests <file>]',
      'and the digests of its revisions, a line each, to a file of their own: what a backup can be held against',
    ],
  ],
  async run(args) {
    const { to: file = null, digests = null } = filesOf(args)
    const written = await withStore(async ({ log }) => {
      const written: Written = { revisions: 0, entries: 0 }
      // An empty backup would only be noticed on the day it is needed.
      if ((await log.head()) === null) {
        throw new Failure('the store holds nothing: set ENTENTE_DATA, or the settings of Neo4j, to one that does')
      }
      const text = (): Readable => Readable.from(textOf(log, written))
      if (file === null) {
        // What was written to standard output cannot be taken back: nothing is, before all of the log is known to be what was written.
        for await (const _ of log.read(0));
        await toStandardOutput(text())
      } else await toFile(text(), file)
      if (digests !== null) await toFile(Readable.from(digestLines(log, written)), digests)
      return written
    })
    say(
      `exported ${counted(written.revisions, 'revision')} with ${counted(written.entries, 'line')}${file === null ? '' : ` to ${file}`}`,
    )
  },
}

function filesOf(args: readonly string[]): { readonly to?: string | undefined; readonly digests?: string | undefined } {
  try {
    return parseArgs({ args: [...args], options: { to: { type: 'string' }, digests: { type: 'string' } } }).values
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

/** The digests of the revisions that were exported. */
async function* digestLines(log: StatementLog, { revisions }: Written): AsyncGenerator<string> {
  const { lineOfDigests } = await import('../store/digests-file.ts')
  for await (const digests of log.digests(0)) if (digests.number <= revisions) yield `${lineOfDigests(digests)}\n`
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
