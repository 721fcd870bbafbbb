import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { sendJson } from './send-json.ts'

/** Serves the built page and its assets: names with a hash for ever, the rest asked again each time. An address under /answers/ is a view of the page. */
export function createPages(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  if (!existsSync(join(folder, 'index.html'))) {
    return (_request, response) =>
      sendJson(response, 503, { status: 'not built', reason: 'the page has not been built: run npm run build' })
  }
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => {
      const hashed = path.startsWith('/assets/')
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return (request, response) => {
    if (request.url?.startsWith('/answers/')) request.url = '/'
    files(request, response, () => sendJson(response, 404, { status: 'not found', reason: 'nothing is at this address' }))
  }
}
