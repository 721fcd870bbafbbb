import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { LANGUAGES, type Language } from '../../schema/answer-language.ts'
import { AskError } from '../errors.ts'
import { say } from '../text/say.ts'
import { languageOf } from './language-of.ts'
import { codingFor, names, Packed } from './packed.ts'
import { pathOf } from './public-url.ts'
import { refuse } from './refuse.ts'
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
  readonly body: Packed
}

/**
 * Serves the page built into a folder, from memory: a build that replaces the files under a running server neither breaks an answer nor mixes
 * two builds. Where everybody reaches the server, if that was said, the page has its files by the path there, and each view says where it is, to programs in
 * a header and to its own scripts in its head. Where it has not been built, it says so.
 */
export function createPages(folder: string, publicUrl: string | null = null): Pages {
  const files = filesIn(folder, pathOf(publicUrl))
  const page = files.get('/index.html')
  const inLanguages = viewsIn(folder, publicUrl)
  if (page === undefined || inLanguages === null) {
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
      if (file === undefined) return refuse(response, 404, new AskError('nothing', { path }))
      const caching = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
      await send(request, response, file, 200, caching)
    },
    view: (request, response, status) => {
      if (publicUrl !== null && status === 200)
        response.setHeader('Link', `<${publicUrl}${here(request)}>; rel="canonical"`)
      response.setHeader('Vary', 'Accept-Language')
      return send(request, response, { ...page, body: inLanguages[languageOf(request)] }, status, 'no-cache')
    },
  }
}

/** The path and query of a request as an address has them, so that nothing in them ends the address. */
function here({ url }: IncomingMessage): string {
  const { pathname, search } = new URL(url ?? '/', 'http://localhost')
  return `${pathname}${search}`
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: File,
  status: number,
  caching: string,
): Promise<void> {
  const coding = isText(file) ? file.body.coding(codingFor(request.headers['accept-encoding'])) : 'identity'
  const etag = file.body.etag(coding)
  response.setHeader('Cache-Control', caching)
  response.setHeader('ETag', etag)
  response.appendHeader('Vary', 'Accept-Encoding')
  if (status === 200 && names(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end()
    return
  }
  const body = await file.body.in(coding)
  if (coding !== 'identity') response.setHeader('Content-Encoding', coding)
  response.writeHead(status, { 'Content-Type': file.type, 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Other files are packed already, by what made them. */
const isText = ({ type }: File): boolean =>
  /^(text\/|application\/(javascript|json|manifest\+json)|image\/svg)/.test(type)

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

/** Every file below a folder, by its address; pages name their own files from the path that they are under. None where there is no such folder. */
function filesIn(folder: string, base: string, address = '/'): Map<string, File> {
  const files = new Map<string, File>()
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory())
      for (const [name, file] of filesIn(path, base, `${address}${entry.name}/`)) files.set(name, file)
    else if (entry.isFile() && !entry.name.endsWith('.map')) {
      files.set(`${address}${entry.name}`, {
        type: TYPES[extname(entry.name)] ?? 'application/octet-stream',
        body: new Packed(entry.name.endsWith('.html') ? under(base, readFileSync(path, 'utf8')) : readFileSync(path)),
      })
    }
  }
  return files
}

/** The page for each language: what it says before a script has run is built in English. Null where it has not been built. */
function viewsIn(folder: string, publicUrl: string | null): Readonly<Record<Language, Packed>> | null {
  const path = join(folder, 'index.html')
  if (!existsSync(path)) return null
  const base = pathOf(publicUrl)
  const told =
    publicUrl === null ? '' : `    <meta name="public-address" content="${publicUrl.replaceAll('&', '&amp;')}" />\n  `
  const page = readFileSync(path, 'utf8').replace('</head>', () => `${told}</head>`)
  const english = say('en')
  const inLanguage = (language: Language): string => {
    const speak = say(language)
    return page
      .replace('<html lang="en">', `<html lang="${language}">`)
      .replace(english('unscripted.about'), speak('unscripted.about'))
      .replace(english('unscripted.needsScript'), speak('unscripted.needsScript'))
  }
  const views = LANGUAGES.map((language) => [language, new Packed(under(base, inLanguage(language)))])
  return Object.fromEntries(views) as Readonly<Record<Language, Packed>>
}

/** The built page has its files beside itself, and is shown at addresses of any depth. */
const under = (base: string, page: string): Buffer =>
  Buffer.from(page.replace(/(\s(?:href|src)=")\.?\/(?!\/)/g, `$1${base}/`))

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
