import { StoreDamaged } from '../../errors.ts'
import type { Connection } from './connection.ts'
import { derivedFrom } from './derived-rows.ts'
import { wordsOf } from './layout.ts'
import { isWhole } from './sums.ts'
import { STILL_HELD } from './tables.ts'

/** How many entries are looked at at once. */
const ENTRIES = 200

type EntryRow = readonly [
  n: number,
  revision: number,
  id: string,
  kind: number,
  body: string | null,
  next: number | null,
]
type HeldRow = readonly [n: number, retracted: number, ...days: (string | null)[]]

/**
 * Holds what stands beside the log against what it derives from: for every entry, until when it is held, what it refers to, what it is found by, and how many of its kind are held.
 * Entries that are not whole themselves are left out. Gives how many rows follow from the log.
 */
export async function checkDerived(
  connection: Connection,
  tell: (damaged: StoreDamaged) => void,
  pause: () => Promise<void>,
): Promise<number> {
  const words = wordsOf(connection)
  const { path } = connection
  const counts = new Map<string, number>()
  const more = (kind: number, revision: number, by: number): void => {
    const key = `${kind} ${revision}`
    counts.set(key, (counts.get(key) ?? 0) + by)
  }
  const rows = { held: 0, refers: 0, text: 0 }
  let [lastN, lastText] = [0, 0]
  let skipped = false
  for (;;) {
    const entries = connection.rows<EntryRow>(
      `SELECT n, revision, id, kind, body, next FROM (
        SELECT n, revision, id, kind, body, (
          SELECT min(later.revision) FROM entry AS later WHERE later.id = e.id AND later.revision > e.revision
        ) AS next, ${isWhole('entry', 'e')} AS whole FROM entry AS e NOT INDEXED WHERE n > ? ORDER BY n LIMIT ${ENTRIES}
      ) WHERE whole`,
      lastN,
    )
    const [upTo, all] = connection.first<readonly [number | null, number]>(
      `SELECT max(n), count(*) FROM (SELECT n FROM entry NOT INDEXED WHERE n > ? ORDER BY n LIMIT ${ENTRIES})`,
      lastN,
    ) ?? [null, 0]
    if (upTo === null) break
    skipped ||= entries.length < all
    const held = new Map(
      connection
        .rows<HeldRow>(
          'SELECT n, retracted, start_first, start_last, end_first, end_last FROM held WHERE n > ? AND n <= ?',
          lastN,
          upTo,
        )
        .map((row) => [row[0], row]),
    )
    const expectedRefers: unknown[] = []
    const expectedTexts: { readonly row: readonly unknown[]; readonly revision: number; readonly id: string }[] = []
    for (const [n, revision, id, kind, body, next] of entries) {
      const wrong = (what: string): void => tell(StoreDamaged.at(path, { revision, id }, what))
      const row = held.get(n)
      if (body === null) {
        if (row !== undefined) wrong('it is a withdrawal and is held')
        continue
      }
      const derived = derivedFrom(body)
      if (words.get(derived.kind) !== kind) wrong('it stands under another kind')
      const should = [n, next ?? STILL_HELD, ...derived.days]
      if (JSON.stringify(row) !== JSON.stringify(should)) wrong('until when it is held does not follow from the log')
      rows.held++
      more(kind, revision, 1)
      if (next !== null) more(kind, next, -1)
      for (const [ref, target] of derived.refers) expectedRefers.push([words.get(ref), target, id, revision, n])
      for (const { ref, about, written, folded } of derived.texts)
        expectedTexts.push({ row: [n, revision, words.get(ref), about, written, folded], revision, id })
    }
    rows.refers += expectedRefers.length
    const [lacking] = connection.first<readonly [string]>(
      `SELECT json_group_array(value) FROM json_each(?) WHERE NOT EXISTS (
        SELECT 1 FROM refers WHERE ref = value ->> 0 AND target = value ->> 1 AND id = value ->> 2 AND asserted = value ->> 3 AND n = value ->> 4
      )`,
      JSON.stringify(expectedRefers),
    ) ?? ['[]']
    for (const one of JSON.parse(lacking) as string[]) {
      const [, target, id, revision] = JSON.parse(one) as [number, string, string, number]
      tell(StoreDamaged.at(path, { revision, id }, `it is not found by its reference to ${target}`))
    }
    // Texts stand in the order of the versions that they are of.
    rows.text += expectedTexts.length
    const texts = connection.rows<readonly [t: number, ...row: (number | string | null)[]]>(
      'SELECT t, n, asserted, ref, about, written, folded FROM text NOT INDEXED WHERE t > ? ORDER BY t LIMIT ?',
      lastText,
      expectedTexts.length,
    )
    for (const [i, { row, revision, id }] of expectedTexts.entries()) {
      if (!skipped && JSON.stringify(texts[i]?.slice(1)) !== JSON.stringify(row))
        tell(StoreDamaged.at(path, { revision, id }, 'it is not found by its texts'))
    }
    lastText = texts.at(-1)?.[0] ?? lastText
    lastN = upTo
    await pause()
  }
  if (skipped) return rows.held + rows.refers + rows.text
  for (const [table, should] of Object.entries(rows)) {
    const [is] = connection.first<readonly [number]>(`SELECT count(*) FROM ${table}`) ?? []
    if (is !== should)
      tell(
        StoreDamaged.at(
          path,
          { revision: null, id: null },
          `${table} has ${is} rows where ${should} follow from the log`,
        ),
      )
  }
  checkCounts(connection, counts, tell)
  return rows.held + rows.refers + rows.text + counts.size
}

/** Holds how many of each kind are held against `changes`: by kind and revision, how many more. */
function checkCounts(
  connection: Connection,
  changes: ReadonlyMap<string, number>,
  tell: (damaged: StoreDamaged) => void,
): void {
  const held = new Map<string, number>()
  const should = [...changes]
    .map(([key, by]) => [...key.split(' ').map(Number), by] as [number, number, number])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([kind, revision, by]) => {
      const now = (held.get(String(kind)) ?? 0) + by
      held.set(String(kind), now)
      return [kind, revision, now]
    })
  const is = connection.rows<readonly [number, number, number]>(
    'SELECT kind, revision, held FROM kind_count ORDER BY kind, revision',
  )
  if (JSON.stringify(is) !== JSON.stringify(should))
    tell(
      StoreDamaged.at(
        connection.path,
        { revision: null, id: null },
        'how many of a kind are held does not follow from the log',
      ),
    )
}
