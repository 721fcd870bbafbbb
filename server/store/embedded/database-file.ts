import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { StoreUnusable } from '../../errors.ts'
import { Connection, damaged } from './connection.ts'

/** The version of the file's format. A program reads its own and refuses a newer one. */
const FORMAT = 1
/** Says in a file's header whose it is: "Entn" in ASCII. */
const APPLICATION_ID = 0x456e746e

/**
 * The log, and nothing else: a revision's mark, and its entries. An entry without a body withdraws what is held under its id.
 * Rows are added, never changed; `kind` of a withdrawal is that of what it withdraws, so that all entries of a kind are found together.
 */
const TABLES = `
  CREATE TABLE revision (
    number INTEGER PRIMARY KEY,
    recorded_at TEXT NOT NULL UNIQUE,
    by TEXT NOT NULL,
    reason TEXT NOT NULL,
    asserted INTEGER NOT NULL,
    retracted INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE entry (
    revision INTEGER NOT NULL REFERENCES revision,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT
  ) STRICT;
  CREATE UNIQUE INDEX entry_in_order ON entry (revision, id);
  CREATE UNIQUE INDEX entry_of_id ON entry (id, revision);
  CREATE INDEX entry_of_kind ON entry (kind, revision);
  CREATE TRIGGER revision_stays BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
  CREATE TRIGGER revision_is_kept BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'a revision is never removed'); END;
  CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
  CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT};
`

/**
 * The path of the store's file in a folder; both are made where they are missing. Throws `StoreUnusable` where the folder cannot be
 * written to, or what stands at the path is not a whole database of a format that this program reads.
 */
export function databaseFile(folder: string): string {
  makeFolder(folder)
  const path = join(folder, 'entente.db')
  if (!existsSync(path)) create(path)
  const header = readHeader(path)
  checkHeader(path, header)
  if (isCutShort(path, header) && !isCompletedBy(`${path}-wal`, path)) throw damaged(path)
  return path
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message
    throw new StoreUnusable(
      `the data folder ${folder} cannot be written to (${why}): set ENTENTE_DATA to a folder that can`,
      { cause },
    )
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
  const connection = new Connection(unfinished)
  try {
    connection.exec(`PRAGMA journal_mode = WAL; BEGIN; ${TABLES} COMMIT; PRAGMA wal_checkpoint(TRUNCATE)`)
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

/** Without this a power cut could take the file's name, and with it all that was acknowledged since. */
function syncFolder(folder: string): void {
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } catch {
    // Not every file system can: there the name is as safe as it is.
  } finally {
    closeSync(opened)
  }
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(100)
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    const file = openSync(path, 'r')
    try {
      readSync(file, header, 0, header.length, 0)
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message
    throw new StoreUnusable(
      `${path} cannot be opened (${why}): give this user the rights, or set ENTENTE_DATA to another folder`,
      { cause },
    )
  }
  return header
}

function checkHeader(path: string, header: Buffer): void {
  const isOurs = header.toString('latin1', 0, 15) === 'SQLite format 3' && header.readUInt32BE(68) === APPLICATION_ID
  if (!isOurs) throw damaged(path)
  const format = header.readUInt32BE(60)
  if (format > FORMAT) {
    throw new StoreUnusable(
      `${path} has format ${format} and this program reads up to ${FORMAT}: update Entente, or set ENTENTE_DATA to another folder`,
    )
  }
}

/** Whether pages that the header counts are not there. SQLite itself would notice only when it comes to one of them. */
const isCutShort = (path: string, header: Buffer): boolean =>
  sizeOf(path) < header.readUInt16BE(16) * header.readUInt32BE(28)

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

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0
