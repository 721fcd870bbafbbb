import neo4j from 'neo4j-driver'
import { StoreUnavailable, StoreUnusable } from '../../errors.ts'

/** Which store, for the sentences of errors. */
export interface StoreAddress {
  readonly uri: string
  readonly user: string
  readonly database: string
}

/**
 * An error of the driver in the words of the port: what passes is `StoreUnavailable`, what somebody must mend is `StoreUnusable`; the driver's
 * own error is the cause. Everything else, our own refusals and mistakes in our Cypher, stays as it is.
 */
export function inTheWordsOfThePort(error: unknown, { uri, user, database }: StoreAddress): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error
  const { code } = error
  if (code === 'Neo.ClientError.Security.Unauthorized') {
    return new StoreUnusable(
      `Neo4j at ${uri} refuses the user ${JSON.stringify(user)} with this password: correct NEO4J_USER and NEO4J_PASSWORD`,
      { cause: error },
    )
  }
  if (code === 'Neo.ClientError.Security.CredentialsExpired') {
    return new StoreUnusable(
      `Neo4j at ${uri} asks the user ${JSON.stringify(user)} to choose a new password first: choose one with ALTER CURRENT USER SET PASSWORD, then set NEO4J_PASSWORD`,
      { cause: error },
    )
  }
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return new StoreUnusable(
      `Neo4j at ${uri} refuses the user ${JSON.stringify(user)} after too many wrong passwords: wait a few seconds, and correct NEO4J_PASSWORD`,
      { cause: error },
    )
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new StoreUnusable(
      `Neo4j at ${uri} does not let the user ${JSON.stringify(user)} do this: give it the right to read, write and index ${JSON.stringify(database)}`,
      { cause: error },
    )
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreUnusable(
      `Neo4j at ${uri} has no database ${JSON.stringify(database)}: create it, or set NEO4J_DATABASE to one that is there`,
      { cause: error },
    )
  }
  // A mistake in our own Cypher or its values is not the server's.
  if (code.startsWith('Neo.ClientError.Statement.')) return error
  return new StoreUnavailable(
    `Neo4j at ${uri} does not answer (${firstSentence(error.message)}): start it, or correct NEO4J_URI`,
    { cause: error },
  )
}

const firstSentence = (text: string): string => text.split(/\.(?:\s|$)|\n/)[0]?.slice(0, 200) ?? ''
