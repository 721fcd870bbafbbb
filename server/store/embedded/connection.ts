import { isUtf8 } from 'node:buffer'
import type Libsql from 'libsql'
import { StoreDamaged, StoreUnavailable, StoreUnusable } from '../../errors.ts'
import { loadLibsql } from './libsql.ts'
import { StillFile } from './still-file.ts'

/** What a statement takes and what a row holds. */
export type Value = string | number | null

/** One connection to the file. Counts what it sends and turns the driver's errors into the store's, each in one sentence with its remedy. */
export class Connection {
  /** How many statements were sent. */
  sent = 0
  readonly path: string
  readonly #database: Libsql.Database
  readonly #prepared = new Map<string, Libsql.Statement>()
  #open = true

  readonly #still: StillFile | null

  /**
   * Opens an existing file; what stands at the path may still turn out to be no database. `isStill`: as one that nobody writes to, without locks and without
   * anything beside it, which is how one is read that may not be written to. Each statement then makes sure that nobody did.
   */
  constructor(path: string, isStill = false) {
    this.path = path
    this.#still = isStill ? new StillFile(path) : null
    this.#database = asStore(path, () => new (loadLibsql())(this.#still?.uri ?? path))
  }

  /** Whether it was opened as one that nobody writes to. */
  get isStill(): boolean {
    return this.#still !== null
  }

  /** The rows of a statement, all of them: an unfinished statement would hold its reader to an old state of the file. */
  rows<Row extends readonly Value[]>(sql: string, ...values: readonly Value[]): Row[] {
    return this.#send(() => {
      const rows = this.#statement(sql).all(...values) as unknown as Value[][]
      for (const row of rows) this.#decode(row)
      return rows as unknown as Row[]
    })
  }

  /** The first row of a statement, which is left finished; undefined where it has none. Half as dear as asking for all of one. */
  first<Row extends readonly Value[]>(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.#send(() => {
      const row = this.#statement(sql).get(...values) as unknown as Value[] | undefined
      if (row !== undefined) this.#decode(row)
      return row as unknown as Row | undefined
    })
  }

  /** Runs a prepared statement without rows. Returns how many rows it changed. */
  run(sql: string, ...values: readonly Value[]): number {
    return this.#send(() => this.#statement(sql).run(...values).changes)
  }

  /** Runs statements without values. */
  exec(sql: string): void {
    this.#send(() => this.#database.exec(sql))
  }

  /** Like {@link exec}; false where another connection holds the lock that is needed. */
  tryExec(sql: string): boolean {
    try {
      this.exec(sql)
      return true
    } catch (error) {
      if (codeOf((error as Error).cause).startsWith('SQLITE_BUSY')) return false
      throw error
    }
  }

  get isOpen(): boolean {
    return this.#open
  }

  /** Ends a transaction without effect; a full disk or a failed write may have ended it already. */
  rollBack(): void {
    if (this.#open && this.#database.inTransaction) this.exec('ROLLBACK')
  }

  close(): void {
    this.#open = false
    this.#prepared.clear()
    this.#database.close()
  }

  #statement(sql: string): Libsql.Statement {
    const known = this.#prepared.get(sql)
    if (known) return known
    let statement = this.#database.prepare(sql)
    if (/^\s*SELECT\b/.test(sql)) statement = this.#database.prepare(withTextsAsBytes(sql, statement.columns().length))
    // Rows as lists. Only a statement that has rows can be told so.
    if (statement.reader) statement.raw()
    this.#prepared.set(sql, statement)
    return statement
  }

  /** Makes texts of what came as bytes. */
  #decode(row: (Value | Buffer)[]): void {
    for (let i = 0; i < row.length; i++) {
      const value = row[i]
      if (value === null || typeof value !== 'object') continue
      if (!isUtf8(value)) throw new StoreDamaged(sentenceOfDamage(this.path))
      row[i] = value.toString()
    }
  }

  #send<T>(work: () => T): T {
    if (!this.#open) throw new StoreUnavailable(`${this.path} is closed: open the store again`)
    this.sent++
    if (this.#still === null) return asStore(this.path, work)
    try {
      return asStore(this.path, work)
    } finally {
      // After it: what was written to while it was read is neither an answer nor damage.
      this.#still.mustBe()
    }
  }
}

/** A statement that gives its texts as bytes: at a text that is not UTF-8, as a changed bit makes one, the driver would end the process. */
function withTextsAsBytes(sql: string, columns: number): string {
  const names = Array.from({ length: columns }, (_, i) => `c${i}`)
  const values = names.map((name) => `iif(typeof(${name}) = 'text', CAST(${name} AS BLOB), ${name})`)
  return `WITH given (${names.join(', ')}) AS (${sql}) SELECT ${values.join(', ')} FROM given`
}

/** The code of a driver's error: SQLITE_BUSY and the like. */
export const codeOf = (error: unknown): string => String((error as { code?: unknown } | null | undefined)?.code ?? '')

function asStore<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw translated(path, error as Error)
  }
}

function translated(path: string, cause: Error): Error {
  const code = codeOf(cause)
  const is = (...codes: string[]): boolean => codes.some((c) => code === c || code.startsWith(`${c}_`))
  if (is('SQLITE_CORRUPT', 'SQLITE_NOTADB')) return damaged(path, cause)
  if (
    is('SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM', 'SQLITE_AUTH') ||
    cause.message.includes('ConnectionFailed')
  ) {
    return new StoreUnusable(
      `${path} cannot be opened for writing: give this user the rights, or set ENTENTE_DATA to a folder of its own`,
      {
        cause,
      },
    )
  }
  if (is('SQLITE_BUSY', 'SQLITE_LOCKED')) {
    return new StoreUnavailable(`${path} is in use by another process: try again when it has finished`, { cause })
  }
  if (is('SQLITE_FULL'))
    return new StoreUnavailable(`the disk of ${path} is full: free some space and try again`, { cause })
  if (is('SQLITE_IOERR')) {
    return new StoreUnavailable(`${path} cannot be read or written (${cause.message}): check the disk and try again`, {
      cause,
    })
  }
  return cause
}

/** The refusal of a file that is not, or not any more, what this program wrote. */
export const damaged = (path: string, cause?: unknown): StoreDamaged =>
  new StoreDamaged(sentenceOfDamage(path), undefined, { cause })

const sentenceOfDamage = (path: string): string =>
  `${path} is damaged or no Entente database: move it away and restore a backup (npx entente log load), or start anew with the seed`
