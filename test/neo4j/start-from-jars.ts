import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import neo4j from 'neo4j-driver'
import { type Neo4jJars, neo4jJars } from './jars.ts'
import type { NoNeo4j, RunningNeo4j } from './running-neo4j.ts'

const PASSWORD = 'entente-in-tests'
const FIRST_PASSWORD = 'neo4j'
const START_MS = 90_000
const STOP_MS = 30_000

/** A server made from the jars, which a test may also take away and bring back. */
export interface JarServer extends RunningNeo4j {
  /** Ends the process at once, as a power cut would, and leaves its files. */
  kill(): Promise<void>
  /** Starts it again on the same files and port. */
  restart(): Promise<void>
}

/** Neo4j as a plain Java process, on `port` or a free one; its files in `home`, else in a folder that goes with it; with lines of `settings` beside those that tests want. */
export async function startFromJars(
  where: { port?: number; home?: string; settings?: string } = {},
): Promise<JarServer | NoNeo4j> {
  const jars = await neo4jJars()
  if ('missing' in jars) return jars
  const home = where.home ?? mkdtempSync(join(tmpdir(), 'entente-neo4j-'))
  const port = where.port ?? (await freePort())
  configure(home, port, where.settings)
  let child = await launch(jars, home)
  const uri = `bolt://127.0.0.1:${port}`
  await setPassword(uri)
  return {
    uri,
    user: 'neo4j',
    password: PASSWORD,
    database: 'neo4j',
    fromJars: true,
    from: 'its jars',
    kill: () => end(child, 'SIGKILL'),
    restart: async () => {
      child = await launch(jars, home)
    },
    stop: async () => {
      await end(child, where.home === undefined ? 'SIGKILL' : 'SIGTERM')
      if (where.home === undefined) rmSync(home, { recursive: true, force: true })
    },
  }
}

function configure(home: string, port: number, settings = ''): void {
  mkdirSync(join(home, 'conf'), { recursive: true })
  writeFileSync(
    join(home, 'conf', 'neo4j.conf'),
    `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.heap.max_size=512m
server.memory.pagecache.size=128m
dbms.usage_report.enabled=false
${settings}
`,
  )
}

/** Resolves once the server says that it has started. */
function launch({ java, lib }: Neo4jJars, home: string): Promise<ChildProcess> {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']
  const child = spawn(
    java,
    [
      ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...['-cp', join(lib, '*'), 'org.neo4j.server.CommunityEntryPoint'],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  // A run that ends in a hurry takes its server along.
  const atExit = () => child.kill('SIGKILL')
  process.once('exit', atExit)
  child.once('exit', () => process.removeListener('exit', atExit))
  return new Promise((resolve, reject) => {
    const said: string[] = []
    const fail = (why: string) => {
      child.kill('SIGKILL')
      reject(new Error(`Neo4j did not start: ${why}\n${said.slice(-20).join('\n')}`))
    }
    const late = setTimeout(() => fail(`no "Started." within ${START_MS / 1000} s`), START_MS)
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line)
        if (said.length > 100) said.shift()
        if (!line.endsWith('Started.')) return
        clearTimeout(late)
        resolve(child)
      })
    }
    child.once('error', (cause) => fail(cause.message))
    child.once('exit', (code) => {
      clearTimeout(late)
      fail(`it ended with code ${code}`)
    })
  })
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill(signal)
  const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await ended
  clearTimeout(impatient)
}

/** A new server lets its first user in only to choose a password. */
async function setPassword(uri: string): Promise<void> {
  const first = neo4j.driver(uri, neo4j.auth.basic('neo4j', FIRST_PASSWORD), { telemetryDisabled: true })
  try {
    await first.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
      { from: FIRST_PASSWORD, to: PASSWORD },
      { database: 'system' },
    )
  } catch (error) {
    // A home that was used before has the password already.
    if (!(error instanceof neo4j.Neo4jError) || error.code !== 'Neo.ClientError.Security.Unauthorized') throw error
  } finally {
    await first.close()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
