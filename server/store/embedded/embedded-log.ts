import type { Instant } from '../../../schema/date.ts'
import { readStatement, UnreadableStatement } from '../../../schema/read-statement.ts'
import type { Revision } from '../../../schema/revision.ts'
import type { Statement } from '../../../schema/statement.ts'
import type { Entry, LogEntry, Reason, RevisionDigests, RevisionPage, StatementLog, Touch } from '../statement-log.ts'
import type { Appending } from './appender.ts'
import { type Connection, damaged } from './connection.ts'
import { LogReader, PAGE } from './log-reader.ts'
import { REVISION_COLUMNS, type RevisionRow, revisionOf } from './revision-row.ts'
import { isWhole } from './sums.ts'

/** ?1 ids, ?2 kinds, ?3 since, ?4 up to, ?5 references and targets. A revision's mark, with an id or without, and whether the rows that say so are whole. */
const TOUCHING = `
  SELECT ${REVISION_COLUMNS}, id, whole FROM (
    SELECT entry.revision AS touched, entry.id AS id, ${isWhole('entry', 'entry')} AS whole
    FROM json_each(?1) asked CROSS JOIN entry ON entry.id = asked.value
    WHERE entry.revision > ?3 AND entry.revision <= ?4
    UNION
    SELECT kind_count.revision, NULL, ${isWhole('kind_count', 'kind_count')}
    FROM json_each(?2) asked CROSS JOIN kind_count ON kind = (SELECT number FROM word WHERE name = asked.value)
    WHERE kind_count.revision > ?3 AND kind_count.revision <= ?4
    UNION
    SELECT CASE side.value WHEN 0 THEN refers.asserted ELSE held.retracted END AS touched, refers.id,
      refers.id = entry.id AND refers.asserted = entry.revision AND ${isWhole('held', 'held')} AND ${isWhole('entry', 'entry')}
    FROM json_each(?5) asked
    CROSS JOIN refers ON ref = (SELECT number FROM word WHERE name = asked.value ->> 'ref') AND target = asked.value ->> 'target'
    CROSS JOIN held USING (n)
    CROSS JOIN entry USING (n)
    CROSS JOIN json_each('[0, 1]') side
    WHERE touched > ?3 AND touched <= ?4
  ) JOIN revision ON number = touched ORDER BY number, id`

/** The log over one file: reads by its own connection, so that what is being appended is not seen before it is whole. */
export class EmbeddedLog implements StatementLog {
  /** How often it was asked. */
  asked = 0
  readonly #path: string
  readonly #connection: Connection
  readonly #reader: LogReader
  readonly #appender: Appending
  /** The head when it was last asked for. */
  #newest: Revision | null = null

  constructor(path: string, connection: Connection, appender: Appending) {
    this.#path = path
    this.#connection = connection
    this.#reader = new LogReader(connection)
    this.#appender = appender
  }

  append(reason: Reason, entries: AsyncIterable<Entry> | Iterable<Entry>, expected?: number): Promise<Revision> {
    return this.#appender.append(reason, entries, expected)
  }

  /** As far as the head at the first step: revisions that come while it reads are for the next reading. Each revision is held against its digests at its end. */
  async *read(since: number): AsyncIterable<LogEntry> {
    const head = (await this.head())?.number ?? 0
    for (let number = since + 1; number <= head; number++) {
      yield { op: 'revision', revision: this.#reader.mark(number) }
      for (const { entries } of this.#reader.pagesOf(number)) {
        this.asked += 1
        for (const { id, body } of entries)
          yield body === null ? { op: 'retract', id } : { op: 'assert', statement: this.#statementOf(body) }
      }
    }
  }

  async *digests(since: number): AsyncIterable<RevisionDigests> {
    for (let after = since; ; ) {
      this.asked += 1
      const rows = this.#connection.rows<readonly [number, string, string, string, number, number]>(
        `SELECT number, recorded_at, entries, chain, ${isWhole('revision', 'revision')}, ${isWhole('digest', 'digest')}
        FROM digest JOIN revision ON number = digest.revision WHERE number > ? ORDER BY number LIMIT ${PAGE}`,
        after,
      )
      for (const [number, recordedAt, entries, chain, ...whole] of rows) {
        if (whole.includes(0))
          throw this.#reader.damagedAt(number, null, 'its mark or its digests are not what was written')
        yield { number, recordedAt, entries, chain }
      }
      after = rows.at(-1)?.[0] ?? after
      if (rows.length < PAGE) return
    }
  }

  /** Asked for with every request: its mark is read again only when its number is another. */
  async head(): Promise<Revision | null> {
    const [number = null] = this.#connection.first<[number | null]>('SELECT max(number) FROM revision') ?? []
    if (number === null) return null
    if (this.#newest?.number !== number) this.#newest = this.#reader.mark(number)
    return this.#newest
  }

  async resolve(asked: readonly (Instant | number)[]): ReturnType<StatementLog['resolve']> {
    this.asked += 1
    const found = this.#connection
      .rows<RevisionRow>(
        `SELECT ${REVISION_COLUMNS} FROM revision WHERE number IN (
          SELECT max(number) FROM revision
          UNION ALL
          SELECT CASE asked.type WHEN 'integer' THEN asked.value
            ELSE (SELECT number FROM revision WHERE recorded_at <= asked.value ORDER BY recorded_at DESC LIMIT 1) END
          FROM json_each(?) AS asked
        ) ORDER BY number`,
        JSON.stringify(asked),
      )
      .map((row) => revisionOf(row, this.#path))
    return {
      head: found.at(-1) ?? null,
      at: asked.map(
        (one) =>
          found.findLast(({ number, recordedAt }) => (typeof one === 'number' ? number === one : recordedAt <= one)) ??
          null,
      ),
    }
  }

  async revisions({ upTo, before, limit }: Parameters<StatementLog['revisions']>[0]): Promise<RevisionPage> {
    this.asked += 1
    // The total stands in the first row, so that a page without revisions has it too.
    const [[total = 0] = [], ...rows] = this.#connection.rows<RevisionRow>(
      `SELECT ifnull(max(number), 0), '', '', '', 0, 0, 1 FROM revision WHERE number <= ?1
      UNION ALL
      SELECT * FROM (SELECT ${REVISION_COLUMNS} FROM revision WHERE number <= ?1 AND number < ?2 ORDER BY number DESC LIMIT ?3)`,
      upTo,
      before ?? Number.MAX_SAFE_INTEGER,
      limit,
    )
    return { revisions: rows.map((row) => revisionOf(row, this.#path)).sort((a, b) => b.number - a.number), total }
  }

  async touching(question: Parameters<StatementLog['touching']>[0]): Promise<readonly Touch[]> {
    const { since, upTo = Number.MAX_SAFE_INTEGER, ids = [], kinds = [], about = [] } = question
    this.asked += 1
    const rows = this.#connection.rows<readonly [...RevisionRow, string | null, number]>(
      TOUCHING,
      JSON.stringify(ids),
      JSON.stringify(kinds),
      since,
      upTo,
      JSON.stringify(about),
    )
    const touches = new Map<number, { readonly revision: Revision; readonly ids: string[] }>()
    for (const [number, recordedAt, by, reason, asserted, retracted, isMarkWhole, id, whole] of rows) {
      if (whole !== 1) throw this.#reader.damagedAt(number, id)
      const touch = touches.get(number) ?? {
        revision: revisionOf([number, recordedAt, by, reason, asserted, retracted, isMarkWhole], this.#path),
        ids: [],
      }
      touches.set(number, touch)
      if (id !== null) touch.ids.push(id)
    }
    return [...touches.values()]
  }

  #statementOf(body: string): Statement {
    try {
      return readStatement(JSON.parse(body))
    } catch (cause) {
      if (cause instanceof UnreadableStatement) throw cause
      throw damaged(this.#path, cause)
    }
  }
}
