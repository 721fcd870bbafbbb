import { Agent, request } from 'node:http'
import type { WatchedServer } from './watched-server.ts'

/** What is sent: a path with GET, or a body with POST. */
export interface Sent {
  readonly path: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What came of it. */
export interface Got {
  readonly status: number
  readonly bytes: number
  /** The beginning of the body. */
  readonly text: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 100 })

/** A question as it is posted. */
export const posted = (query: string, others: object = {}): Sent => ({
  path: '/graphql',
  body: JSON.stringify({ query, ...others }),
})

/** Sends one request; resolves with status 0 where no answer came within so many milliseconds. */
export function send(port: number, { path, body, headers = {} }: Sent, within = 300_000): Promise<Got> {
  return new Promise((resolve) => {
    const none = (): void => resolve({ status: 0, bytes: 0, text: '' })
    const asked = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path,
        method: body === undefined ? 'GET' : 'POST',
        headers:
          body === undefined
            ? headers
            : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), ...headers },
        signal: AbortSignal.timeout(within),
      },
      (response) => {
        let [bytes, text] = [0, '']
        response
          .on('data', (chunk: Buffer) => {
            bytes += chunk.length
            if (text.length < 2_000) text += chunk.toString('latin1')
          })
          .on('end', () => resolve({ status: response.statusCode ?? 0, bytes, text }))
          .on('error', none)
      },
    )
    asked.on('error', none).end(body)
  })
}

/** The CPU that one request costs its server, in milliseconds, and what came of it. */
export async function cpuOf(server: WatchedServer, sent: Sent): Promise<{ readonly cpu: number; readonly got: Got }> {
  const before = await server.usage(300_000)
  const got = await send(server.port, sent)
  const after = await server.usage(300_000)
  if (before === null || after === null)
    throw new Error(`the server ended over ${sent.path} ${sent.body?.slice(0, 500) ?? ''}: ${server.errors.join('\n')}`)
  return { cpu: after.cpu - before.cpu, got }
}

/** The codes of the refusals in an answer. */
export const codesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = '']) => code)),
]
