import { createHash } from 'node:crypto'
import type { RevisionDigests } from '../../server/store/statement-log.ts'

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The digests of the revisions of an exported log, by the promise alone: of the lines of each, and of the chain. */
export function digestsOfLines(lines: readonly string[]): RevisionDigests[] {
  const revisions: { mark: string; entries: string[] }[] = []
  for (const line of lines) {
    if (line.startsWith('{"op":"revision"')) revisions.push({ mark: line, entries: [] })
    else revisions.at(-1)?.entries.push(`${line}\n`)
  }
  let before = ''
  return revisions.map(({ mark, entries: own }) => {
    const { number, recordedAt } = (JSON.parse(mark) as { revision: { number: number; recordedAt: string } }).revision
    const entries = digestOf(own.join(''))
    before = digestOf(`${before}\n${mark}\n${entries}\n`)
    return { number, recordedAt, entries, chain: before }
  })
}
