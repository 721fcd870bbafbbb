import { readdirSync } from 'node:fs'

/** The name of a revision file: its number, then words of its reason. */
export const REVISION_FILE = /^(\d{4,})-[a-z0-9-]+\.ndjson$/

/**
 * The number of the newest revision in the folder of a seed's log, by the names of its files; 0 where it holds none.
 * Reads nothing else, so that a server's start can tell cheaply that there is nothing to load.
 */
export function newestSeedRevision(folder: string): number {
  let newest = 0
  for (const name of namesIn(folder)) {
    const match = REVISION_FILE.exec(name)
    if (match) newest = Math.max(newest, Number(match[1]))
  }
  return newest
}

/** The names in a folder; none where there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    // A seed without a log has no revisions; anything else that keeps us from reading is not ours to hide.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
