import type { Chance } from './chance.ts'
import type { KnownWorld } from './known-world.ts'

/** Bytes as they are written to a connection, each piece after so many milliseconds. */
export interface Piece {
  readonly bytes: Buffer
  readonly after: number
}

/** One hostile request: the bytes of one connection. */
export interface HostileRequest {
  readonly pieces: readonly Piece[]
  /** How many answers must come: none where what is sent is no whole request. */
  readonly answers: number
  /** Whether the asker says that no more will come, and still listens. */
  readonly halfClosed: boolean
  /** Whether the answers are without a body, as to HEAD. */
  readonly headsOnly: boolean
}

/** One kind of them. */
export interface Kind {
  readonly name: string
  make(chance: Chance, world: KnownWorld): HostileRequest
}

/** What a request that HTTP knows is made of. */
export interface Told {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | string
}

/** A whole request on a connection of its own, which ends with its answer. */
export function told({ method, path = '/graphql', headers = {}, body }: Told): HostileRequest {
  const bytes = body === undefined ? null : Buffer.from(body as string)
  const by = method ?? (bytes === null ? 'GET' : 'POST')
  const all: Record<string, string> = {
    Host: '127.0.0.1',
    Connection: 'close',
    ...(bytes === null ? {} : { 'Content-Type': 'application/json', 'Content-Length': String(bytes.length) }),
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = Buffer.from(`${by} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1')
  return raw([bytes === null ? head : Buffer.concat([head, bytes])], { headsOnly: by === 'HEAD' })
}

/** A question as JSON, posted. */
export const question = (query: string, others: object = {}, headers: Told['headers'] = {}): HostileRequest =>
  told({ body: JSON.stringify({ query, ...others }), headers })

/** Bytes as they are, by default at once and to be answered once. */
export function raw(
  pieces: readonly (Buffer | string)[],
  { answers = 1, halfClosed = false, headsOnly = false, slow = 0 }: Partial<HostileRequest> & { slow?: number } = {},
): HostileRequest {
  return {
    pieces: pieces.map((bytes, i) => ({
      bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes,
      after: i === 0 ? 0 : slow,
    })),
    answers,
    halfClosed,
    headsOnly,
  }
}
