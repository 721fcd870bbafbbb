import { accessSync, constants, existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StoreUnusable } from '../../errors.ts'
import { Connection, damaged } from './connection.ts'
import { checkHeader, isCutShort, isOfOwnLayout, isOutOfDate, readHeader, sizeOf } from './file-header.ts'
import { bringUpToDate, tablesOfNewFile, type UpgradeOptions, underWay } from './file-upgrade.ts'
import { mustHaveLayout, ownLayout, versionOf } from './layout.ts'
import { keepFromOthers, makePrivate } from './private-file.ts'
import { openToRead, whyOnlyRead } from './read-only-file.ts'
import { syncFolder } from './sync-folder.ts'

/** An open file of a store. */
export interface Opened {
  readonly connection: Connection
  /** That it may only be read, and why, as the beginning of a sentence; null where it can be written to. */
  readonly onlyRead: string | null
}

/**
 * Opens the store's file in a folder; both are made where they are missing, and an older file is brought up to date, of which `say` tells
 * in a line now and then. One that may not be written to is opened to be read, and nothing is made or changed. Throws `StoreUnusable` where it has to be and cannot be, or what stands at the path is not a whole database of a format
 * that this program reads; `StoreUnavailable` where another program keeps it locked, or keeps an older file open for longer than our patience, in milliseconds.
 */
export async function openDatabase(folder: string, options: UpgradeOptions): Promise<Opened> {
  const path = join(folder, 'entente.db')
  const isOpenHere = (openHere.get(path) ?? 0) > 0
  const why = whyOnlyRead(folder, path, isOpenHere)
  if (why !== null)
    return { connection: openToRead(path, isOpenHere), onlyRead: `${path} may only be read here (${why})` }
  makeFolder(folder, path)
  await underWay(path)
  while (!isUpToDate(path)) await bringUpToDate(path, options)
  for (const end of ['', '-wal', '-shm']) keepFromOthers(path + end)
  const connection = new Connection(path)
  try {
    // Readers wait in two cases only, both short: another process repairs the file after a kill, or closes it as the last one.
    // One that was brought up to date is not in the mode of a write-ahead log yet; where it is, this changes nothing.
    connection.exec('PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL')
    mustHaveLayout(connection)
    return { connection, onlyRead: null }
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Makes the file where it is missing, refuses what is no whole one of ours, and says whether it is of this program's format, made by its descriptions of kinds. */
function isUpToDate(path: string): boolean {
  if (!existsSync(path)) create(path)
  if ((openHere.get(path) ?? 0) > 0) return true
  const header = readHeader(path)
  checkHeader(path, header)
  if (isCutShort(path, header) && !isCompletedBy(`${path}-wal`, path)) throw damaged(path)
  return isOfOwnLayout(header)
}

/** How many stores of this process have a file open. To read its header by another way would give up the locks that they hold when that is closed. */
const openHere = new Map<string, number>()

/** Counts a store that opens a file, until it calls what this gives. */
export function countedAsOpen(path: string): () => void {
  const add = (more: number): void => {
    openHere.set(path, (openHere.get(path) ?? 0) + more)
  }
  add(1)
  let open = true
  return () => {
    if (open) add(-1)
    open = false
  }
}

function makeFolder(folder: string, path: string): void {
  try {
    makeWithParents(folder)
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message
    // Whoever kept a data folder to read it only could, as long as nothing had to be made beside the file.
    const sentence = isOutOfDate(path)
      ? `${path} has to be brought up to date, and its folder cannot be written to (${why}): give this user the rights, or copy the folder to one that can be written to and set ENTENTE_DATA to the copy`
      : `the data folder ${folder} cannot be written to (${why}): set ENTENTE_DATA to a folder that can`
    throw new StoreUnusable(sentence, { cause })
  }
}

/** Makes a folder and those above it, a step each: Node's own way never returns where the system says of a place whose parent is there that there is none (nodejs/node#31177). */
function makeWithParents(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return
    const parent = dirname(folder)
    if (code !== 'ENOENT' || existsSync(parent)) throw error
    makeWithParents(parent)
    makeWithParents(folder)
  }
}

/** Makes the file under another name first, so that one that was cut short while it was made is never taken for a whole one. */
function create(path: string): void {
  if (sizeOf(`${path}-wal`) > 0) {
    // SQLite would replay it into whatever file stands beside it.
    throw new StoreUnusable(`${path} is missing beside its ${path}-wal: put it back, or move the other away too`)
  }
  const unfinished = `${path}.${process.pid}.new`
  rmSync(unfinished, { force: true })
  makePrivate(unfinished)
  const connection = new Connection(unfinished)
  try {
    connection.exec(
      `PRAGMA journal_mode = WAL; ${tablesOfNewFile()} PRAGMA user_version = ${versionOf(ownLayout())}; PRAGMA wal_checkpoint(TRUNCATE)`,
    )
  } finally {
    connection.close()
  }
  try {
    linkSync(unfinished, path)
  } catch (error) {
    // Another process was quicker, and its file is as good. A file system without links gets it by another name.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') renameSync(unfinished, path)
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(unfinished + end, { force: true })
  }
  syncFolder(dirname(path))
}

/** Whether the missing pages are in the write-ahead log still, as after a kill in the middle of bringing it into the file. */
function isCompletedBy(writeAheadLog: string, path: string): boolean {
  if (sizeOf(writeAheadLog) === 0) return false
  const connection = new Connection(path)
  try {
    const [[busy, inLog, brought] = []] = connection.rows<readonly number[]>('PRAGMA wal_checkpoint(PASSIVE)')
    // Where another process keeps part of it from being brought in, there is nothing to tell by, and it is at work.
    return busy !== 0 || inLog !== brought || !isCutShort(path, readHeader(path))
  } finally {
    connection.close()
  }
}
