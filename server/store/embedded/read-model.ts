import type { Kind } from '../../../schema/statement.ts'
import { type Connection, damaged } from './connection.ts'
import { KindTable } from './kind-table.ts'

/**
 * The log in memory, by kind. A kind is loaded when a question first needs it, and what was appended since, by whichever process,
 * when a question asks at a revision that is not loaded yet: one statement brings both, and none is sent where nothing is missing.
 */
export class ReadModel {
  readonly #path: string
  readonly #connection: Connection
  readonly #tables = new Map<Kind, KindTable<Kind>>()
  /** Every loaded kind is loaded up to this revision. */
  #revision = 0

  constructor(path: string, connection: Connection) {
    this.#path = path
    this.#connection = connection
  }

  /** Makes sure that the kinds are loaded up to a revision at least. */
  load(kinds: readonly Kind[], revision: number): void {
    const missing = kinds.filter((kind) => !this.#tables.has(kind))
    if (missing.length === 0 && revision <= this.#revision) return
    const rows = this.#connection.rows<PageRow>(
      PAGES,
      JSON.stringify(missing),
      JSON.stringify([...this.#tables.keys()]),
      this.#revision,
    )
    // All or nothing: a page that cannot be read must not leave a kind half loaded.
    const pages = rows.map((row) => this.#pageOf(row)).sort((a, b) => a.revision - b.revision)
    for (const kind of missing) this.#tables.set(kind, new KindTable())
    for (const page of pages) this.#add(page)
    this.#revision = pages.at(-1)?.revision ?? 0
  }

  /** The table of a kind that was loaded. */
  of<K extends Kind>(kind: K): KindTable<K> {
    const table = this.#tables.get(kind)
    if (table === undefined) throw new Error(`the kind ${kind} is asked for and was not loaded`)
    return table as unknown as KindTable<K>
  }

  #pageOf([kind, revision, ids, lengths, bytes]: PageRow): Page {
    try {
      return { kind: kind as Kind, revision, ids: JSON.parse(ids), lengths: JSON.parse(lengths), bytes }
    } catch (cause) {
      throw damaged(this.#path, cause)
    }
  }

  #add({ kind, revision, ids, lengths, bytes }: Page): void {
    const table = this.#tables.get(kind)
    let end = 0
    for (let i = 0; table !== undefined && i < ids.length; i++) {
      const [id = '', length] = [ids[i], lengths[i]]
      if (typeof length === 'number') {
        const start = end
        end += length
        table.assert(revision, id, bytes, start, end)
      } else table.retract(revision, id)
    }
  }
}

/** The entries of one kind in one revision, as one row: to make a value of each field of each entry would take longer than to read them. */
type PageRow = readonly [kind: string, revision: number, ids: string, lengths: string, bytes: Buffer]

interface Page {
  readonly kind: Kind
  readonly revision: number
  readonly ids: readonly string[]
  readonly lengths: readonly (number | null)[]
  readonly bytes: Buffer
}

const PAGE = `SELECT kind, revision, json_group_array(id), json_group_array(octet_length(body)), CAST(group_concat(body, '') AS BLOB) FROM entry`

/** The pages of kinds that are missing, the new pages of those that are there, and the head, which is the last revision loaded. */
const PAGES = `
  ${PAGE} WHERE kind IN (SELECT value FROM json_each(?1)) GROUP BY kind, revision
  UNION ALL
  ${PAGE} WHERE kind IN (SELECT value FROM json_each(?2)) AND revision > ?3 GROUP BY kind, revision
  UNION ALL
  SELECT '', ifnull(max(number), 0), '[]', '[]', x'' FROM revision
`
