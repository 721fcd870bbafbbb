import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { UnreadableStatement } from '../../../schema/read-statement.ts'
import type { Revision } from '../../../schema/revision.ts'
import { StoreDamaged, StoreUnavailable, StoreUnusable } from '../../errors.ts'
import type { RevisionDigests } from '../statement-log.ts'
import { Connection, damaged } from './connection.ts'
import { layoutSql, newerKindsIn, ownLayout, versionOf } from './layout.ts'
import { makeMissingDigests } from './missing-digests.ts'
import { makePrivate } from './private-file.ts'
import { MARK_COLUMNS, type MarkRow, markOf } from './revision-row.ts'
import { type Row, Stage } from './stage.ts'
import { isWhole } from './sums.ts'
import { syncFolder } from './sync-folder.ts'
import { TABLES } from './tables.ts'
import { insertRevision } from './writer.ts'

/** How many entries are carried over in one transaction, and given to the stage at once. */
const CARRIED = 5_000
const STAGED = 500
/** How often we say how far we are, in milliseconds. */
const TOLD_EVERY = 2_000

export interface UpgradeOptions {
  /** For how many milliseconds others that have the file open are waited for. */
  readonly patience: number
  /** Is told in a line now and then how far it is. */
  readonly say: (line: string) => void
  /** The digests of revisions that are known from elsewhere. */
  readonly known: () => Promise<readonly RevisionDigests[]>
}

const inThisProcess = new Map<string, Promise<unknown>>()

/** Ends when nobody in this process is bringing the file up to date. To be waited for before the file is opened by any other way: closing it would give up its lock. */
export const underWay = (path: string): Promise<unknown> => inThisProcess.get(path) ?? Promise.resolve()

/**
 * Makes the tables of a new file, by SQL alone: a connection that has prepared statements goes on holding what it opened after it was closed, and by the name that
 * the file had then.
 */
export const tablesOfNewFile = (): string => `BEGIN; ${TABLES} ${layoutSql()} COMMIT;`

/**
 * Makes a new file from the log of an older one, or of one that was made by other descriptions of kinds, beside it, and puts it in its place when it is whole. A kill
 * or a full disk on the way leaves the old file as it is, and the next start goes on where this one ended. The new one is not in the mode of a write-ahead log yet.
 */
export async function bringUpToDate(path: string, options: UpgradeOptions): Promise<void> {
  const done = bring(path, options).finally(() => inThisProcess.delete(path))
  inThisProcess.set(
    path,
    done.catch(() => undefined),
  )
  await done
}

async function bring(path: string, { patience, say, known }: UpgradeOptions): Promise<void> {
  const old = await lock(path, patience, say)
  if (old === null) return
  try {
    refuseNewer(old)
    const unfinished = `${path}.upgrading`
    const made = openUnfinished(unfinished, old)
    try {
      await carryOver(old, made, say)
      await makeMissingDigests(made, [...digestsIn(old), ...(await known())])
      made.exec(`PRAGMA user_version = ${versionOf(ownLayout())}`)
    } finally {
      made.close()
    }
    renameSync(unfinished, path)
    syncFolder(dirname(path))
    say(`${path} is up to date`)
  } catch (error) {
    if (error instanceof UnreadableStatement) {
      throw new StoreUnusable(`${path} cannot be brought up to date: ${error.message}`, { cause: error })
    }
    if (error instanceof SyntaxError) throw damaged(path, error)
    throw error
  } finally {
    old.rollBack()
    old.close()
  }
}

/** Refuses a file that a newer program has made. */
function refuseNewer(old: Connection): void {
  if (!has(old, 'layout')) return
  const [[layout] = ['[]']] = old.rows<readonly [string]>('SELECT kinds FROM layout')
  const newer = newerKindsIn(layout)
  if (newer.length === 0) return
  throw new StoreUnusable(
    `${old.path} holds kinds of statements that this program does not know (${newer.join(', ')}): update Entente, or set ENTENTE_DATA to another folder`,
  )
}

/** Opens the older file and keeps everybody else away from it. Null where another process has brought it up to date meanwhile. */
async function lock(path: string, patience: number, say: (line: string) => void): Promise<Connection | null> {
  const inode = inodeOf(path)
  let lastSeen = performance.now()
  let progress = progressOf(path)
  let told = false
  for (;;) {
    const old = new Connection(path)
    old.exec('PRAGMA busy_timeout = 0')
    // Without a write-ahead log there is nothing beside the file that could be taken for the new one's; only who is alone can give it up.
    const isAlone = old.tryExec('PRAGMA journal_mode = DELETE') && old.tryExec('BEGIN EXCLUSIVE')
    if (isAlone && inodeOf(path) === inode) return old
    // Who waits has it closed: several that start at once must not wait for one another.
    old.rollBack()
    old.close()
    if (inodeOf(path) !== inode) return null
    const now = progressOf(path)
    if (now !== progress) {
      progress = now
      lastSeen = performance.now()
      if (!told) say(`another process is bringing ${path} up to date: waiting for it`)
      told = true
    }
    if (performance.now() - lastSeen > patience) {
      throw new StoreUnavailable(
        `${path} has to be brought up to date, and another process has it open: stop that one and start again`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 20 + 60 * Math.random()))
  }
}

const inodeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino

/** Another text whenever somebody gets on with the new file. */
const progressOf = (path: string): string =>
  ['', '-journal']
    .map((end) => statSync(`${path}.upgrading${end}`, { throwIfNoEntry: false }))
    .map((found) => `${found?.size} ${found?.mtimeMs}`)
    .join()

/** Opens the new file where one was begun from this very log by descriptions like ours; else begins one. */
function openUnfinished(unfinished: string, old: Connection): Connection {
  if (existsSync(unfinished)) {
    const begun = continued(unfinished, old)
    if (begun !== null) return begun
  }
  for (const end of ['', '-journal']) rmSync(unfinished + end, { force: true })
  makePrivate(unfinished)
  const made = new Connection(unfinished)
  made.exec(tablesOfNewFile())
  return made
}

function continued(unfinished: string, old: Connection): Connection | null {
  let begun: Connection | null = null
  try {
    begun = new Connection(unfinished)
    const [[layout] = ['']] = begun.rows<readonly [string]>('SELECT kinds FROM layout')
    const mark = `SELECT ${MARK_COLUMNS} FROM revision`
    const [last] = begun.rows<MarkRow>(`${mark} ORDER BY number DESC LIMIT 1`)
    const [same] = last === undefined ? [] : old.rows<MarkRow>(`${mark} WHERE number = ?`, last[0])
    if (layout === ownLayout() && JSON.stringify(last) === JSON.stringify(same)) return begun
  } catch {
    // Cut short before it had its tables, or no database at all: begun anew.
  }
  begun?.close()
  return null
}

async function carryOver(old: Connection, made: Connection, say: (line: string) => void): Promise<void> {
  const { path } = old
  const count = (of: Connection): number => of.rows<readonly [number]>('SELECT count(*) FROM entry')[0]?.[0] ?? 0
  const all = count(old)
  let carried = count(made)
  say(`bringing ${path} up to date: ${all - carried} of ${all} entries to carry over`)
  const stage = new Stage(made)
  // What has changed must not become what is written anew.
  const whole =
    old.rows(`SELECT 1 FROM pragma_table_info('entry') WHERE name = 'sum'`).length > 0 ? isWhole('entry', 'entry') : '1'
  let [place = [0, '']] = made.rows<Place>('SELECT revision, id FROM entry ORDER BY revision DESC, id DESC LIMIT 1')
  let told = performance.now()
  for (;;) {
    const rows = old.rows<readonly [number, string, string | null, number]>(
      `SELECT revision, id, body, ${whole} FROM entry WHERE (revision, id) > (?, ?) ORDER BY revision, id LIMIT ${CARRIED}`,
      ...place,
    )
    for (const [revision, id, , isAsWritten] of rows)
      if (isAsWritten !== 1) throw StoreDamaged.at(path, { revision, id }, 'it is not what was written')
    const last = rows.at(-1)
    if (last === undefined) break
    for (const [number, entries] of byRevision(rows)) carry(old, made, stage, number, entries)
    place = [last[0], last[1]]
    carried += rows.length
    if (performance.now() - told > TOLD_EVERY) {
      told = performance.now()
      say(`bringing ${path} up to date: ${carried} of ${all} entries`)
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (count(made) !== all) throw damaged(path)
}

const has = (old: Connection, table: string): boolean =>
  old.rows('SELECT 1 FROM sqlite_schema WHERE name = ?', table).length > 0

/** The digests that an older file has already. */
const digestsIn = (old: Connection): RevisionDigests[] =>
  has(old, 'digest')
    ? old
        .rows<readonly [number, string, string, string]>(
          'SELECT number, recorded_at, entries, chain FROM digest JOIN revision ON number = digest.revision',
        )
        .map(([number, recordedAt, entries, chain]) => ({ number, recordedAt, entries, chain }))
    : []

type Place = readonly [revision: number, id: string]

function byRevision(rows: readonly (readonly [number, string, string | null, number])[]): Map<number, Row[]> {
  const revisions = new Map<number, Row[]>()
  for (const [revision, id, body] of rows) {
    const entries = revisions.get(revision)
    if (entries === undefined) revisions.set(revision, [[id, body]])
    else entries.push([id, body])
  }
  return revisions
}

/** Carries some entries of a revision over in one transaction, with its mark if they are its first. */
function carry(old: Connection, made: Connection, stage: Stage, number: number, entries: readonly Row[]): void {
  for (let i = 0; i < entries.length; i += STAGED) stage.add(entries.slice(i, i + STAGED))
  made.exec('BEGIN')
  try {
    if (made.rows('SELECT 1 FROM revision WHERE number = ?', number).length === 0)
      insertRevision(made, readMark(old, number))
    stage.lookUp()
    stage.moveTo(number)
    made.exec('COMMIT')
  } catch (error) {
    made.rollBack()
    throw error
  }
  stage.empty()
}

function readMark(old: Connection, number: number): Revision {
  const [row] = old.rows<MarkRow>(`SELECT ${MARK_COLUMNS} FROM revision WHERE number = ?`, number)
  if (row === undefined) throw damaged(old.path)
  return markOf(row)
}
