import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApi } from '../server/graphql/api.ts'
import { createHttpServer } from '../server/http/server.ts'
import { openStore } from '../server/store/open-store.ts'
import type { Store } from '../server/store/store.ts'

/**
 * The process that is measured: our server as it is, our server with the look-up of the head stubbed, and a bare handler that sends the bytes of ours, headers and body.
 * `known-question.ts` starts it, asks, and reads its CPU over the channel between them.
 */
const [folder = '', kind = 'embedded'] = process.argv.slice(2)
const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env
const store = await openStore(
  kind === 'neo4j'
    ? { kind, uri, user, password, database: process.env.NEO4J_DATABASE ?? 'neo4j' }
    : { kind: 'embedded', folder },
)

const clock = (): Date => new Date()
const nothing = async (): Promise<never> => {
  throw new Error('only questions are measured')
}
const over = (asked: Store) => {
  const api = createApi({ store: asked, clock, report: (_id, error) => console.error(error) })
  return createHttpServer({
    store: asked,
    clock,
    api: async () => api,
    pages: nothing,
    answers: nothing,
    report: console.error,
  })
}

const found = await store.log.resolve([])
const stubbed: Store = {
  log: Object.assign(Object.create(store.log), { resolve: async () => found, head: async () => found.head }),
  graph: store.graph,
  statementsSent: () => store.statementsSent(),
  check: () => store.check(),
  reachable: () => store.reachable(),
  readiness: () => store.readiness(),
  close: () => store.close(),
}

let bytes = Buffer.alloc(0)
let sent: string[] = []
const bare: RequestListener = (request, response) => {
  const chunks: Buffer[] = []
  request
    .on('data', (chunk: Buffer) => chunks.push(chunk))
    .on('end', () => {
      Buffer.concat(chunks)
      response.writeHead(200, sent).end(bytes)
    })
}

const ports: Record<string, number> = {}
for (const [name, server] of Object.entries({ ours: over(store), stubbed: over(stubbed), bare: createServer(bare) })) {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  ports[name] = (server.address() as AddressInfo).port
}
process.on('message', (asked: { bytes?: string; headers?: string[] }) => {
  if (asked.bytes !== undefined) bytes = Buffer.from(asked.bytes)
  if (asked.headers !== undefined) sent = asked.headers
  const { user: inUser, system } = process.cpuUsage()
  process.send?.(inUser + system)
})
process.once('disconnect', () => process.exit(0))
process.send?.(ports)
