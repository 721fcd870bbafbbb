import { canonicalJson } from './canonical-json.ts'
import type { RevisionDigests } from './statement-log.ts'

/** The name of the file of a seed's log that holds the digests of its revisions. */
export const DIGESTS_FILE = 'digests.ndjson'

/** The digests of revisions as text, beside a log: a line of canonical JSON for each revision, the first one first. */
export const lineOfDigests = (digests: RevisionDigests): string => canonicalJson(digests)

const HEX = /^[0-9a-f]{64}$/

/** Reads such a text. Throws `SyntaxError` that names the line. */
export function digestsIn(text: string, name: string): RevisionDigests[] {
  return text
    .split('\n')
    .filter((line, i, lines) => line !== '' || i < lines.length - 1)
    .map((line, i) => {
      const read = parsed(line)
      if (read === null)
        throw new SyntaxError(`${name}:${i + 1}: not the digests of a revision; restore the file from where it came`)
      return read
    })
}

function parsed(line: string): RevisionDigests | null {
  try {
    const read = JSON.parse(line) as Partial<Record<string, unknown>>
    const { number, recordedAt, entries, chain } = read
    const isRead =
      Number.isInteger(number) &&
      typeof recordedAt === 'string' &&
      HEX.test(String(entries)) &&
      HEX.test(String(chain)) &&
      Object.keys(read).length === 4
    return isRead ? (read as unknown as RevisionDigests) : null
  } catch {
    return null
  }
}
