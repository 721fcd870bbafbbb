import { plannedGraph } from '../planned-graph.ts'
import type { Projector } from '../reading.ts'
import type { Store } from '../store.ts'
import { checkDigests } from './check-digests.ts'
import { Connection } from './connection.ts'
import { Neo4jGraph } from './neo4j-graph.ts'
import { type LogOptions, Neo4jLog } from './neo4j-log.ts'
import { prepare } from './prepare.ts'
import { Neo4jReading } from './reading/neo4j-reading.ts'
import { refuseOldServer } from './server-version.ts'
import { Upkeep } from './upkeep.ts'

/** Where the store is and as whom to sign in. */
export interface Neo4jStoreOptions extends Partial<LogOptions> {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** What the reading is made by; where absent, none is written, and the one that stands falls behind. */
  readonly projector?: (() => Promise<Projector>) | undefined
  /** How long after an append nothing more must be appended before its reading is written, in milliseconds. */
  readonly quietMs?: number
}

/** Entries a transaction: enough to be quick, few enough for a small heap. */
const BATCH_SIZE = 10_000
/** Long enough for a busy writer to be heard of, short enough to wait for after a crash. */
const LEASE_MS = 10_000
/** Longer than the time between two revisions of a log that is being loaded. */
const QUIET_MS = 1_000

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
    const [batchSize, leaseMs] = [options.batchSize ?? BATCH_SIZE, options.leaseMs ?? LEASE_MS]
    const graph = new Neo4jGraph(connection)
    const log: Neo4jLog = new Neo4jLog(connection, {
      clock: options.clock ?? (() => new Date()),
      batchSize,
      leaseMs,
      known: options.known ?? (async () => []),
      appended: (revision) => reading?.appended(revision),
    })
    const { projector } = options
    const reading =
      projector === undefined
        ? undefined
        : new Neo4jReading(connection, {
            ...{ projector, graph: plannedGraph(graph), batchSize, leaseMs, quietMs: options.quietMs ?? QUIET_MS },
            head: () => log.head(),
          })
    await log.makeMissingDigests()
    const upkeep = new Upkeep(connection, {
      statements: [...log.rehearsed(), ...graph.rehearsed()],
      mend: async () => {
        await prepare(connection)
        await log.clearLeftovers()
      },
      // What a writer that was killed left unwritten of the reading; where it cannot be done now, the next time will do.
      whenReady: () => void reading?.complete().catch(() => undefined),
    })
    const sentAtStart = connection.sent
    return {
      log,
      graph: plannedGraph(graph),
      ...(reading === undefined ? {} : { reading }),
      statementsSent: () => connection.sent - sentAtStart,
      check: () => checkDigests(connection),
      reachable: () => connection.answers(),
      readiness: () => upkeep.readiness(),
      close: async () => {
        upkeep.close()
        await reading?.close()
        await connection.close()
      },
    }
  } catch (error) {
    await connection.close()
    throw error
  }
}
