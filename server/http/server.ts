import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { createApi } from '../graphql/yoga.ts'
import type { Store } from '../store/store.ts'
import type { createAnswers } from './answers.ts'
import { BodyTooLarge, readBody } from './body.ts'
import { health, readiness } from './health.ts'
import type { Pages } from './pages.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { sendJson } from './send-json.ts'

/** The parts behind the addresses; each is made when it is first asked for, so that a start waits for none that it does not need. */
export interface Parts {
  readonly store: Store
  readonly api: () => Promise<ReturnType<typeof createApi>>
  readonly pages: () => Promise<Pages>
  readonly answers: () => Promise<ReturnType<typeof createAnswers>>
  readonly report: (error: unknown) => void
}

/** The addresses of the page's own views beside `/`. */
const VIEWS: ReadonlySet<string> = new Set(['/counts', '/claims', '/contradictions'])

/** Bytes of a request's body. */
const BODY_LIMIT = 256 * 1024

/** The HTTP server: the API at /graphql, /healthz, /readyz, what is taken away from answers, and the page with its assets at every other address. It does not listen yet. */
export function createHttpServer(parts: Parts): Server {
  const server = createServer((request, response) => {
    answer(parts, request, response).catch((error: unknown) => {
      parts.report(error)
      if (response.headersSent) response.destroy()
      else
        sendJson(response, 500, {
          errors: [{ message: 'something went wrong on the server', extensions: { code: 'INTERNAL' } }],
        })
    })
  })
  // What cannot be read as a request at all is told so in JSON too, and the connection is closed.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const [status, message] =
      error.code === 'HPE_HEADER_OVERFLOW'
        ? ['431 Request Header Fields Too Large', 'headers: they are more than the limit of 16 KiB']
        : ['400 Bad Request', 'this is no HTTP request']
    const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'LIMIT_EXCEEDED' : 'BAD_REQUEST'
    const text = JSON.stringify({ errors: [{ message, extensions: { code } }] })
    socket.end(
      `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
    )
  })
  return server
}

async function answer(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split('?')
  setSecurityHeaders(response, path)
  if (path === '/graphql') return answerQuery(parts, request, response)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return sendJson(response, 405, {
      status: 'method not allowed',
      reason: `only GET and HEAD are answered at ${path}`,
    })
  }
  if (path === '/healthz') return health(response)
  if (path === '/readyz') return readiness(response, parts.store)
  if (path.startsWith('/answers/') || path.startsWith('/counts/') || path === '/revisions.atom') {
    const answers = await parts.answers()
    return answers(request, response, new URL(request.url ?? '/', 'http://localhost'))
  }
  const pages = await parts.pages()
  return VIEWS.has(path) ? pages.view(request, response, 200) : pages.file(request, response)
}

const REFUSALS: Readonly<Record<number, string>> = {
  405: 'questions are asked with POST, or with GET and ?query=: use one of them',
  406: 'the answer is JSON: accept application/graphql-response+json or application/json',
  415: 'the body is read as JSON: send it with Content-Type: application/json',
}

async function answerQuery(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A person who opens the endpoint in a browser gets the editor.
  if (request.method === 'GET' && request.url === '/graphql' && (request.headers.accept ?? '').includes('text/html')) {
    response.writeHead(302, { Location: '/graphiql/' }).end()
    return
  }
  const variables = new URL(request.url ?? '/', 'http://localhost').searchParams.get('variables')
  if (variables !== null && !isJson(variables)) {
    const message = 'variables: they are not JSON; write them as {"of":"…"} and escape them for an address'
    return sendJson(response, 400, { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
  }
  let body: Buffer
  try {
    body = await readBody(request, BODY_LIMIT)
  } catch (error) {
    // Whoever asked has gone away: there is nobody to answer.
    if (request.destroyed && !(error instanceof BodyTooLarge)) return
    if (!(error instanceof BodyTooLarge)) throw error
    const message = `size of the body: it is more than the limit of ${BODY_LIMIT} bytes; split the question into several requests`
    response.setHeader('Connection', 'close')
    return sendJson(
      response,
      413,
      { errors: [{ message, extensions: { code: 'LIMIT_EXCEEDED' } }] },
      'application/graphql-response+json',
    )
  }
  const api = await parts.api()
  // Yoga's own request and headers: Node's would load its whole HTTP client, on the way to the first answer.
  const { Request, Headers } = api.fetchAPI
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const method = request.method ?? 'GET'
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const asked = new Request(`http://localhost${request.url ?? '/'}`, {
    method,
    headers,
    ...(hasBody ? { body: body.toString('utf8') } : {}),
  })
  const answered = await api.fetch(asked)
  response.statusCode = answered.status
  answered.headers.forEach((value, name) => response.setHeader(name, value))
  response.setHeader('Cache-Control', 'no-store')
  const text = await answered.text()
  // Every refusal is a GraphQL error in JSON, also of a method or a type of content.
  if (text === '' && answered.status >= 400) {
    const message = REFUSALS[answered.status] ?? 'the request cannot be answered'
    return sendJson(response, answered.status, { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
  }
  response.end(text)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
