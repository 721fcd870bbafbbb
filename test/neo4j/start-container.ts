import type { NoNeo4j, RunningNeo4j } from './running-neo4j.ts'

/** The long-term support release that compose starts too. */
const IMAGE = 'neo4j:5.26-community'
const PASSWORD = 'entente-in-tests'

/** Neo4j in a container of its own, where a Docker engine runs that has the image or can pull it. */
export async function startContainer(): Promise<RunningNeo4j | NoNeo4j> {
  // Loaded only here: it brings half of Docker's client along.
  const { getContainerRuntimeClient } = await import('testcontainers')
  try {
    await getContainerRuntimeClient()
  } catch {
    return { missing: 'no Docker engine runs' }
  }
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  try {
    const container = await new Neo4jContainer(IMAGE).withPassword(PASSWORD).withStartupTimeout(90_000).start()
    return {
      uri: container.getBoltUri(),
      user: container.getUsername(),
      password: container.getPassword(),
      database: 'neo4j',
      fromJars: false,
      from: `a container of ${IMAGE}`,
      stop: async () => {
        await container.stop()
      },
    }
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    return { missing: `the Docker engine could not start ${IMAGE} (${why})` }
  }
}
