import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../server/project-root.ts'
import { killServers, startServer } from './server-process.ts'

// The built server as a process: `npm test` builds it first.

const root = mkdtempSync(join(tmpdir(), 'entente-process-'))
const start = (env: Record<string, string>) => startServer({ ENTENTE_DATA: join(root, 'data'), ...env })
afterAll(() => {
  killServers()
  rmSync(root, { recursive: true, force: true })
})

describe('the server as a process', () => {
  it('loads the seed once, says what it loaded and where it is, and holds it at the second start', async () => {
    const first = start({})
    const address = await first.address
    expect(await (await fetch(`${address}/readyz`)).json()).toMatchObject({ status: 'ready' })
    first.child.kill('SIGTERM')
    const { code, out } = await first.ended
    expect(code).toBe(0)
    expect(out).toMatch(/loaded revision 1: \d+ statements/)
    const second = start({})
    await second.address
    second.child.kill('SIGTERM')
    const again = await second.ended
    expect(again.out).not.toContain('loaded')
    expect(again.out).toMatch(/holds \d+ revisions/)
  })

  it('finishes an answer under way when it is told to end, takes no new ones, and closes the store', async () => {
    const { child, address, ended } = start({})
    const at = await address
    const query =
      '{ network(of: "VNM") { links { partner { name } partnership { history { on citations { source { title } } } } } } }'
    const answer = fetch(`${at}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Connection: 'close' },
      body: JSON.stringify({ query }),
    })
    await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGTERM')
    // It came in before the end or was refused a connection; it was not cut off half way.
    const outcome = await answer.then(
      async (response) =>
        ((await response.json()) as { data?: { network?: { links: unknown[] } } }).data?.network?.links.length ?? 0,
      (error: Error & { cause?: { code?: string } }) => error.cause?.code,
    )
    expect(typeof outcome === 'number' ? outcome > 40 : outcome === 'ECONNREFUSED').toBe(true)
    expect(await ended).toMatchObject({ code: 0, err: '' })
  })

  it.each([
    ['keep their connections', true],
    ['connect anew each time', false],
  ])('told to end, loses no request of twelve clients in a loop that %s', async (_what, keepAlive) => {
    const { child, address, ended } = start({})
    const { hostname, port } = new URL(await address)
    const lost: string[] = []
    let answered = 0
    const clients = Array.from({ length: 12 }, async (_, client) => {
      const agent = new Agent({ keepAlive, maxSockets: 1 })
      for (let goesOn = true, i = 0; goesOn; i++) {
        const day = `20${10 + (i % 16)}-0${1 + (i % 9)}-${10 + client}`
        const query = `{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "${day}") { value } }`
        goesOn = await new Promise<boolean>((resolve) => {
          const failed = (error: NodeJS.ErrnoException): void => {
            if (error.code !== 'ECONNREFUSED') lost.push(`${error.code}: ${error.message}`)
            resolve(false)
          }
          request(
            {
              agent,
              hostname,
              port,
              path: '/graphql',
              method: 'POST',
              headers: { 'Content-Type': 'application/json' },
            },
            (response) => {
              answered += response.statusCode === 200 ? 1 : 0
              response
                .on('error', failed)
                .on('end', () => resolve(true))
                .resume()
            },
          )
            .on('error', failed)
            .end(JSON.stringify({ query }))
        })
      }
      agent.destroy()
    })
    while (answered < 100) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGTERM')
    await Promise.all(clients)
    expect(lost).toEqual([])
    expect(await ended).toMatchObject({ code: 0, err: '' })
  })

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a store that is none',
      { ENTENTE_STORE: 'memory' },
      /^entente: ENTENTE_STORE is "memory": set it to embedded or neo4j\n$/,
    ],
    ['a port that is none', { PORT: 'http' }, /^entente: PORT is "http": set it to a whole number/],
    ['Neo4j without its address', { ENTENTE_STORE: 'neo4j', NEO4J_URI: '' }, /^entente: .*NEO4J_URI is not set/],
    [
      'Neo4j at what is no address',
      { ENTENTE_STORE: 'neo4j', NEO4J_URI: 'localhost:7687' },
      /^entente: NEO4J_URI is "localhost:7687"/,
    ],
    [
      'Neo4j where nobody answers',
      { ENTENTE_STORE: 'neo4j', NEO4J_URI: 'bolt://127.0.0.1:9' },
      /^entente: [^\n]*127\.0\.0\.1:9[^\n]*\n$/,
    ],
    [
      'a data folder that cannot be made',
      { ENTENTE_DATA: join(projectRoot(), 'package.json', 'data') },
      /^entente: [^\n]*package\.json[^\n]*\n$/,
    ],
    // Node's own way to make a folder with those above it never returns there.
    [
      'a data folder below what only looks like one',
      { ENTENTE_DATA: '/proc/nope' },
      /^entente: [^\n]*\/proc\/nope[^\n]*ENTENTE_DATA[^\n]*\n$/,
    ],
    [
      'an address for everybody that is none',
      { ENTENTE_PUBLIC_URL: 'example.org' },
      /^entente: ENTENTE_PUBLIC_URL is "example\.org": set it to /,
    ],
  ])('%s is one sentence and exit code 1', async (_what, env, sentence) => {
    const { code, err } = await start(env).ended
    expect(code).toBe(1)
    expect(err).toMatch(sentence)
  })

  it('a port in use is one sentence and exit code 1', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const { code, err } = await start({ PORT: String(port) }).ended
    other.close()
    expect(code).toBe(1)
    expect(err).toMatch(new RegExp(`^entente: port ${port} on 127\\.0\\.0\\.1 is in use: .*\\n$`))
  })

  it('a damaged file is one sentence and exit code 1', async () => {
    const folder = mkdtempSync(join(root, 'damaged-'))
    const { child, address, ended } = start({ ENTENTE_DATA: folder, ENTENTE_SEED: 'off' })
    await address
    child.kill('SIGTERM')
    await ended
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'not a database, whatever its name says')
    const { code, err } = await start({ ENTENTE_DATA: folder }).ended
    expect(code).toBe(1)
    expect(err).toMatch(/^entente: [^\n]+\n$/)
  })

  it('killed while it loads, it has each revision whole or not at all at the next start', async () => {
    for (const delay of [60, 90, 120, 150, 180, 210, 250, 300, 350, 400]) {
      const folder = mkdtempSync(join(root, 'killed-'))
      const killed = start({ ENTENTE_DATA: folder })
      await new Promise((resolve) => setTimeout(resolve, delay))
      killed.child.kill('SIGKILL')
      await killed.ended
      const { child, address, ended } = start({ ENTENTE_DATA: folder })
      const body = JSON.stringify({
        query:
          '{ revisions { edges { node { number asserted retracted } } } partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31") { value upper } }',
      })
      const response = await fetch(`${await address}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      })
      const { data } = (await response.json()) as {
        data: { partnerCount: unknown; revisions: { edges: { node: { number: number } }[] } }
      }
      expect(data.partnerCount).toEqual({ value: 42, upper: 42 })
      expect(data.revisions.edges.at(-1)?.node.number).toBe(1)
      child.kill('SIGTERM')
      expect((await ended).code).toBe(0)
    }
  }, 120_000)
})
