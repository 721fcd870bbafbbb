import type { Driver } from 'neo4j-driver'

/** Empties the database, indexes and constraints aside. */
export async function wipe(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database })
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  } finally {
    await session.close()
  }
}
