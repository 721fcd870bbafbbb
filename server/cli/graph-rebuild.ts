import { loadConfig } from '../config.ts'
import { BadUsage, type Command, counted, Failure, say } from './command.ts'
import { withStore } from './with-store.ts'

/** Compares the whole reading of Neo4j with what the facts come to, and writes what differs: after it was cut off, or where somebody has changed it. */
export const graphRebuild: Command = {
  usage: [
    [
      'graph rebuild',
      'only for Neo4j: complete what is read there in Cypher, or correct it (a server and a writer do so by themselves)',
    ],
  ],
  async run(args) {
    if (args.length > 0) throw new BadUsage('graph rebuild takes nothing more')
    if (loadConfig(process.env).store.kind !== 'neo4j') {
      throw new Failure(
        'the store is a file, which has no reading in Cypher: set ENTENTE_STORE to neo4j, and NEO4J_URI and the others to its server',
      )
    }
    await withStore(async ({ reading }) => {
      if (reading === undefined) throw new TypeError('Neo4j was opened without a projector')
      const { revision, changes } = await reading.rebuild()
      say(
        revision === 0
          ? 'the store holds nothing yet, and so does the reading'
          : `the reading is that of revision ${revision}: ${counted(changes, 'row')} written or removed`,
      )
    })
  },
}
