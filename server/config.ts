import { join, resolve } from 'node:path'
import { ToldError } from './errors.ts'
import { projectRoot } from './project-root.ts'

/** Which store to open, and with what. */
export type StoreConfig =
  | { readonly kind: 'embedded'; readonly folder: string }
  | {
      readonly kind: 'neo4j'
      readonly uri: string
      readonly user: string
      readonly password: string
      readonly database: string
    }

/** The settings of a process, read from the environment once at its start. */
export interface Config {
  readonly store: StoreConfig
  readonly host: string
  readonly port: number
  /** Milliseconds from which on a request is written down as slow; 0 for every request. */
  readonly slowRequest: number
  /** Where the metrics are given, which is never where everybody asks; null: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null
  /** The folder of the seed's log; null where nothing is to be loaded at start. */
  readonly seedLog: string | null
  /** Milliseconds that a request may take. */
  readonly deadline: number
  /** Where everybody reaches the server: its address, with the path that it has there and no slash at its end; null where nobody has said. */
  readonly publicUrl: string | null
  /** The folder of the built page. */
  readonly web: string
}

/** A setting that cannot be used. The message is one sentence that names the setting, its value and the remedy. */
export class BadSetting extends ToldError {
  override readonly name = 'BadSetting'
}

/**
 * Reads the settings: `ENTENTE_STORE` (embedded or neo4j), `ENTENTE_DATA` (folder of the embedded file, default ./data),
 * `ENTENTE_SEED` (off: load nothing at start), `NEO4J_URI`, `NEO4J_USER`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`, `HOST`, `PORT`,
 * `ENTENTE_SLOW_REQUEST` and `ENTENTE_REQUEST_DEADLINE` (milliseconds, defaults 1000 and 10000), `ENTENTE_METRICS` (host:port, or a port of this machine's own
 * address; nowhere where absent), `ENTENTE_PUBLIC_URL` (where everybody reaches the server, such as https://example.org/entente).
 * An empty value counts as not given. Throws {@link BadSetting}.
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const root = projectRoot()
  const given = (name: string): string | undefined => env[name]?.trim() || undefined
  const host = given('HOST') ?? '127.0.0.1'
  const port = portOf('PORT', given('PORT')) ?? 4000
  return {
    store: storeConfig(given, root),
    host,
    port,
    metrics: metricsOf(given('ENTENTE_METRICS'), { host, port }),
    slowRequest: millisecondsOf('ENTENTE_SLOW_REQUEST', given('ENTENTE_SLOW_REQUEST'), 1_000),
    seedLog: seedLogOf(given('ENTENTE_SEED'), root),
    deadline: millisecondsOf('ENTENTE_REQUEST_DEADLINE', given('ENTENTE_REQUEST_DEADLINE'), 10_000, 1),
    publicUrl: publicUrlOf(given('ENTENTE_PUBLIC_URL')),
    web: join(root, 'dist', 'web'),
  }
}

function storeConfig(given: (name: string) => string | undefined, root: string): StoreConfig {
  const kind = given('ENTENTE_STORE') ?? 'embedded'
  if (kind === 'embedded') return { kind, folder: resolve(root, given('ENTENTE_DATA') ?? 'data') }
  if (kind !== 'neo4j') {
    throw new BadSetting(`ENTENTE_STORE is ${JSON.stringify(kind)}: set it to embedded or neo4j`)
  }
  const uri = given('NEO4J_URI')
  if (uri === undefined) {
    throw new BadSetting(
      'ENTENTE_STORE is neo4j but NEO4J_URI is not set: set it, for example to neo4j://127.0.0.1:7687',
    )
  }
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+$/.test(uri)) {
    throw new BadSetting(
      `NEO4J_URI is ${JSON.stringify(uri)}: set it to the address of a Neo4j server such as neo4j://127.0.0.1:7687`,
    )
  }
  return {
    kind,
    uri,
    user: given('NEO4J_USER') ?? 'neo4j',
    password: given('NEO4J_PASSWORD') ?? '',
    database: given('NEO4J_DATABASE') ?? 'neo4j',
  }
}

function portOf(name: string, text: string | undefined): number | null {
  if (text === undefined) return null
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new BadSetting(`${name} is ${JSON.stringify(text)}: set it to a whole number from 0 (any free port) to 65535`)
}

const LOOPBACK = '127.0.0.1'

function metricsOf(text: string | undefined, everybody: { readonly host: string; readonly port: number }) {
  if (text === undefined || text === 'off') return null
  const [, before, inBrackets, last] = /^(?:(?:\[([0-9A-Fa-f:.]+)\]|([^:[\]\s]+)):)?(\d+)$/.exec(text) ?? []
  if (last === undefined) {
    throw new BadSetting(
      `ENTENTE_METRICS is ${JSON.stringify(text)}: set it to a port of this machine's own address, such as 9464, or to host:port`,
    )
  }
  const host = before ?? inBrackets ?? LOOPBACK
  const port = portOf('ENTENTE_METRICS', last) ?? 0
  if (port !== 0 && port === everybody.port) {
    throw new BadSetting(
      `ENTENTE_METRICS is ${JSON.stringify(text)}, the port that everybody asks at: set it to another than PORT`,
    )
  }
  return { host, port }
}

function millisecondsOf(name: string, text: string | undefined, otherwise: number, least = 0): number {
  if (text === undefined) return otherwise
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text)
  throw new BadSetting(
    `${name} is ${JSON.stringify(text)}: set it to a whole number of milliseconds from ${least} on, such as ${otherwise}`,
  )
}

function publicUrlOf(text: string | undefined): string | null {
  if (text === undefined) return null
  const url = URL.canParse(text) ? new URL(text) : null
  // The path is met again at the beginning of requests, so that it has no escapes and no step upwards.
  const isPlain =
    url !== null && /^https?:\/\/[^/?#@\\\s]+(\/[\w.~-]+)*\/?$/i.test(text) && !/\/\.{1,2}(\/|$)/.test(text)
  if (isPlain) return `${url.origin}${url.pathname}`.replace(/\/$/, '')
  throw new BadSetting(
    `ENTENTE_PUBLIC_URL is ${JSON.stringify(text)}: set it to the address that readers use, such as https://example.org/entente, with nothing after its path`,
  )
}

function seedLogOf(text: string | undefined, root: string): string | null {
  if (text === undefined || text === 'on') return join(root, 'seed', 'log')
  if (text === 'off') return null
  throw new BadSetting(`ENTENTE_SEED is ${JSON.stringify(text)}: set it to on or off`)
}
