import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs'
import { StoreUnusable } from '../../errors.ts'
import { damaged } from './connection.ts'
import { ownLayout, versionOf } from './layout.ts'
import { APPLICATION_ID, FORMAT } from './tables.ts'

/** The first bytes of a file, without opening it as a database. Whoever has it open in this process gives up its locks by it. */
function headerOf(path: string): Buffer {
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    readSync(file, header, 0, header.length, 0)
  } finally {
    closeSync(file)
  }
  return header
}

/** The same of a file that `rights` (`constants.R_OK | …`) are needed to; refused with one sentence where they are not there. */
export function readHeader(path: string, rights = constants.R_OK | constants.W_OK): Buffer {
  try {
    accessSync(path, rights)
    return headerOf(path)
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message
    throw new StoreUnusable(
      `${path} cannot be opened (${why}): give this user the rights, or set ENTENTE_DATA to another folder`,
      { cause },
    )
  }
}

/** Refuses what is no file of ours, or of a newer format. */
export function checkHeader(path: string, header: Buffer): void {
  const isOurs = header.toString('latin1', 0, 15) === 'SQLite format 3' && header.readUInt32BE(68) === APPLICATION_ID
  if (!isOurs) throw damaged(path)
  const format = header.readUInt32BE(60) & 0xff
  if (format > FORMAT) {
    throw new StoreUnusable(
      `${path} has format ${format} and this program reads up to ${FORMAT}: update Entente, or set ENTENTE_DATA to another folder`,
    )
  }
}

/** Whether it is of this program's format, and made by its descriptions of kinds. */
export const isOfOwnLayout = (header: Buffer): boolean => header.readUInt32BE(60) === versionOf(ownLayout())

/** Whether a file stands there that is ours and was made by an older program, or by one with other descriptions of kinds. */
export function isOutOfDate(path: string): boolean {
  try {
    const header = headerOf(path)
    checkHeader(path, header)
    return !isOfOwnLayout(header)
  } catch {
    return false
  }
}

/** Whether pages that the header counts are not there. SQLite itself would notice only when it comes to one of them. */
export const isCutShort = (path: string, header: Buffer): boolean =>
  sizeOf(path) < header.readUInt16BE(16) * header.readUInt32BE(28)

/** In bytes; 0 where nothing stands there. */
export const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0
