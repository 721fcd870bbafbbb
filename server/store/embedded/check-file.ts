import { StoreDamaged, StoreUnusable } from '../../errors.ts'
import type { CheckReport } from '../store.ts'
import { checkDerived } from './check-derived.ts'
import { checkSums } from './check-sums.ts'
import { Connection } from './connection.ts'
import { LogReader } from './log-reader.ts'

/** So many damages are told of, at most. */
const TOLD = 1_000

/**
 * Checks a whole file by a connection of its own, with what `pause` lets others do between slices: the checksum of every row; every revision against its digests, and the chain; what stands beside
 * the log against what it derives from; the database's own structure and indexes. Only its last two steps cannot be cut into slices.
 */
export async function checkFile(path: string, isStill: boolean, pause: () => Promise<void>): Promise<CheckReport> {
  const damaged = new Map<string, StoreDamaged>()
  const report = { revisions: 0, entries: 0, rows: 0 }
  const tell = (one: StoreDamaged): void => {
    if (damaged.size < TOLD) damaged.set(one.message, one)
  }
  /** A step that the database itself cannot go to the end of is damage too; the others are still made. */
  const step = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof StoreDamaged)) throw error
      tell(error)
    }
  }
  const connection = new Connection(path, isStill)
  try {
    connection.exec('PRAGMA busy_timeout = 2000; BEGIN')
    await step(async () => {
      report.rows = await checkSums(connection, tell, pause)
    })
    await step(async () => {
      const log = new LogReader(connection)
      const [head = 0] = connection.first<[number | null]>('SELECT max(number) FROM revision') ?? []
      for (let number = 1; number <= (head ?? 0); number++) {
        await step(async () => {
          for (const { entries } of log.pagesOf(number)) {
            report.entries += entries.length
            await pause()
          }
          report.revisions += 1
        })
      }
    })
    await step(async () => {
      await checkDerived(connection, tell, pause)
    })
    connection.exec('COMMIT')
    let left: Pick<CheckReport, 'left'> = {}
    await step(async () => {
      left = checkStructure(connection, tell)
    })
    return { ...report, ...left, damaged: [...damaged.values()] }
  } finally {
    connection.rollBack()
    connection.close()
  }
}

/** What SQLite itself checks: pages, the order of rows, every index against its table; then the index of texts against the texts, where the file can be written to: it is asked for by a statement that writes. */
function checkStructure(connection: Connection, tell: (damaged: StoreDamaged) => void): Pick<CheckReport, 'left'> {
  const nowhere = { revision: null, id: null }
  for (const [found] of connection.rows<readonly [string]>('SELECT integrity_check FROM pragma_integrity_check(20)'))
    if (found !== 'ok') tell(StoreDamaged.at(connection.path, nowhere, `SQLite finds ${found.replace(/\s+/g, ' ')}`))
  try {
    connection.exec(`INSERT INTO found (found, rank) VALUES ('integrity-check', 1)`)
  } catch (error) {
    if (!(error instanceof StoreUnusable)) throw error
    if (!(error instanceof StoreDamaged))
      return { left: 'the index of texts, which only who may write to the file can check' }
    tell(StoreDamaged.at(connection.path, nowhere, 'the index of texts does not follow from the texts'))
  }
  return {}
}
