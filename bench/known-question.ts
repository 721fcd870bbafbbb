import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from '../server/project-root.ts'
import { type Measured, pairs } from './pairs.ts'
import { COUNT, NETWORK } from './requests.ts'
import { withSeededStore } from './seeded-store.ts'

/** Requests of one side before it is the other's turn: few, so that what the machine does meanwhile meets both alike. */
const REQUESTS = 150

/** Turns of each side for one round of the table. */
const TURNS = 10

/**
 * A known question again at the same revision, against a bare `node:http` handler that sends the same bytes, headers among them; with the head looked up each time, and with that
 * stubbed. Also on Neo4j where `NEO4J_URI` names one that holds the seed: there a look-up is a round trip, which no ratio is promised for.
 */
export async function knownQuestion(rounds: number): Promise<readonly Measured[]> {
  const embedded = await withSeededStore((_store, folder) => measure(rounds, folder, 'embedded'))
  return process.env.NEO4J_URI === undefined ? embedded : [...embedded, ...(await measure(rounds, '', 'neo4j'))]
}

async function measure(rounds: number, folder: string, kind: 'embedded' | 'neo4j'): Promise<Measured[]> {
  const server = fork(await bundled(), [folder, kind])
  const said = async <T>(): Promise<T> => (await once(server, 'message'))[0] as T
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  try {
    const ports = await said<Record<'ours' | 'stubbed' | 'bare', number>>()
    const cpu = async (given: Partial<Given> = {}): Promise<number> => {
      const answered = said<number>()
      server.send(given)
      return answered
    }
    const rows: Measured[] = []
    for (const [what, question] of Object.entries({ partnerCount: COUNT, network: NETWORK })) {
      const body = JSON.stringify(question)
      const given = await ask(agent, ports.ours, body)
      await cpu(given)
      for (const port of Object.values(ports)) {
        const other = await ask(agent, port, body)
        if (other.bytes !== given.bytes || other.headers.join() !== given.headers.join())
          throw new Error(`${what}: the two sides answer differently`)
      }
      const run = (port: number) => async (): Promise<number> => {
        const before = await cpu()
        for (let i = 0; i < REQUESTS; i++) await ask(agent, port, body)
        return ((await cpu()) - before) / REQUESTS
      }
      for (let i = 0; i < TURNS; i++) for (const port of Object.values(ports)) await run(port)()
      const size = `${(given.bytes.length / 1024).toFixed(0)} KB`
      const on = kind === 'neo4j' ? ' on Neo4j' : ''
      rows.push(
        await pairs(
          `a known ${what} again (${size})${on}, a bare handler with the same bytes`,
          kind === 'neo4j' ? Number.POSITIVE_INFINITY : 1.6,
          TURNS * rounds,
          run(ports.ours),
          run(ports.bare),
          'µs',
        ),
      )
      if (kind === 'embedded')
        rows.push(
          await pairs(
            `the same with the look-up of the head stubbed`,
            1.2,
            TURNS * rounds,
            run(ports.stubbed),
            run(ports.bare),
            'µs',
          ),
        )
    }
    return rows
  } finally {
    agent.destroy()
    server.disconnect()
    await once(server, 'exit')
  }
}

/** The server's process as one file, made as the server's own bundle is: run from its sources each function would cost more. */
async function bundled(): Promise<string> {
  const file = join(projectRoot(), 'dist', 'bench', 'known-server.mjs')
  await build({
    absWorkingDir: projectRoot(),
    entryPoints: ['bench/known-server.ts'],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    mainFields: ['module', 'main'],
    external: ['libsql'],
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  })
  return file
}

/** What was answered: the body, and the headers but those that node:http adds itself. */
interface Given {
  readonly bytes: string
  readonly headers: readonly string[]
}

const ADDED = new Set(['Date', 'Connection', 'Keep-Alive'])

function ask(agent: Agent, port: number, body: string): Promise<Given> {
  return new Promise((resolve, reject) => {
    request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path: '/graphql',
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
      },
      (response) => {
        const chunks: Buffer[] = []
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () => {
            const headers = response.rawHeaders.filter((_, at, all) => !ADDED.has(all[at - (at % 2)] ?? ''))
            resolve({ bytes: Buffer.concat(chunks).toString(), headers })
          })
      },
    )
      .once('error', reject)
      .end(body)
  })
}
