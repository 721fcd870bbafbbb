import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ToldError } from '../schema/told-error.ts'
import { DIGESTS_FILE, digestsIn } from './store/digests-file.ts'
import type { RevisionDigests } from './store/statement-log.ts'

class BadDigests extends ToldError {
  override readonly name = 'BadDigests'
}

/** The digests of the seed's revisions, from the folder of its log; none where there is no such folder, or it has no digests. Throws one sentence where they cannot be read. */
export async function seedDigests(folder: string | null): Promise<RevisionDigests[]> {
  if (folder === null) return []
  const path = join(folder, DIGESTS_FILE)
  try {
    return digestsIn(await readFile(path, 'utf8'), path)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    if (cause instanceof SyntaxError) throw new BadDigests(cause.message, { cause })
    throw cause
  }
}
