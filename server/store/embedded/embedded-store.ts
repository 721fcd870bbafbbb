import { existsSync } from 'node:fs'
import { plannedGraph } from '../planned-graph.ts'
import type { RevisionDigests } from '../statement-log.ts'
import type { Store } from '../store.ts'
import { Appender, RefusingAppender } from './appender.ts'
import { FileChecks } from './check-thread.ts'
import type { Connection } from './connection.ts'
import { countedAsOpen, openDatabase } from './database-file.ts'
import { EmbeddedGraph } from './embedded-graph.ts'
import { EmbeddedLog } from './embedded-log.ts'
import { KeptStatements } from './kept-statements.ts'

/** Where the store is, and what it goes by. */
export interface EmbeddedStoreOptions {
  /** The folder of the store's file, `entente.db`. Made where it is missing. */
  readonly folder: string
  /** The clock that dates revisions; the system's where absent. */
  readonly clock?: (() => Date) | undefined
  /** For how many milliseconds an append waits while another process writes, and an older file for others that have it open; 10,000 where absent. */
  readonly patience?: number | undefined
  /** Is told in a line now and then how far an older file has been brought up to date; nobody where absent. */
  readonly say?: ((line: string) => void) | undefined
  /** The digests of revisions that are known from elsewhere, such as the seed's: what a file from before there were digests is held against; none where absent. */
  readonly known?: (() => Promise<readonly RevisionDigests[]>) | undefined
}

/**
 * Opens the store that lives in one file of a folder. Several processes may have the same one open.
 *
 * One that this user, or the disk, only lets be read is read, and its appends are refused.
 * Throws `StoreUnusable`, with one sentence, where a file cannot be made or not be read, is damaged, or is of a newer format;
 * `StoreUnavailable` where another process keeps it locked.
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<Store> {
  const { folder, clock = () => new Date(), patience = 10_000, say = () => undefined, known = async () => [] } = options
  const { connection, onlyRead } = await openDatabase(folder, { patience, say, known })
  const { path } = connection
  const closed = countedAsOpen(path)
  const checks = new FileChecks(path, connection.isStill)
  const appender = onlyRead === null ? new Appender(path, clock, patience) : new RefusingAppender(onlyRead)
  const log = new EmbeddedLog(path, connection, appender)
  const graph = new EmbeddedGraph(connection, new KeptStatements())
  return {
    ...(onlyRead !== null && { onlyRead }),
    log,
    graph: plannedGraph(graph),
    statementsSent: () => log.asked + graph.asked,
    check: () => checks.check(),
    reachable: async () => existsSync(path) && answers(connection),
    readiness: async () => (existsSync(path) && answers(connection) ? 'ready' : 'away'),
    close: async () => {
      await checks.close()
      await appender.close()
      if (connection.isOpen && onlyRead === null) leaveWhole(connection)
      connection.close()
      closed()
    },
  }
}

function answers(connection: Connection): boolean {
  try {
    return connection.rows('SELECT max(number) FROM revision').length === 1
  } catch {
    return false
  }
}

/** Brings the write-ahead log into the file, so that a copy of the one file is a copy of all. Others that have it open may keep us from it. */
function leaveWhole(connection: Connection): void {
  connection.exec('PRAGMA busy_timeout = 0')
  connection.tryExec('PRAGMA wal_checkpoint(TRUNCATE)')
}
