import type { IncomingMessage, ServerResponse } from 'node:http'
import { noted, type RequestNote } from '../asking/request-note.ts'
import { sharedHead } from '../asking/shared-head.ts'
import { AskError } from '../errors.ts'
import type { Api } from '../graphql/api.ts'
import { REFUSAL_CODES, type RefusalCode } from '../refusal-codes.ts'
import type { StatementLog } from '../store/statement-log.ts'
import type { Store } from '../store/store.ts'
import type { Budget } from '../work/meter.ts'
import { BodyTooLarge, readBody, restOfBody } from './body.ts'
import { fromElsewhere } from './from-elsewhere.ts'
import { type KeptAnswer, KeptAnswers } from './kept-answers.ts'
import { meterOf } from './meter-of.ts'
import { type Coding, codingFor, names, Packed } from './packed.ts'
import { refuse } from './refuse.ts'
import { SECURITY_HEADERS, setSecurityHeaders } from './security-headers.ts'

/** Bytes of a request's body. */
const BODY_LIMIT = 256 * 1024

/** What answers questions rest on. */
export interface QuestionParts {
  readonly store: Store
  readonly clock: () => Date
  /** Made when it is first asked for. */
  readonly api: () => Promise<Api>
  /** Is told how many bytes the kept answers take; nobody where absent. */
  readonly watcher?: { keeps(cache: string, bytes: () => number): void }
  /** What a request may take, where it is not as much as usual. */
  readonly budget?: Partial<Budget> | undefined
}

/**
 * The API at /graphql. A question that was asked before, in the same words, is answered with the bytes that were given then, as long as what they rest on is the
 * same; before it, nothing is read but the head of the log.
 */
export function createQuestions({ store, clock, api, budget, watcher }: QuestionParts) {
  const head = sharedHead(store.log)
  // Instants are looked up for each request by itself, and the head with them.
  const resolve: StatementLog['resolve'] = async (instants) =>
    instants.length === 0 ? { head: await head(), at: [] } : store.log.resolve(instants)
  const answers = new KeptAnswers({ head, resolve, clock })
  watcher?.keeps('answers', () => answers.bytes)
  return async (request: IncomingMessage, response: ServerResponse, note: RequestNote): Promise<void> => {
    note.operation = 'question'
    // A person who opens the endpoint in a browser gets the editor.
    if (request.method === 'GET' && request.url === '/graphql' && request.headers.accept?.includes('text/html')) {
      setSecurityHeaders(response, '/graphql')
      response.writeHead(302, { Location: 'graphiql/' }).end()
      return
    }
    const body = await bodyOf(request, response, note)
    if (body === null) return
    note.since = performance.now()
    const elsewhere = fromElsewhere(request)
    if (elsewhere !== null) {
      setSecurityHeaders(response, '/graphql')
      return noted(note, () => refuse(response, elsewhere.status, elsewhere.refusal))
    }
    const key = keyOf(request, body)
    const found = key === null ? ({ kept: null, resolve } as const) : await answers.find(key)
    if (found.kept !== null) {
      const { operation, rests } = found.kept
      note.operation = operation
      note.isKept = true
      note.reliance = rests
      return give(request, response, found.kept, () => key !== null && answers.weigh(key))
    }
    const asked = {
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      headers: joined(request.headers),
      body: body.toString('utf8'),
    }
    const meter = meterOf(response, budget)
    const { status, headers, text, rests } = await noted(note, async () =>
      (await api()).answer(asked, meter, found.resolve),
    )
    if (key !== null && rests !== null && status === 200) {
      const answer = {
        body: new Packed(Buffer.from(text)),
        contentType: headers['content-type'] ?? '',
        rests,
        operation: note.operation,
      }
      answers.keep(key, answer)
      return give(request, response, answer, () => answers.weigh(key))
    }
    note.code = codeIn(text)
    setSecurityHeaders(response, '/graphql')
    // Every refusal is a GraphQL error in JSON, also of a method or a type of content.
    if (text === '' && status >= 400) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      return noted(note, () => refuse(response, status, new AskError(status === 406 ? 'accept' : 'request')))
    }
    response.writeHead(status, { ...headers, 'Cache-Control': 'no-store' }).end(text)
  }
}

/** The code of the first error of an answer in GraphQL's form, which has its errors first; one word for all errors of GraphQL's own; null where it has none. */
function codeIn(text: string): RefusalCode | 'GRAPHQL' | null {
  if (!text.startsWith('{"errors"')) return null
  // In a text that somebody wrote the quotation marks are escaped.
  const [, code] = /"code":"([A-Z_]+)"/.exec(text) ?? []
  return CODES.find((known) => known === code) ?? 'GRAPHQL'
}
const CODES = [...new Set(Object.values(REFUSAL_CODES))]

/** All that chooses the bytes of an answer but their coding; null where the request is none whose answer may be kept. */
function keyOf({ method, url, headers }: IncomingMessage, body: Buffer): string | null {
  if (method === 'GET') return `GET ${headers.accept ?? ''}\n${url}`
  if (method !== 'POST' || url !== '/graphql') return null
  return `${headers['content-type'] ?? ''} ${headers.accept ?? ''}\n${body.toString('latin1')}`
}

/** The body; null where the request was refused for it, or whoever asked has gone away. */
async function bodyOf(request: IncomingMessage, response: ServerResponse, note: RequestNote): Promise<Buffer | null> {
  try {
    return await readBody(request, BODY_LIMIT)
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) {
      if (request.destroyed) return null
      throw error
    }
    await restOfBody(request)
    setSecurityHeaders(response, '/graphql')
    response.setHeader('Connection', 'close')
    const refusal = new AskError('body', { most: BODY_LIMIT })
    noted(note, () => refuse(response, 413, refusal, 'application/graphql-response+json'))
    return null
  }
}

/** Gives an answer in the coding that the asker accepts; to GET with its entity tag, or with nothing where the asker has it. `packed` is called when a coding was made. */
async function give(
  request: IncomingMessage,
  response: ServerResponse,
  { body, contentType }: KeptAnswer,
  packed: () => void,
): Promise<void> {
  const coding = body.coding(codingFor(request.headers['accept-encoding']))
  const made = body.in(coding)
  const bytes = made instanceof Promise ? await made : made
  if (made instanceof Promise) packed()
  const { posted, got, etag } = headersOf(body, contentType, coding, bytes.length)
  if (request.method !== 'GET') response.writeHead(200, posted).end(bytes)
  else if (names(request.headers['if-none-match'], etag))
    response.writeHead(304, [...SECURITY, 'ETag', etag, ...GOT]).end()
  else response.writeHead(200, got).end(bytes)
}

/** The headers of an answer in one coding, ready to be sent. */
interface HeaderLists {
  readonly posted: string[]
  readonly got: string[]
  readonly etag: string
}

const SECURITY = SECURITY_HEADERS.flat()
/** May be stored by whoever asked, and is asked for again each time. */
const GOT = ['Cache-Control', 'no-cache', 'Vary', 'Accept, Accept-Encoding']

const lists = new WeakMap<Packed, Map<Coding, HeaderLists>>()

function headersOf(body: Packed, contentType: string, coding: Coding, length: number): HeaderLists {
  const known = lists.get(body) ?? new Map<Coding, HeaderLists>()
  lists.set(body, known)
  const made = known.get(coding)
  if (made !== undefined) return made
  const etag = body.etag(coding)
  const all = [...SECURITY, 'Content-Type', contentType, 'Content-Length', String(length)]
  if (coding !== 'identity') all.push('Content-Encoding', coding)
  const headers = {
    posted: [...all, 'Cache-Control', 'no-store'],
    got: [...all, 'ETag', etag, ...GOT],
    etag,
  }
  known.set(coding, headers)
  return headers
}

/** Headers with one text each. */
function joined(headers: IncomingMessage['headers']): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) texts[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return texts
}
