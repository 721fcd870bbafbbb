import { parseArgs } from 'node:util'
import { startFromJars } from './start-from-jars.ts'

/**
 * A Neo4j in the foreground, to try the server on: `npx tsx test/neo4j/run.ts [--port 7687] [--home folder]`.
 * Without a home its data go when it ends.
 */
const { values } = parseArgs({ options: { port: { type: 'string', default: '7687' }, home: { type: 'string' } } })
const port = Number(values.port)
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`--port is ${JSON.stringify(values.port)}: give a whole number from 1 to 65535`)
  process.exit(2)
}
const server = await startFromJars({ port, ...(values.home === undefined ? {} : { home: values.home }) }).catch(
  (error: Error) => ({ missing: error.message }),
)
if ('missing' in server) {
  console.error(`Neo4j cannot be started from its jars: ${server.missing}`)
  process.exitCode = 1
} else {
  console.log(`Neo4j answers at ${server.uri}. To use it:`)
  console.log(
    `  ENTENTE_STORE=neo4j NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD=${server.password} npm start`,
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.stop()
    })
  }
}
