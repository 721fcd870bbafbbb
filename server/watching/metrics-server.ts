import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { PROMETHEUS_TEXT } from './prometheus-text.ts'

/** Milliseconds after which a place that could not be had is tried again: the server that ends before this one may have it still. */
const AGAIN = 10_000

/**
 * Gives the metrics at `/metrics` of an address of their own, which is not for the public. `listens` is told the address. Where it cannot be had, that is written down and tried
 * again from time to time: nobody's question waits for those who watch.
 */
export function serveMetrics(
  metrics: Pick<Metrics, 'text'>,
  { host, port }: { readonly host: string; readonly port: number },
  log: Log,
  listens: (address: string) => void,
): void {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics' || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('metrics are at /metrics\n')
      return
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'Content-Type': PROMETHEUS_TEXT, 'Cache-Control': 'no-store' }).end(text),
      (error: unknown) => {
        log.write('error', 'the metrics could not be read', { err: error })
        response.writeHead(500).end()
      },
    )
  })
  const listen = (): void => void server.listen(port, host)
  let isTold = false
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (!isTold) {
      log.write(
        'warn',
        `the metrics cannot be at ${host}:${port} (${error.code ?? error.message}): it is tried again until they can`,
      )
    }
    isTold = true
    if (!server.listening) setTimeout(listen, AGAIN).unref()
  })
  server.on('listening', () => {
    const { address, port: given, family } = server.address() as AddressInfo
    listens(`http://${family === 'IPv6' ? `[${address}]` : address}:${given}/metrics`)
  })
  listen()
}
