import { openTestStore, wipeTestDatabase } from '../neo4j/test-database.ts'
import type { StoresUnderTest } from './stores-under-test.ts'

/** Batches so small that a revision of the contract's larger cases is staged in several transactions. */
const batchSize = 500

/** Stores in this run's Neo4j, one after another in its one database. */
export const neo4jStores: StoresUnderTest = {
  openEmpty: async (options) => {
    await wipeTestDatabase()
    return openTestStore({ batchSize, ...options })
  },
  openAgain: (options) => openTestStore({ batchSize, ...options }),
}
