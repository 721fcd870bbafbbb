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
  // A mistake in our own Cypher or its values is not the server's, nor is what a constraint refuses.
  if (code.startsWith('Neo.ClientError.Statement.') || isOfSchema(error)) return error
  return new StoreUnavailable(`Neo4j at ${uri} ${stateOf(error)}`, { cause: error })
}

/** Whether it is about constraints and indexes. */
export const isOfSchema = ({ code }: { readonly code: string }): boolean => /^Neo\.\w+\.Schema\./.test(code)

/** What is the matter with a server that may be well again, and what to do. The driver's own words are in the cause: they are about its connections, which nobody else knows. */
function stateOf({ code, message }: { readonly code: string; readonly message: string }): string {
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code === 'N/A') {
    return 'does not answer: start it, or correct NEO4J_URI'
  }
  if (/TransactionLogError|OutOfDiskSpace/.test(code) || /no space left/i.test(message)) {
    return 'cannot write to its disk, which seems to be full: give it room, and start it again'
  }
  if (/OutOfMemory/.test(code)) {
    return 'has too little memory for this: give it more (server.memory.heap.max_size), or ask for less at once'
  }
  if (/TransactionTimedOut/.test(code)) {
    return 'gave this up since it took too long: see whether it is well, then ask again'
  }
  if (/NotALeader|ReadOnly/.test(code) || /NotALeader|ReadOnly/.test(message)) {
    return 'only lets itself be read: set NEO4J_URI to an address that begins with neo4j:// and finds the leader, or let the database be written to'
  }
  if (code.startsWith('Neo.TransientError.') || /DatabaseUnavailable/.test(code)) {
    return `is not ready (${firstSentence(message)}): ask again in a moment`
  }
  return `failed (${code}: ${firstSentence(message)}): see its log`
}

const firstSentence = (text: string): string => text.split(/\.(?:\s|$)|\n/)[0]?.slice(0, 200) ?? ''
