/** Where a Neo4j answers, and as whom to sign in. */
export interface Neo4jAddress {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** Whether it is one of the jars, here and reachable by the address that it gives itself, as `neo4j://` needs. */
  readonly fromJars: boolean
}

/** A Neo4j that tests may write to. */
export interface RunningNeo4j extends Neo4jAddress {
  /** Whose it is, for the line a run prints: "NEO4J_TEST_URI", "a container", "the jars". */
  readonly from: string
  /** Ends it and removes its files. Leaves alone one that was running before. */
  stop(): Promise<void>
}

/** No Neo4j: one sentence of why. */
export interface NoNeo4j {
  readonly missing: string
}
