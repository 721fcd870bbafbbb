import { StoreUnusable } from '../../errors.ts'

/** The oldest release that has the Cypher we write: the long-term support release. */
const OLDEST = { major: 5, minor: 26 }

/**
 * Refuses a server that is too old, or that is not Neo4j, by how it names itself when it greets: "Neo4j/5.26.30", "Neo4j/2026.09.0".
 * Throws `StoreUnusable`.
 */
export function refuseOldServer(agent: string | undefined, uri: string): void {
  const version = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '')
  if (version === null) {
    throw new StoreUnusable(
      `The server at ${uri} calls itself ${JSON.stringify(agent ?? '')}, not Neo4j: set NEO4J_URI to a Neo4j ${OLDEST.major}.${OLDEST.minor} or later`,
    )
  }
  const [major, minor] = [Number(version[1]), Number(version[2])]
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return
  throw new StoreUnusable(
    `Neo4j at ${uri} is version ${major}.${minor}: upgrade it to ${OLDEST.major}.${OLDEST.minor} or later`,
  )
}
