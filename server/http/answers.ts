import type { IncomingMessage, ServerResponse } from 'node:http'
import { LANGUAGES, type Language } from '../../schema/answer-language.ts'
import { type PartialDate, whatIsWrongWithDate } from '../../schema/time/partial-date.ts'
import { type Answer, dataOf } from '../answers/answer.ts'
import { thaw } from '../answers/frozen.ts'
import { permalinkOf } from '../answers/permalink.ts'
import { countQuestion, seriesQuestion } from '../answers/question.ts'
import { readInstant } from '../asking/instant.ts'
import { type Context, requestContext } from '../asking/request-context.ts'
import { AskError, StoreUnavailable, shown } from '../errors.ts'
import { FORMATS } from '../exports/formats.ts'
import { layOut } from '../exports/lay-out.ts'
import { partnerCount } from '../queries/partner-count.ts'
import { partnerCountSeries, type TimeStep } from '../queries/partner-count-series.ts'
import type { Store } from '../store/store.ts'
import { answerFeed, revisionsFeed } from './feeds.ts'
import type { Pages } from './pages.ts'
import { sendJson } from './send-json.ts'

/**
 * What is taken away from answers: `/answers/<id>` (the page; 404 where the id was altered), `/answers/<id>.<format>`, `/answers/<id>.atom`,
 * `/revisions.atom`, and the live counts `/counts/<owner>/<definition>.<format>?validAt=&knownAt=&within=` (with `from`, `to` and `step` a series),
 * which other sites' programs may read. `language=vi` gives Vietnamese names.
 */
export function createAnswers(store: Store, pages: Pages, clock: () => Date) {
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    try {
      await answer(store, pages, requestContext(store, clock), request, response, url)
    } catch (error) {
      if (error instanceof AskError)
        return refuse(
          response,
          error.code === 'BAD_PERMALINK' || error.code.startsWith('UNKNOWN') ? 404 : 400,
          error.code,
          error.message,
        )
      if (error instanceof StoreUnavailable)
        return refuse(response, 503, 'STORE_UNAVAILABLE', 'the store does not answer now: ask again in a moment')
      throw error
    }
  }
}

async function answer(
  store: Store,
  pages: Pages,
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const origin = originOf(request)
  const language = languageOf(url)
  if (url.pathname === '/revisions.atom') return sendFeed(response, await revisionsFeed(store, origin))
  if (url.pathname.startsWith('/counts/')) return sendCount(context, response, url, origin, language)
  const [, body = '', hash = '', ending] = /^\/answers\/([^./]+)\.([^./]+)(?:\.(\w+))?$/.exec(url.pathname) ?? []
  const frozen = await thaw(`${body}.${hash}`, { graph: context.graph, known: context.known }).catch(
    (error: unknown) => {
      if (ending !== undefined || !(error instanceof AskError)) throw error
      return null
    },
  )
  // The page itself says why it was refused; its status says that there is nothing here.
  if (ending === undefined || frozen === null) return pages.view(request, response, frozen === null ? 404 : 200)
  if (ending === 'atom') return sendFeed(response, await answerFeed(frozen, store, origin, language))
  const document = layOut(frozen.asGiven, frozen.question, `${origin}/answers/${frozen.id}`, language)
  return sendDocument(response, ending, document)
}

/** A live count, or a series of them, at an address that stays. */
async function sendCount(
  context: Context,
  response: ServerResponse,
  url: URL,
  origin: string,
  language: Language,
): Promise<void> {
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  const [owner = '', name = '', ending = ''] = (/^\/counts\/([^/]+)\/([^/]+)\.(\w+)$/.exec(url.pathname) ?? [])
    .slice(1)
    .map(decoded)
  if (FORMATS.get(ending) === undefined)
    throw new AskError(
      'UNKNOWN_ID',
      `no answer is at ${url.pathname}: write /counts/<owner>/<definition>.csv, or ${[...FORMATS.keys()].join(', ')}`,
    )
  const date = (argument: string): PartialDate | undefined => {
    const text = url.searchParams.get(argument) || undefined
    const wrong = text === undefined ? null : whatIsWrongWithDate(text)
    if (wrong !== null) throw new AskError('BAD_DATE', `${argument}: ${wrong}`)
    return text as PartialDate | undefined
  }
  refuseUnknownParameters(url)
  const within = url.searchParams.get('within') || undefined
  const knownAt = url.searchParams.get('knownAt')
  const [from, to] = [date('from'), date('to')]
  const moment = await context.moment(date('validAt'), knownAt === null || knownAt === '' ? null : instant(knownAt))
  let given: { answer: Answer; question: ReturnType<typeof countQuestion> }
  if (from !== undefined || to !== undefined) {
    if (from === undefined || to === undefined)
      throw new AskError('BAD_RANGE', 'a series needs both from and to: give the one that is missing')
    const series = await partnerCountSeries(
      context.graph,
      { of: owner, definition: name, within, from, to, step: stepOf(url) },
      moment,
    )
    given = { answer: { kind: 'series', series }, question: seriesQuestion(series) }
  } else {
    const count = await partnerCount(context.graph, { of: owner, definition: name, within }, moment)
    given = { answer: { kind: 'count', count }, question: countQuestion(count) }
  }
  const permalink = `${origin}${permalinkOf(given.question, dataOf(given.answer))}`
  return sendDocument(response, ending, layOut(given.answer, given.question, permalink, language))
}

/** A path without its escapes; as it stands where they are none. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function instant(text: string): string {
  try {
    return readInstant(text)
  } catch (error) {
    throw new AskError('BAD_DATE', `knownAt: ${(error as Error).message}`)
  }
}

function stepOf(url: URL): TimeStep {
  const step = (url.searchParams.get('step') ?? 'YEAR').toUpperCase()
  if (step === 'MONTH' || step === 'QUARTER' || step === 'YEAR') return step
  throw new AskError('BAD_RANGE', `step: ${JSON.stringify(step)} is none: use month, quarter or year`)
}

function languageOf(url: URL): Language {
  const asked = url.searchParams.get('language') || 'en'
  const known = LANGUAGES.find((language) => language === asked)
  if (known !== undefined) return known
  throw new AskError(
    'UNKNOWN_ID',
    `language: ${shown(asked)} is none that answers are given in; use ${LANGUAGES.join(' or ')}`,
  )
}

/** The address that this server was asked at, for the links inside what is taken away; its path alone where the name of the host is none. */
function originOf(request: IncomingMessage): string {
  const host = request.headers.host ?? ''
  const scheme = request.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'
  return /^[A-Za-z0-9.-]+(:\d{1,5})?$|^\[[0-9A-Fa-f:.]+\](:\d{1,5})?$/.test(host) ? `${scheme}://${host}` : ''
}

const PARAMETERS: ReadonlySet<string> = new Set(['validAt', 'knownAt', 'within', 'language', 'from', 'to', 'step'])

/** A parameter misspelt would be answered as if it were not there. */
function refuseUnknownParameters(url: URL): void {
  for (const name of url.searchParams.keys()) {
    if (!PARAMETERS.has(name))
      throw new AskError('BAD_RANGE', `${shown(name)} is no parameter of a count: use ${[...PARAMETERS].join(', ')}`)
  }
}

async function sendDocument(
  response: ServerResponse,
  ending: string,
  document: ReturnType<typeof layOut>,
): Promise<void> {
  const format = FORMATS.get(ending)
  if (format === undefined)
    throw new AskError(
      'UNKNOWN_ID',
      `answers are not given as .${ending}: use ${[...FORMATS.keys()].join(', ')} or atom`,
    )
  const bytes = await format.write(document)
  response.writeHead(200, {
    'Content-Type': format.contentType,
    'Content-Length': bytes.length,
    // The data of a frozen answer never change, but its words may improve and its addresses are the host's.
    'Cache-Control': 'no-cache',
    ...(format.attachment ? { 'Content-Disposition': `attachment; filename="${document.name}.${ending}"` } : {}),
  })
  response.end(bytes)
}

function sendFeed(response: ServerResponse, feed: string): void {
  response
    .writeHead(200, { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'no-cache' })
    .end(feed)
}

const refuse = (response: ServerResponse, status: number, code: string, message: string): void =>
  sendJson(response, status, { errors: [{ message, extensions: { code } }] })
