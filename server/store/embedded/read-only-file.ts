import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { StoreDamaged, StoreUnusable } from '../../errors.ts'
import { Connection, damaged } from './connection.ts'
import { checkHeader, isCutShort, isOutOfDate, readHeader } from './file-header.ts'
import { mustHaveLayout } from './layout.ts'
import { hasWriteAheadLog } from './still-file.ts'

/**
 * Why a store's file can be read and not written to, as the system says it: "EACCES" where this user may not, "EROFS" on a disk that is only read. Null where it can be written to, and where
 * it is not there, may not be read either or has to be brought up to date first. `isOpenHere`: whether this process has it open, and so has looked already.
 */
export function whyOnlyRead(folder: string, path: string, isOpenHere: boolean): string | null {
  const why = refused(folder, constants.W_OK | constants.X_OK) ?? refused(path, constants.W_OK)
  if (why === null || refused(path, constants.R_OK) !== null || !statSync(path).isFile()) return null
  return isOpenHere || !isOutOfDate(path) ? why : null
}

/**
 * Opens such a file; makes and changes nothing. Where a write-ahead log lies beside it, as while somebody has it open to write and after a kill, SQLite reads both together and sees
 * what is written later, as long as the index of the log (`-shm`) is there to be read. Throws `StoreUnusable` where it is not: the file alone would be an older state, given as new.
 */
export function openToRead(path: string, isOpenHere: boolean): Connection {
  const inLog = hasWriteAheadLog(path)
  if (!isOpenHere) {
    const header = readHeader(path, constants.R_OK)
    checkHeader(path, header)
    if (!inLog && isCutShort(path, header)) throw damaged(path)
  }
  // Without the index SQLite would make one where the folder lets it, which the file's owner could not write to.
  const together = existsSync(`${path}-wal`) && existsSync(`${path}-shm`) ? openIfReadable(path) : null
  if (together !== null) return together
  if (inLog)
    throw new StoreUnusable(
      `${path} may only be read here, and its newest revisions stand in ${path}-wal, which cannot be read without writing: let a user who may write open it once (npx entente log verify), or copy both to a folder that can be written to and set ENTENTE_DATA to the copy`,
    )
  const connection = new Connection(path, true)
  try {
    mustHaveLayout(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Opens it by its path; null where SQLite would have to write for that. */
function openIfReadable(path: string): Connection | null {
  const connection = new Connection(path)
  try {
    connection.exec('PRAGMA busy_timeout = 2000')
    mustHaveLayout(connection)
    return connection
  } catch (error) {
    connection.close()
    if (error instanceof StoreUnusable && !(error instanceof StoreDamaged)) return null
    throw error
  }
}

/** The system's word for why a path may not be used so; null where it may. */
function refused(path: string, rights: number): string | null {
  try {
    accessSync(path, rights)
    return null
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code ?? (cause as Error).message
  }
}
