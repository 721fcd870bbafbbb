import { plannedGraph } from '../planned-graph.ts'
import type { Store } from '../store.ts'
import { checkDigests } from './check-digests.ts'
import { Connection } from './connection.ts'
import { Neo4jGraph } from './neo4j-graph.ts'
import { type LogOptions, Neo4jLog } from './neo4j-log.ts'
import { prepare } from './prepare.ts'
import { refuseOldServer } from './server-version.ts'
import { Upkeep } from './upkeep.ts'

/** Where the store is and as whom to sign in. */
export interface Neo4jStoreOptions extends Partial<LogOptions> {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** Entries a transaction: enough to be quick, few enough for a small heap. */
const BATCH_SIZE = 10_000
/** Long enough for a busy writer to be heard of, short enough to wait for after a crash. */
const LEASE_MS = 10_000

/**
 * Opens the store in one database of Neo4j 5.26 or later, and makes it ready where it is new. Where it is ready it only reads, and waits for no writer; what a writer that was killed has left is
 * removed by the next one, or by a process that looks after the store ({@link Upkeep}).
 *
 * Throws `StoreUnavailable` where the server cannot be reached, and `StoreUnusable` where it is too old, refuses the password, has no such database,
 * holds a newer schema, or has somebody else's indexes where ours must be: one sentence each, within a few seconds.
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<Store> {
  const connection = new Connection(options)
  try {
    refuseOldServer(await connection.agent(), options.uri)
    await prepare(connection)
    const log = new Neo4jLog(connection, {
      clock: options.clock ?? (() => new Date()),
      batchSize: options.batchSize ?? BATCH_SIZE,
      leaseMs: options.leaseMs ?? LEASE_MS,
      known: options.known ?? (async () => []),
    })
    await log.makeMissingDigests()
    const graph = new Neo4jGraph(connection)
    const upkeep = new Upkeep(connection, {
      statements: [...log.rehearsed(), ...graph.rehearsed()],
      mend: async () => {
        await prepare(connection)
        await log.clearLeftovers()
      },
    })
    const sentAtStart = connection.sent
    return {
      log,
      graph: plannedGraph(graph),
      statementsSent: () => connection.sent - sentAtStart,
      check: (pause) => checkDigests(connection, pause),
      reachable: () => connection.answers(),
      readiness: () => upkeep.readiness(),
      close: () => {
        upkeep.close()
        return connection.close()
      },
    }
  } catch (error) {
    await connection.close()
    throw error
  }
}
