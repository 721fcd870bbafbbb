import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from '../server/project-root.ts'

/** What a process has used until now. */
export interface Usage {
  /** Milliseconds of CPU, of all its threads. */
  readonly cpu: number
  /** Resident memory and the used part of the heap, in bytes. */
  readonly rss: number
  readonly heap: number
}

/** How a server is started. */
export interface Started {
  /** Its data folder; by default a new one, with the seed, which goes with the server. */
  readonly folder?: string
  /** By default any free port. */
  readonly port?: number
  readonly environment?: Readonly<Record<string, string>>
}

/** The built server as a process of its own, on the embedded store, with its CPU, its memory and its standard error watched. */
export interface WatchedServer {
  /** `http://127.0.0.1:<port>` */
  readonly address: string
  readonly port: number
  readonly folder: string
  readonly process: ChildProcess
  /** What it wrote to standard error, line by line. */
  readonly errors: readonly string[]
  /** What it has used; after a collection of its garbage, if that is asked. Null where it does not answer within so many milliseconds: its loop is blocked, or it has ended. */
  usage(within: number, collect?: boolean): Promise<Usage | null>
  /** Ends it as its supervisor would, at last by force; resolves to its exit code, null where it was killed. */
  stop(): Promise<number | null>
}

/** Starts the built server and waits until it listens. */
export async function watchedServer({ folder, port = 0, environment = {} }: Started = {}): Promise<WatchedServer> {
  const own = folder ?? mkdtempSync(join(tmpdir(), 'entente-watched-'))
  const remove = (): void => {
    if (folder === undefined) rmSync(own, { recursive: true, force: true })
  }
  const probe = pathToFileURL(join(projectRoot(), 'bench', 'server-probe.mjs')).href
  const server = spawn(process.execPath, ['--expose-gc', '--import', probe, 'dist/server.cjs'], {
    cwd: projectRoot(),
    env: {
      ...process.env,
      ENTENTE_STORE: 'embedded',
      ENTENTE_DATA: own,
      HOST: '127.0.0.1',
      PORT: String(port),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  // Whoever is cut off in the middle leaves no server behind.
  const end = (): void => void server.kill('SIGKILL')
  process.once('exit', end)
  server.once('exit', () => process.off('exit', end))
  const errors: string[] = []
  let rest = ''
  server.stderr?.setEncoding('utf8').on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop() ?? ''
    errors.push(...lines)
  })
  const address = await listening(server, errors).catch((error: unknown) => {
    remove()
    throw error
  })
  return {
    address,
    port: Number(new URL(address).port),
    folder: own,
    process: server,
    errors,
    usage: (within, collect = false) => usageOf(server, within, collect),
    stop: async () => {
      const code = server.exitCode ?? (server.signalCode === null ? await stopped(server) : null)
      remove()
      return code
    },
  }
}

async function listening(server: ChildProcess, errors: readonly string[]): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`the server ended before it listened: ${said} ${errors.join(' ')}`)))
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const address = /Entente is at (\S+)\n/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
  })
}

async function stopped(server: ChildProcess): Promise<number | null> {
  const exit = once(server, 'exit')
  const force = setTimeout(() => server.kill('SIGKILL'), 20_000)
  server.kill('SIGTERM')
  const [code] = (await exit) as [number | null]
  clearTimeout(force)
  return code
}

/** Asks one after another: an answer is to the one question that is open. */
function usageOf(server: ChildProcess, within: number, collect: boolean): Promise<Usage | null> {
  if (!server.connected) return Promise.resolve(null)
  return new Promise((resolve) => {
    const told = (usage: Usage | null): void => {
      clearTimeout(late)
      server.off('message', told).off('exit', gone)
      resolve(usage)
    }
    const gone = (): void => told(null)
    const late = setTimeout(gone, within)
    server.on('message', told).once('exit', gone)
    server.send(collect ? 'gc' : 'usage', (error) => (error === null ? undefined : gone()))
  })
}
