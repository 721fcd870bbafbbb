import { chmodSync, closeSync, openSync, statSync } from 'node:fs'

/** Makes an empty file that only its owner reads, where there is none. SQLite gives the files that it makes beside it the same rights. */
export function makePrivate(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Takes away what users who neither own a file nor are of its group may do with it; of a file of somebody else, and of one that is not there, it does nothing. */
export function keepFromOthers(path: string): void {
  try {
    const { mode } = statSync(path)
    if ((mode & 0o007) !== 0) chmodSync(path, mode & 0o770)
  } catch {
    // Whoever may only read a store leaves its rights to its owner.
  }
}
