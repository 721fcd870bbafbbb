import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { requestNote } from './asking/request-note.ts'
import { type Config, loadConfig } from './config.ts'
import { StoreDamaged, ToldError } from './errors.ts'
import { createHttpServer } from './http/server.ts'
import { stoppable } from './http/stop.ts'
import { projectRoot } from './project-root.ts'
import { seedDigests } from './seed-digests.ts'
import { keepChecking } from './store/keep-checking.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'
import { endOnUncaught } from './watching/end-on-uncaught.ts'
import { createLog, type Log } from './watching/log.ts'
import type { Metrics } from './watching/metrics.ts'
import { requestLines } from './watching/request-lines.ts'

/**
 * The server's composition root: settings, store, seed, listening, closing. Whatever keeps it from starting is one
 * sentence on standard error and exit code 1.
 */
async function main(): Promise<void> {
  // Until it listens there is nobody to be answered, and what is half written is as if it were not.
  let end: (code: 0 | 1) => void = (code) => process.exit(code)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => end(0))
  const config = loadConfig(process.env)
  const projector = async () => (await import('./reading/projector.ts')).projector
  const store = await openStore(config.store, say, () => seedDigests(config.seedLog), projector)
  try {
    await loadSeed(config, store)
  } catch (error) {
    await store.close()
    throw error
  }
  const clock = (): Date => new Date()
  const log = createLog()
  const metrics = await watched(config, store, log)
  const report = (error: unknown): void => {
    if (error instanceof StoreDamaged) metrics?.damaged()
    const note = requestNote()
    if (note === undefined) log.write('error', 'something went wrong beside the requests', { err: error })
    else note.error ??= error
  }
  const lines = requestLines(log, config.slowRequest)
  const budget = { milliseconds: config.deadline }
  const pages = once(async () => (await import('./http/pages.ts')).createPages(config.web, config.publicUrl))
  const api = once(async () =>
    (await import('./graphql/api.ts')).createApi({
      store,
      clock,
      publicUrl: config.publicUrl,
      report: (_request, error) => report(error),
    }),
  )
  const server = createHttpServer({
    store,
    clock,
    budget,
    publicUrl: config.publicUrl,
    api,
    pages,
    answers: once(async () =>
      (await import('./http/answers.ts')).createAnswers(store, await pages(), clock, {
        budget,
        publicUrl: config.publicUrl,
      }),
    ),
    report,
    watcher: {
      begun: () => metrics?.begun(),
      ended: (note, response) => {
        lines(note, response)
        metrics?.ended(note, response)
      },
      keeps: (cache, bytes) => metrics?.keeps(cache, bytes),
    },
  })
  let stopChecking = (): void => undefined
  const cannotListen = (error: NodeJS.ErrnoException): void => {
    void store.close().finally(() => fail(listenSentence(error, config)))
  }
  server.once('error', cannotListen)
  server.listen(config.port, config.host, () => {
    server.off('error', cannotListen).on('error', report)
    stopChecking = keepChecking(store, report)
    const { address, port, family } = server.address() as AddressInfo
    const host = family === 'IPv6' ? `[${address}]` : address
    say(`Entente is at http://${host}:${port}${config.publicUrl === null ? '' : `, for everybody ${config.publicUrl}`}`)
    if (process.env.npm_lifecycle_event === 'start')
      say('To run it as a service: docs/entente.service is a unit for systemd')
    void store.readiness()
    // Made ready while the first request is on its way; one that fails is tried again by whoever asks.
    setImmediate(() => void api().catch(() => undefined))
  })
  end = closing(stoppable(server), async () => {
    stopChecking()
    await store.close()
    await log.written()
  })
  endOnUncaught(log, () => end(1))
}

/** Counts and gives the metrics, where they are asked for; nothing of it is loaded where they are not. */
async function watched({ metrics: at, store: { kind } }: Config, store: Store, log: Log): Promise<Metrics | null> {
  if (at === null) return null
  const [{ createMetrics }, { serveMetrics }] = await Promise.all([
    import('./watching/metrics.ts'),
    import('./watching/metrics-server.ts'),
  ])
  const { version } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { version: string }
  const metrics = createMetrics(store, { version, kind })
  serveMetrics(metrics, at, log, (address) => say(`Metrics are at ${address}`))
  return metrics
}

/** Loads what the seed's log has and the store lacks, and says so; the loader itself is only read where there is something to load. */
async function loadSeed(config: Config, store: Store): Promise<void> {
  if (store.onlyRead !== undefined) {
    say(`${store.onlyRead}: it is served as it is, and the seed is not loaded into it`)
    return
  }
  if (config.seedLog === null) return
  const [{ newestSeedRevision }, { mustNotClash }] = await Promise.all([
    import('../seed/newest-revision.ts'),
    import('../seed/clash.ts'),
  ])
  mustNotClash(config.seedLog)
  const head = await store.log.head()
  if (newestSeedRevision(config.seedLog) <= (head?.number ?? 0)) {
    if (head !== null) say(`${storeName(config)} holds ${head.number} ${head.number === 1 ? 'revision' : 'revisions'}`)
    return
  }
  const { loadSeed: load } = await import('../seed/load.ts')
  const { revisions } = await load(store.log, {
    folder: config.seedLog,
    onProgress: ({ revision, newest, entries }) => {
      say(`loading revision ${revision.number} of ${newest}${entries > 0 ? `: ${entries} statements so far` : ''}`)
    },
  })
  for (const { number, asserted, retracted, reason } of revisions) {
    say(`loaded revision ${number}: ${asserted} statements asserted, ${retracted} withdrawn (${reason})`)
  }
}

const storeName = ({ store }: Config): string => (store.kind === 'neo4j' ? `Neo4j at ${store.uri}` : store.folder)

function listenSentence(error: NodeJS.ErrnoException, { host, port }: Config): string {
  if (error.code === 'EADDRINUSE')
    return `port ${port} on ${host} is in use: stop what listens there, or set PORT to another`
  if (error.code === 'EACCES') return `port ${port} may not be opened by this user: set PORT to one above 1023`
  return `cannot listen on ${host}:${port}: ${error.message}; set HOST and PORT to an address of this machine`
}

/** Runs an asynchronous step once; everybody waits for the same one. A failed step is tried again by the next caller. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null
      throw error
    })
    return made
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Milliseconds after which a process that was told to end does, whatever it still waits for. */
const MOST_TO_END = 15_000

/** The way to end: requests that were sent are answered, what is open is closed, and the process exits with the gravest code that it was told. */
function closing(stop: () => Promise<boolean>, close: () => Promise<void>): (code: 0 | 1) => void {
  let gravest: 0 | 1 = 0
  let isEnding = false
  return (code) => {
    if (code === 1) gravest = code
    if (isEnding) return
    isEnding = true
    // A store that does not close either must not hold the process.
    setTimeout(() => fail('the time to end is over: the store is left as it is'), MOST_TO_END).unref()
    void stop()
      .then(async (isWhole) => {
        await close()
        if (!isWhole) fail('answers that took longer than the time to end were cut off')
        process.exit(gravest)
      })
      .catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))
  }
}

function fail(sentence: string): never {
  process.stderr.write(`entente: ${sentence}\n`)
  process.exit(1)
}

main().catch((error: unknown) => {
  if (error instanceof ToldError) fail(error.message)
  fail(error instanceof Error ? (error.stack ?? error.message) : String(error))
})
