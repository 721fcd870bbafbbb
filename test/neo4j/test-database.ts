import neo4j, { type Driver } from 'neo4j-driver'
import { describe, inject } from 'vitest'
import { type Neo4jStoreOptions, openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import type { Store } from '../../server/store/store.ts'
import type { Neo4jAddress } from './running-neo4j.ts'
import { wipe } from './wipe.ts'

const given = inject('neo4j')

/** `describe`, where this run has a Neo4j; the line that says why it has none is printed once, by the global set-up. */
export const describeOnNeo4j = 'missing' in given ? describe.skip : describe

/** The address of this run's Neo4j. */
export function testAddress(): Neo4jAddress {
  if ('missing' in given) throw new Error(given.missing)
  return given
}

/** A driver of the test's own, to look at the database with other eyes than the store's. */
export function testDriver(): Driver {
  const { uri, user, password } = testAddress()
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, telemetryDisabled: true })
}

/** The rows of one statement. */
export async function rowsOf(
  driver: Driver,
  cypher: string,
  parameters: Record<string, unknown> = {},
): Promise<unknown[][]> {
  const { records } = await driver.executeQuery(cypher, parameters, { database: testAddress().database })
  return records.map((record) => [...record.values()])
}

/** Empties the database of this run. */
export async function wipeTestDatabase(): Promise<void> {
  const driver = testDriver()
  try {
    await wipe(driver, testAddress().database)
  } finally {
    await driver.close()
  }
}

/** A store on the database of this run. */
export const openTestStore = (options: Partial<Neo4jStoreOptions> = {}): Promise<Store> =>
  openNeo4jStore({ ...testAddress(), ...options })
