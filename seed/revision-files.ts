import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DIGESTS_FILE } from '../server/store/digests-file.ts'
import { BadSeed } from './bad-seed.ts'
import { REVISION_FILE } from './newest-revision.ts'

/** One file of a seed's log: one revision. */
export interface RevisionFile {
  readonly number: number
  readonly name: string
  readonly path: string
}

/** The revision files of a folder by number, then name, and the names of other files in it. Hidden files are nobody's business, and the digests are read by themselves. */
export async function revisionFiles(folder: string): Promise<{ files: RevisionFile[]; others: string[] }> {
  const files: RevisionFile[] = []
  const others: string[] = []
  for (const name of await namesIn(folder)) {
    const match = REVISION_FILE.exec(name)
    if (match) files.push({ number: Number(match[1]), name, path: join(folder, name) })
    else if (!name.startsWith('.') && name !== 'README.md' && name !== DIGESTS_FILE) others.push(name)
  }
  files.sort((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1))
  return { files, others }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    // Before the first revision there is no folder.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/**
 * The lines of a file, without their ends; `ended` is false on a last line that has none. Ends at U+000A alone: a line of JSON may hold
 * other separators of Unicode, on which Node's own readline would cut it. Throws {@link BadSeed} where the bytes are not UTF-8.
 */
export async function* linesOf(
  file: RevisionFile,
): AsyncGenerator<{ readonly text: string; readonly line: number; readonly ended: boolean }> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let rest = ''
  let line = 0
  try {
    for await (const chunk of createReadStream(file.path)) {
      const parts = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n')
      rest = parts.pop() ?? ''
      for (const text of parts) yield { text, line: ++line, ended: true }
    }
    rest += decoder.decode()
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new BadSeed(`${file.name}: not UTF-8; restore the file from where it came`, { cause })
  }
  if (rest !== '') yield { text: rest, line: ++line, ended: false }
}
