import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { sendJson } from './send-json.ts'

/** The built page and what it is made of. */
export interface Pages {
  /** Gives the file at an address: names with a hash for ever, the rest asked again each time. */
  file(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Gives the page for an address that is one of its views, with a status of its own where the view says that something is not there. */
  view(request: IncomingMessage, response: ServerResponse, status: 200 | 404): Promise<void>
}

interface File {
  readonly type: string
  readonly etag: string
  readonly body: Buffer
  /** Compressed when first asked for, once. */
  readonly packed: Map<string, Promise<Buffer>>
}

/**
 * Serves the page built into a folder, from memory: a build that replaces the files under a running server neither breaks an answer nor mixes
 * two builds. Where it has not been built, it says so.
 */
export function createPages(folder: string): Pages {
  const files = filesIn(folder)
  const page = files.get('/index.html')
  if (page === undefined) {
    const notBuilt = async (response: ServerResponse, status: number): Promise<void> =>
      sendJson(response, status, { status: 'not built', reason: 'the page has not been built: run npm run build' })
    return {
      file: (_request, response) => notBuilt(response, 503),
      view: (_request, response, status) => notBuilt(response, status === 200 ? 503 : status),
    }
  }
  return {
    file: async (request, response) => {
      const [path = '/'] = (request.url ?? '/').split('?')
      const file =
        files.get(path) ??
        files.get(path.endsWith('/') ? `${path}index.html` : `${path}.html`) ??
        files.get(path.replace(/\/$/, '.html'))
      if (file === undefined)
        return sendJson(response, 404, { status: 'not found', reason: 'nothing is at this address' })
      const caching = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
      await send(request, response, file, 200, caching)
    },
    view: (request, response, status) => send(request, response, page, status, 'no-cache'),
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: File,
  status: number,
  caching: string,
): Promise<void> {
  response.setHeader('Cache-Control', caching)
  response.setHeader('ETag', file.etag)
  response.setHeader('Vary', 'Accept-Encoding')
  if (status === 200 && request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end()
    return
  }
  const encoding = encodingFor(request, file)
  const body = encoding === null ? file.body : await packed(file, encoding)
  if (encoding !== null) response.setHeader('Content-Encoding', encoding)
  response.writeHead(status, { 'Content-Type': file.type, 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

type Encoding = 'br' | 'gzip'

function encodingFor(request: IncomingMessage, file: File): Encoding | null {
  if (file.body.length < 1024 || !/^(text\/|application\/(javascript|json|manifest\+json)|image\/svg)/.test(file.type))
    return null
  const accepted = String(request.headers['accept-encoding'] ?? '')
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
}

const pack: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  // The best quality takes a second for a large file, which somebody is waiting for.
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body) => promisify(gzip)(body),
}

function packed(file: File, encoding: Encoding): Promise<Buffer> {
  const made = file.packed.get(encoding) ?? pack[encoding](file.body)
  file.packed.set(encoding, made)
  return made
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Every file below a folder, by its address. None where there is no such folder. */
function filesIn(folder: string, address = '/'): Map<string, File> {
  const files = new Map<string, File>()
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) for (const [name, file] of filesIn(path, `${address}${entry.name}/`)) files.set(name, file)
    else if (entry.isFile() && !entry.name.endsWith('.map')) {
      const body = readFileSync(path)
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
      files.set(`${address}${entry.name}`, {
        type: TYPES[extname(entry.name)] ?? 'application/octet-stream',
        etag,
        body,
        packed: new Map(),
      })
    }
  }
  return files
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
