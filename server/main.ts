import type { AddressInfo } from 'node:net'
import { type Config, loadConfig } from './config.ts'
import { ToldError } from './errors.ts'
import { createHttpServer } from './http/server.ts'
import { stoppable } from './http/stop.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'

/**
 * The server's composition root: settings, store, seed, listening, closing. Whatever keeps it from starting is one
 * sentence on standard error and exit code 1.
 */
async function main(): Promise<void> {
  const config = loadConfig(process.env)
  const store = await openStore(config.store, (line) => process.stdout.write(`${line}\n`))
  try {
    await loadSeed(config, store)
  } catch (error) {
    await store.close()
    throw error
  }
  const clock = (): Date => new Date()
  const pages = once(async () => (await import('./http/pages.ts')).createPages(config.web))
  const api = once(async () => (await import('./graphql/api.ts')).createApi({ store, clock, report: logError }))
  const server = createHttpServer({
    store,
    clock,
    api,
    pages,
    answers: once(async () => (await import('./http/answers.ts')).createAnswers(store, await pages(), clock)),
    report: (error) => logError('-', error),
  })
  const cannotListen = (error: NodeJS.ErrnoException): void => {
    void store.close().finally(() => fail(listenSentence(error, config)))
  }
  server.once('error', cannotListen)
  server.listen(config.port, config.host, () => {
    server.off('error', cannotListen).on('error', (error) => logError('-', error))
    const { address, port, family } = server.address() as AddressInfo
    const host = family === 'IPv6' ? `[${address}]` : address
    process.stdout.write(`Entente is at http://${host}:${port}\n`)
    // Made ready while the first request is on its way; one that fails is tried again by whoever asks.
    setImmediate(() => void api().catch(() => undefined))
  })
  const stop = stoppable(server)
  const close = (): void => {
    // A store that does not close either must not hold the process.
    setTimeout(() => fail('the time to end is over: the store is left as it is'), 15_000).unref()
    void stop()
      .then(async (isWhole) => {
        await store.close()
        if (!isWhole) fail('answers that took longer than the time to end were cut off')
        process.exit(0)
      })
      .catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))
  }
  process.once('SIGTERM', close)
  process.once('SIGINT', close)
}

/** Loads what the seed's log has and the store lacks, and says so; the loader itself is only read where there is something to load. */
async function loadSeed(config: Config, store: Store): Promise<void> {
  if (config.seedLog === null) return
  const { newestSeedRevision } = await import('../seed/newest-revision.ts')
  const head = await store.log.head()
  if (newestSeedRevision(config.seedLog) <= (head?.number ?? 0)) {
    if (head !== null)
      process.stdout.write(
        `${storeName(config)} holds ${head.number} ${head.number === 1 ? 'revision' : 'revisions'}\n`,
      )
    return
  }
  const { loadSeed: load } = await import('../seed/load.ts')
  const { revisions } = await load(store.log, {
    folder: config.seedLog,
    onProgress: ({ revision, newest, entries }) => {
      process.stdout.write(
        `loading revision ${revision.number} of ${newest}${entries > 0 ? `: ${entries} statements so far` : ''}\n`,
      )
    },
  })
  for (const { number, asserted, retracted, reason } of revisions) {
    process.stdout.write(
      `loaded revision ${number}: ${asserted} statements asserted, ${retracted} withdrawn (${reason})\n`,
    )
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

function logError(requestId: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${new Date().toISOString()} request ${requestId}: ${text}\n`)
}

function fail(sentence: string): never {
  process.stderr.write(`entente: ${sentence}\n`)
  process.exit(1)
}

main().catch((error: unknown) => {
  if (error instanceof ToldError) fail(error.message)
  fail(error instanceof Error ? (error.stack ?? error.message) : String(error))
})
