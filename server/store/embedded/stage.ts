import { readStatement, sameStatement } from '../../../schema/read-statement.ts'
import type { BadEntry } from '../../errors.ts'
import { emptyRevision, enteredTwice, heldAlready, heldAsAnother, notHeld } from '../log-rules.ts'
import { EntriesDigest, lineOfBody } from '../revision-digests.ts'
import { type Connection, codeOf } from './connection.ts'
import { derivedFrom } from './derived-rows.ts'
import { wordsOf } from './layout.ts'
import { sumOf, sumOfRow } from './sums.ts'
import { STILL_HELD } from './tables.ts'

/** An entry as the file has it: what is stated under an id, as canonical JSON; null withdraws what is held. */
export type Row = readonly [id: string, body: string | null]

const READ_AT_ONCE = 1_000

const TABLES = `
  PRAGMA temp_store = FILE;
  CREATE TEMP TABLE staged (
    id TEXT PRIMARY KEY, kind INTEGER, body TEXT, start_first TEXT, start_last TEXT, end_first TEXT, end_last TEXT
  );
  CREATE TEMP TABLE staged_refers (ref INTEGER, target TEXT, id TEXT, PRIMARY KEY (ref, target, id)) WITHOUT ROWID;
  CREATE TEMP TABLE staged_text (id TEXT, ref INTEGER, about TEXT, written TEXT, folded TEXT);
  CREATE TEMP TABLE held_before (id TEXT PRIMARY KEY, n INTEGER, kind INTEGER) WITHOUT ROWID;
`

const HELD_AS_IT_IS = {
  n: 'n',
  retracted: 'retracted',
  start_first: 'start_first',
  start_last: 'start_last',
  end_first: 'end_first',
  end_last: 'end_last',
}

/**
 * Where the entries of a revision wait until their stream has ended, with what will stand beside them: in temporary files, seen by one connection alone. What
 * it holds is weighed and moved inside that connection's transaction.
 */
export class Stage {
  readonly #connection: Connection
  readonly #words: ReadonlyMap<string, number>

  constructor(connection: Connection) {
    this.#connection = connection
    connection.exec(TABLES)
    this.#words = wordsOf(connection)
  }

  /** Takes in some entries. Throws `BadEntry` where an id comes twice. */
  add(rows: readonly Row[]): void {
    const staged: unknown[] = []
    const refers: unknown[] = []
    const texts: unknown[] = []
    for (const [id, body] of rows) {
      if (body === null) {
        staged.push([id])
        continue
      }
      const derived = derivedFrom(body)
      staged.push([id, this.#word(derived.kind), body, ...derived.days])
      for (const [ref, target] of derived.refers) refers.push([this.#word(ref), target, id])
      for (const { ref, about, written, folded } of derived.texts)
        texts.push([id, this.#word(ref), about, written, folded])
    }
    this.#connection.exec('BEGIN')
    try {
      this.#insert('staged', 7, staged)
      this.#insert('staged_refers', 3, refers)
      this.#insert('staged_text', 5, texts)
      this.#connection.exec('COMMIT')
    } catch (error) {
      this.#connection.rollBack()
      throw codeOf((error as Error).cause ?? error).startsWith('SQLITE_CONSTRAINT') ? this.#twice(rows) : error
    }
  }

  /** The digest of its entries. Goes through all of them: to be called where they did not come in the order of their ids. */
  entriesDigest(): string {
    const digest = new EntriesDigest()
    for (let last = ''; ; ) {
      const rows = this.#connection.rows<Row>(
        `SELECT id, body FROM staged WHERE id > ? ORDER BY id LIMIT ${READ_AT_ONCE}`,
        last,
      )
      for (const [id, body] of rows) digest.add(id, lineOfBody(id, body))
      last = rows.at(-1)?.[0] ?? last
      if (rows.length < READ_AT_ONCE) break
    }
    const entries = digest.end()
    if (entries === null) throw new TypeError('entries that were sorted are not in their order')
    return entries
  }

  /**
   * How many statements it asserts and withdraws, as of what is held now. Throws `BadEntry` where it is empty, or holds what the log refuses.
   * To be called inside the transaction that moves it, so that what is weighed does not change any more.
   */
  weigh(): { readonly asserted: number; readonly retracted: number } {
    this.lookUp()
    const [counts] = this.#connection.rows<readonly [number, number, number]>(
      'SELECT count(*), count(body), (SELECT count(*) FROM held_before) FROM staged',
    )
    const [entries, asserted, retracted] = counts ?? [0, 0, 0]
    if (entries === 0) throw emptyRevision()
    const refused = this.#refused()
    if (refused !== null) throw refused
    return { asserted, retracted }
  }

  /** Finds out what is held under the ids of the entries. By itself, without weighing, for entries that a log has taken once. */
  lookUp(): void {
    this.#connection.run(
      `INSERT INTO held_before SELECT staged.id, entry.n, entry.kind FROM staged CROSS JOIN entry ON entry.n = (
        SELECT n FROM entry WHERE entry.id = staged.id ORDER BY revision DESC LIMIT 1
      ) WHERE entry.body IS NOT NULL`,
    )
  }

  /** Moves all of it into the file as entries of a revision whose mark is there. It was weighed; or {@link lookUp} found out what it withdraws. */
  moveTo(revision: number): void {
    const [[lastText = 0] = []] = this.#connection.rows<readonly [number]>('SELECT ifnull(max(t), 0) FROM text')
    // By kind first: entries of a kind are read together.
    this.#connection.run(
      `INSERT INTO entry SELECT n, revision, id, kind, body, ${sumOfRow('entry', 'made')} FROM (
        SELECT (SELECT ifnull(max(n), 0) FROM entry) + row_number() OVER (ORDER BY kind, id) AS n, * FROM (
          SELECT CAST(? AS INTEGER) AS revision, staged.id AS id, ifnull(staged.kind, held_before.kind) AS kind, staged.body AS body
          FROM staged LEFT JOIN held_before USING (id)
        )
      ) AS made`,
      revision,
    )
    this.#connection.run(
      `UPDATE held SET retracted = ?1, sum = ${sumOf('held', { ...HELD_AS_IT_IS, retracted: 'CAST(?1 AS INTEGER)' })}
      WHERE n IN (SELECT n FROM held_before)`,
      revision,
    )
    this.#connection.run(
      `INSERT INTO held SELECT *, ${sumOfRow('held', 'made')} FROM (
        SELECT n, ${STILL_HELD} AS retracted, start_first, start_last, end_first, end_last
        FROM staged CROSS JOIN entry ON entry.revision = ? AND entry.id = staged.id
        WHERE staged.body IS NOT NULL ORDER BY n
      ) AS made`,
      revision,
    )
    this.#connection.run(
      `INSERT INTO refers SELECT ref, target, id, ?1, (SELECT n FROM entry WHERE revision = ?1 AND entry.id = staged_refers.id)
      FROM staged_refers ORDER BY ref, target, id`,
      revision,
    )
    this.#connection.run(
      `INSERT INTO text SELECT *, ${sumOfRow('text', 'made')} FROM (
        SELECT CAST(?2 AS INTEGER) + row_number() OVER (ORDER BY n, staged_text.rowid) AS t, n, CAST(?1 AS INTEGER) AS asserted, ref, about, written, folded
        FROM staged_text CROSS JOIN entry ON entry.revision = ?1 AND entry.id = staged_text.id
      ) AS made`,
      revision,
      lastText,
    )
    this.#connection.run('INSERT INTO found (rowid, folded) SELECT t, folded FROM text WHERE t > ?', lastText)
    this.#connection.run(
      `INSERT INTO kind_count SELECT *, ${sumOfRow('kind_count', 'made')} FROM (
        SELECT kind, CAST(?1 AS INTEGER) AS revision, sum(more) + ifnull(
          (SELECT held FROM kind_count WHERE kind = changed.kind AND revision <= ?1 ORDER BY revision DESC LIMIT 1), 0) AS held
        FROM (
          SELECT kind, 1 AS more FROM staged WHERE kind IS NOT NULL UNION ALL SELECT kind, -1 FROM held_before
        ) AS changed GROUP BY kind
      ) AS made WHERE true
      ON CONFLICT DO UPDATE SET held = excluded.held, sum = excluded.sum`,
      revision,
    )
  }

  empty(): void {
    this.#connection.exec(
      'DELETE FROM staged; DELETE FROM staged_refers; DELETE FROM staged_text; DELETE FROM held_before',
    )
  }

  #word(name: string): number {
    const number = this.#words.get(name)
    if (number === undefined)
      throw new TypeError(`${name} has no number in the file: it was made by other descriptions of kinds`)
    return number
  }

  #insert(table: string, columns: number, rows: readonly unknown[]): void {
    if (rows.length === 0) return
    const values = Array.from({ length: columns }, (_, i) => `value ->> ${i}`).join(', ')
    this.#connection.run(`INSERT INTO ${table} SELECT ${values} FROM json_each(?)`, JSON.stringify(rows))
  }

  /** The refusal of an id that comes twice: among these rows, or among these and those taken in before. */
  #twice(rows: readonly Row[]): BadEntry {
    const seen = new Set<string>()
    for (const [id] of rows) {
      const before = this.#connection.rows('SELECT 1 FROM staged WHERE id = ?', id)
      if (seen.has(id) || before.length > 0) return enteredTwice(id)
      seen.add(id)
    }
    throw new Error('an entry was refused by the stage and none is there twice')
  }

  #refused(): BadEntry | null {
    const rows = this.#connection.rows<readonly [string, string | null, string | null]>(
      `SELECT staged.id, (SELECT name FROM word WHERE number = staged.kind), (SELECT name FROM word WHERE number = held_before.kind)
      FROM staged LEFT JOIN held_before ON held_before.id = staged.id LEFT JOIN entry ON entry.n = held_before.n
      WHERE CASE
        WHEN staged.body IS NULL THEN held_before.n IS NULL
        WHEN held_before.n IS NULL THEN 0
        ELSE held_before.kind <> staged.kind OR entry.body = staged.body END
      ORDER BY staged.id LIMIT 1`,
    )
    const [id, kind, heldKind] = rows[0] ?? this.#sameInAnotherVersion()
    if (id === undefined) return null
    if (kind === null || kind === undefined) return notHeld(id)
    return kind === heldKind ? heldAlready(id) : heldAsAnother(id, heldKind ?? '', kind)
  }

  /** An assertion that reads as what is held does, though one of the two was recorded in an older version of its shape. */
  #sameInAnotherVersion(): readonly [] | readonly [string, string, string] {
    let last = ''
    for (;;) {
      const [row] = this.#connection.rows<readonly [string, string, string]>(
        `SELECT held_before.id, staged.body, entry.body FROM held_before CROSS JOIN staged ON staged.id = held_before.id CROSS JOIN entry ON entry.n = held_before.n
        WHERE held_before.id > ? AND staged.body ->> '$.v' <> entry.body ->> '$.v' ORDER BY held_before.id LIMIT 1`,
        last,
      )
      if (row === undefined) return []
      const [id, stated, held] = row
      const statement = readStatement(JSON.parse(stated))
      if (sameStatement(statement, readStatement(JSON.parse(held)))) return [id, statement.kind, statement.kind]
      last = id
    }
  }
}
