import type { TestProject } from 'vitest/node'
import type { Neo4jAddress, NoNeo4j } from './running-neo4j.ts'
import { startNeo4j } from './start-neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jAddress | NoNeo4j
  }
}

/** Starts one Neo4j for the whole run. Without one the tests on it are skipped, or fail where `REQUIRE_STORES` names neo4j. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const started = await startNeo4j()
  if ('missing' in started) {
    if (process.env.REQUIRE_STORES?.split(/[ ,]+/).includes('neo4j')) {
      throw new Error(`REQUIRE_STORES names neo4j, but there is ${started.missing}`)
    }
    console.log(`Tests on Neo4j are skipped: there is ${started.missing}.`)
    project.provide('neo4j', { missing: started.missing })
    return undefined
  }
  const { uri, user, password, database, fromJars, from } = started
  console.log(`Testing on Neo4j at ${uri}, from ${from}.`)
  project.provide('neo4j', { uri, user, password, database, fromJars })
  return () => started.stop()
}
