import { StoreDamaged } from '../../errors.ts'
import type { Connection } from './connection.ts'
import { isWhole, SUM_OF_LAYOUT, type Summed } from './sums.ts'

/** How many rows one statement looks at. */
const ROWS = 1_000

/** By which number a table is gone through, and what is said of a row of it that is not whole: the revision and the id that it belongs to, by the log where it can be found there. */
const TABLES: Readonly<
  Record<Exclude<Summed, 'kind_count'>, { readonly key: string; readonly place: string; readonly what: string }>
> = {
  revision: { key: 'number', place: 'number, NULL', what: 'its mark is not what was written' },
  digest: { key: 'revision', place: 'revision, NULL', what: 'its digests are not what was written' },
  entry: { key: 'n', place: 'revision, id', what: 'it is not what was written' },
  held: { key: 'n', place: 'OF_N', what: 'until when it is held is not what was written' },
  text: { key: 't', place: 'OF_N', what: 'a text that it is found by is not what was written' },
}

const OF_N = '(SELECT revision FROM entry WHERE entry.n = row.n), (SELECT id FROM entry WHERE entry.n = row.n)'

/** Looks at the checksum of every row, one after another. Gives how many rows there are, and tells of those that are not whole. */
export async function checkSums(
  connection: Connection,
  tell: (damaged: StoreDamaged) => void,
  pause: () => Promise<void>,
): Promise<number> {
  const { path } = connection
  const nowhere = { revision: null, id: null }
  if (connection.first(`SELECT sum IS ${SUM_OF_LAYOUT} FROM layout`)?.[0] !== 1)
    tell(StoreDamaged.at(path, nowhere, 'what its tables are made by is not what was written'))
  let rows = 0
  for (const [table, { key, place, what }] of Object.entries(TABLES) as [
    keyof typeof TABLES,
    (typeof TABLES)['entry'],
  ][]) {
    for (let last: number | null = Number.MIN_SAFE_INTEGER; last !== null; ) {
      const [at, count, changed]: readonly [number | null, number, string] = connection.first<
        readonly [number | null, number, string]
      >(
        `SELECT max(key), count(*), json_group_array(key) FILTER (WHERE NOT whole) FROM (
          SELECT row.${key} AS key, ${isWhole(table, 'row')} AS whole FROM ${table} AS row NOT INDEXED WHERE row.${key} > ? ORDER BY 1 LIMIT ${ROWS}
        )`,
        last,
      ) ?? [null, 0, '[]']
      rows += count
      for (const number of JSON.parse(changed) as number[]) {
        const [revision = null, id = null] =
          connection.first<readonly [number | null, string | null]>(
            `SELECT ${place.replace('OF_N', OF_N)} FROM ${table} AS row NOT INDEXED WHERE ${key} = ?`,
            number,
          ) ?? []
        tell(StoreDamaged.at(path, { revision, id }, what))
      }
      last = count < ROWS ? null : at
      await pause()
    }
  }
  const [counts = 0, broken = 0] =
    connection.first<readonly [number, number]>(
      `SELECT count(*), count(*) FILTER (WHERE NOT ${isWhole('kind_count', 'row')}) FROM kind_count AS row`,
    ) ?? []
  if (broken > 0) tell(StoreDamaged.at(path, nowhere, 'how many of a kind are held is not what was written'))
  return rows + counts
}
