import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Makes the names in a folder last. Without this a power cut could take a file's name, and with it all that was acknowledged since. */
export function syncFolder(folder: string): void {
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } catch {
    // Not every file system can: there the name is as safe as it is.
  } finally {
    closeSync(opened)
  }
}
