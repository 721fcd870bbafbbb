import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { VIEWS } from '../../web/views.ts'
import { ended, noted, RequestNote } from '../asking/request-note.ts'
import { AskError, refusalBody } from '../errors.ts'
import type { Api } from '../graphql/api.ts'
import type { Store } from '../store/store.ts'
import type { Budget } from '../work/meter.ts'
import { connectionCameIn } from '../work/turns.ts'
import type { createAnswers } from './answers.ts'
import { health, readiness } from './health.ts'
import type { Pages } from './pages.ts'
import { pathOf, withoutPath } from './public-url.ts'
import { createQuestions } from './questions.ts'
import { refuse } from './refuse.ts'
import { setSecurityHeaders } from './security-headers.ts'

/** The parts behind the addresses; each is made when it is first asked for, so that a start waits for none that it does not need. */
export interface Parts {
  readonly store: Store
  readonly clock: () => Date
  /** Where everybody reaches the server; null where nobody has said. */
  readonly publicUrl?: string | null | undefined
  /** What a request may take, where it is not as much as usual. */
  readonly budget?: Partial<Budget> | undefined
  readonly api: () => Promise<Api>
  readonly pages: () => Promise<Pages>
  readonly answers: () => Promise<ReturnType<typeof createAnswers>>
  /** Is told of what went wrong inside, while the note of its request can be read. */
  readonly report: (error: unknown) => void
  /** Is told of each request when it has come and when it has ended; nobody where absent. */
  readonly watcher?: Watcher
}

/** Who watches the requests. */
export interface Watcher {
  /** There is a cache of this name that takes so many bytes when asked. */
  keeps(cache: string, bytes: () => number): void
  begun(): void
  /** The answer was handed over, or whoever asked has gone. */
  ended(note: RequestNote, response: ServerResponse): void
}

/** What is noted of a request, with its answer. */
class NoteOfAnswer extends RequestNote {
  readonly #response: ServerResponse

  constructor(response: ServerResponse) {
    super()
    this.#response = response
  }

  override giveUp(): void {
    this.code = 'INTERNAL'
    if (this.#response.headersSent) this.#response.destroy()
    else refuse(this.#response, 500, new AskError('internal', { request: this.id }))
  }
}

/** The addresses of the page's own views. Those that end in "/" are of answers, which say themselves whether they are there. */
const PAGES: ReadonlySet<string> = new Set(
  VIEWS.map(({ path }) => path).filter((path) => path === '/' || !path.endsWith('/')),
)

/** The HTTP server: the API at /graphql, /healthz, /readyz, what is taken away from answers, and the page with its assets at every other address. It does not listen yet. */
export function createHttpServer(parts: Parts): Server {
  const questions = createQuestions(parts)
  const path = pathOf(parts.publicUrl ?? null)
  const server = createServer((request, response) => {
    request.url = withoutPath(path, request.url ?? '/')
    const note = new NoteOfAnswer(response)
    parts.watcher?.begun()
    response.on('close', () => {
      ended(note)
      parts.watcher?.ended(note, response)
    })
    const report = (error: unknown): void => noted(note, () => parts.report(error))
    // A stream that fails and that nobody listens to would end the process.
    response.on('error', report)
    const answered = isQuestion(request)
      ? questions(request, response, note)
      : noted(note, () => answer(parts, request, response, note))
    answered.catch((error: unknown) => {
      report(error)
      note.giveUp()
    })
  })
  server.on('connection', connectionCameIn)
  // What cannot be read as a request at all is told so in JSON too, and the connection is closed.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const [status, refusal] =
      error.code === 'HPE_HEADER_OVERFLOW'
        ? ['431 Request Header Fields Too Large', new AskError('headers', { most: 16 })]
        : ['400 Bad Request', new AskError('noHttp')]
    const text = JSON.stringify(refusalBody(refusal))
    socket.end(
      `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
    )
  })
  return server
}

/** Whether a request is for the API. */
const isQuestion = ({ url }: IncomingMessage): boolean => url === '/graphql' || (url?.startsWith('/graphql?') ?? false)

async function answer(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
  note: RequestNote,
): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split('?')
  setSecurityHeaders(response, path)
  note.operation = operationOf(path)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return refuse(response, 405, new AskError('methodOfPage', { path }))
  }
  // What looks like the name of another host, and is none, is no address here.
  if (!URL.canParse(request.url ?? '/', 'http://localhost'))
    return refuse(response, 404, new AskError('nothing', { path }))
  if (path === '/healthz') return health(response)
  if (path === '/readyz') return readiness(response, parts.store)
  if (mayBeAnAnswer(path)) {
    const answers = await parts.answers()
    if (await answers(request, response, new URL(request.url ?? '/', 'http://localhost'))) return
  }
  const pages = await parts.pages()
  return PAGES.has(path) ? pages.view(request, response, 200) : pages.file(request, response)
}

/** What is asked for at a path that is no answer's: answers say themselves what they are. */
const operationOf = (path: string): string =>
  path === '/healthz' || path === '/readyz' ? path.slice(1) : path.startsWith('/assets/') ? 'asset' : 'page'

/** Answers are asked for below a first part of the address; so are the page's own files, of which those in `assets` wait for nothing else. */
const mayBeAnAnswer = (path: string): boolean =>
  path === '/revisions.atom' || (path.lastIndexOf('/') > 0 && !path.startsWith('/assets/'))
