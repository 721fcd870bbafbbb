import type { NoNeo4j, RunningNeo4j } from './running-neo4j.ts'
import { startContainer } from './start-container.ts'
import { startFromJars } from './start-from-jars.ts'

/**
 * A Neo4j to test on: the one at `NEO4J_TEST_URI` (with `NEO4J_TEST_USER`, `NEO4J_TEST_PASSWORD`, `NEO4J_TEST_DATABASE`); else a
 * container, where a Docker engine runs; else the jars, with Java and Maven; else the sentence that says what is missing.
 * Whatever is in its database may be wiped.
 */
export async function startNeo4j(env: NodeJS.ProcessEnv = process.env): Promise<RunningNeo4j | NoNeo4j> {
  const uri = env.NEO4J_TEST_URI
  if (uri) {
    return {
      uri,
      user: env.NEO4J_TEST_USER ?? 'neo4j',
      password: env.NEO4J_TEST_PASSWORD ?? '',
      database: env.NEO4J_TEST_DATABASE ?? 'neo4j',
      fromJars: false,
      from: 'NEO4J_TEST_URI',
      stop: async () => {},
    }
  }
  const container = await startContainer()
  if (!('missing' in container)) return container
  const jars = await startFromJars()
  if (!('missing' in jars)) return jars
  return { missing: `no Neo4j to test on: NEO4J_TEST_URI is not set, ${container.missing}, and ${jars.missing}` }
}
