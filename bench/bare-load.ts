import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { KINDS } from '../schema/statement.ts'
import { canonicalJson } from '../server/store/canonical-json.ts'
import { derivedFrom } from '../server/store/embedded/derived-rows.ts'
import { tablesOfNewFile } from '../server/store/embedded/file-upgrade.ts'
import { STILL_HELD } from '../server/store/embedded/tables.ts'
import type { Measured } from './pairs.ts'
import { madeEntries, storeOfSize } from './store-data.ts'

const SIZE = 1_000_000
const PREPARED = 5_000

/**
 * Appending a million statements through the log, against putting the same rows into the same tables and indexes by nothing but libsql, a `run` a row in one
 * transaction. What makes the rows is not counted there. Goal: at least 0.6 of its rate, so at most 1.67 of its time. Once each: it takes minutes.
 */
export async function bareLoad(): Promise<Measured> {
  const { appended } = await storeOfSize(SIZE)
  const bare = load()
  return {
    what: 'appending 10^6 statements, against a bare load',
    ours: appended,
    ground: bare,
    ratio: appended / bare,
    goal: 1.67,
  }
}

function load(): number {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  const database = new Libsql(join(folder, 'bare.db'))
  try {
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${tablesOfNewFile()}`)
    const words = new Map(
      database.prepare('SELECT name, number FROM word').raw().all() as unknown as [string, number][],
    )
    const entry = database.prepare('INSERT INTO entry VALUES (?, 1, ?, ?, ?)')
    const held = database.prepare(`INSERT INTO held VALUES (?, ${STILL_HELD}, ?, ?, ?, ?)`)
    const refers = database.prepare('INSERT INTO refers VALUES (?, ?, ?, 1, ?)')
    const text = database.prepare('INSERT INTO text VALUES (?, ?, ?)')
    const found = database.prepare('INSERT INTO found (rowid, folded) VALUES (?, ?)')
    let [n, t, took] = [0, 0, 0]
    const timed = (work: () => void): void => {
      const started = performance.now()
      work()
      took += performance.now() - started
    }
    timed(() => {
      database.exec('BEGIN')
      database.exec(`INSERT INTO revision VALUES (1, '2026-01-01T00:00:00.000Z', 'the bench', 'bare', ${SIZE}, 0)`)
    })
    for (const batch of batches(madeEntries(SIZE))) {
      const rows = batch.map((item) => ({ ...item, derived: derivedFrom(item.body) }))
      timed(() => {
        for (const { id, body, derived } of rows) {
          n += 1
          entry.run(n, id, words.get(derived.kind), body)
          held.run(n, ...derived.days)
          for (const [ref, target] of derived.refers) refers.run(words.get(ref), target, id, n)
          for (const folded of derived.texts) {
            t += 1
            text.run(t, n, folded)
            found.run(t, folded)
          }
        }
      })
    }
    timed(() => {
      for (const { kind } of KINDS) {
        const number = words.get(kind)
        database.exec(`INSERT INTO kind_count SELECT kind, 1, count(*) FROM entry WHERE kind = ${number} GROUP BY kind`)
      }
      database.exec('COMMIT')
    })
    return took
  } finally {
    database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function* batches(entries: ReturnType<typeof madeEntries>): Iterable<{ readonly id: string; readonly body: string }[]> {
  let batch: { readonly id: string; readonly body: string }[] = []
  for (const entry of entries) {
    if (entry.op === 'assert') batch.push({ id: entry.statement.id, body: canonicalJson(entry.statement) })
    if (batch.length < PREPARED) continue
    yield batch
    batch = []
  }
  yield batch
}
