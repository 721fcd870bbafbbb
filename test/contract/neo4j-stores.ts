import { openTestStore, wipeTestDatabase } from '../neo4j/test-database.ts'
import type { StoresUnderTest } from './stores-under-test.ts'

/** Stores in this run's Neo4j, one after another in its one database. */
export const neo4jStores: StoresUnderTest = {
  openEmpty: async (options) => {
    await wipeTestDatabase()
    return openTestStore(options)
  },
  openAgain: (options) => openTestStore(options),
}
