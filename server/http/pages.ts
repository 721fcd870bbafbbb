import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { sendJson } from './send-json.ts'

/** The built page and what it is made of. */
export interface Pages {
  /** Gives the file at an address: names with a hash for ever, the rest asked again each time. */
  file(request: IncomingMessage, response: ServerResponse): void
  /** Gives the page for an address that is one of its views, with a status of its own where the view says that something is not there. */
  view(response: ServerResponse, status: 200 | 404): void
}

/** Serves the page built into a folder; where it has not been built it says so. */
export function createPages(folder: string): Pages {
  const page = builtPage(folder)
  if (page === null) {
    const notBuilt = (response: ServerResponse, status: number): void =>
      sendJson(response, status, { status: 'not built', reason: 'the page has not been built: run npm run build' })
    return { file: (_request, response) => notBuilt(response, 503), view: (response, status) => notBuilt(response, status === 200 ? 503 : status) }
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
  return {
    file: (request, response) =>
      files(request, response, () => sendJson(response, 404, { status: 'not found', reason: 'nothing is at this address' })),
    view: (response, status) => {
      response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length, 'Cache-Control': 'no-cache' })
      response.end(page)
    },
  }
}

function builtPage(folder: string): Buffer | null {
  try {
    return readFileSync(join(folder, 'index.html'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
