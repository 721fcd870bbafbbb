import type { IncomingMessage, ServerResponse } from 'node:http'
import { LANGUAGES, type Language } from '../../schema/answer-language.ts'
import type { CitableKind } from '../answers/citable.ts'
import type { AnswerDocument } from '../answers/document.ts'
import { thaw } from '../answers/freeze.ts'
import { layOut } from '../answers/lay-out.ts'
import { isAnswerId, permalinkOf } from '../answers/permalink.ts'
import { type Context, requestContext } from '../asking/request-context.ts'
import { requestNote } from '../asking/request-note.ts'
import { AskError, refusalOf } from '../errors.ts'
import { FORMATS, formatNamed } from '../exports/formats.ts'
import type { Store } from '../store/store.ts'
import { AskerGone, type Budget, GivenUp, type Meter } from '../work/meter.ts'
import { PRICES } from '../work/prices.ts'
import { answerFeed, revisionsFeed } from './feeds.ts'
import { askLive, kindsAt } from './live-answers.ts'
import { meterOf } from './meter-of.ts'
import type { Pages } from './pages.ts'
import { addressOf } from './public-url.ts'
import { refuse } from './refuse.ts'
import { sendFeed } from './send-feed.ts'

/**
 * What is taken away from answers: `/answers/<id>` (the page; 404 where the id was altered), `/answers/<id>.<format>`, `/answers/<id>.atom`,
 * `/revisions.atom`, and at the live address of each kind of answer what it is now, such as `/counts/<owner>/<definition>.<format>?validAt=&knownAt=&within=`,
 * which other sites' programs may read. `language=vi` gives Vietnamese names. False where the address is none of these.
 */
export function createAnswers(
  store: Store,
  pages: Pages,
  clock: () => Date,
  {
    budget,
    publicUrl = null,
  }: { readonly budget?: Partial<Budget> | undefined; readonly publicUrl?: string | null } = {},
) {
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> => {
    const kinds = kindsAt(url.pathname)
    if (kinds.length === 0 && !url.pathname.startsWith(FROZEN) && url.pathname !== '/revisions.atom') return false
    const note = requestNote()
    if (note !== undefined) note.operation = operationAt(kinds, url)
    const meter = meterOf(response, budget)
    try {
      const answering = answer(
        pages,
        requestContext(store, clock, meter, undefined, addressOf(publicUrl, request.socket)),
        kinds,
        request,
        response,
        url,
      )
      const ended = await Promise.race([answering, meter.ended])
      // The work ends by itself at its next step.
      if (ended instanceof Error) throw ended
    } catch (error) {
      if (error instanceof AskerGone) return true
      // Whether it was altered was not found out: the page asks itself, and says what it hears.
      if (error instanceof GivenUp && isOfPage(url)) {
        await pages.view(request, response, 200)
        return true
      }
      const refusal = error instanceof AskError ? error : refusalOf(error)
      if (refusal === null) throw error
      refuse(response, STATUSES[refusal.code] ?? 400, refusal)
    }
    return true
  }
}

/** Whether an address is that of the page of a frozen answer, and not of a file or feed of it. */
const isOfPage = ({ pathname }: URL): boolean =>
  pathname.startsWith(FROZEN) && idAndEnding(pathname.slice(FROZEN.length)).ending === undefined

const FROZEN = '/answers/'

/** What is asked for at an address of an answer, in one of few names: "counts.csv", "answers.atom"; without an ending that we do not have. */
function operationAt([kind]: readonly CitableKind[], { pathname }: URL): string {
  if (pathname === '/revisions.atom') return pathname.slice(1)
  const [, ending = ''] = /\.(\w+)$/.exec(pathname) ?? []
  const at = kind === undefined ? 'answers' : kind.live.at
  return ending === FEED || FORMATS.has(ending) ? `${at}.${ending}` : at
}

/** The status of an answer that is refused, by the code of the refusal; 400 where it has none here. */
const STATUSES: Partial<Record<AskError['code'], number>> = {
  BAD_PERMALINK: 404,
  UNKNOWN_ID: 404,
  UNKNOWN_DEFINITION: 404,
  DEADLINE_EXCEEDED: 503,
  STORE_UNAVAILABLE: 503,
  STORE_TOO_NEW: 500,
  STORE_DAMAGED: 500,
}

async function answer(
  pages: Pages,
  context: Context,
  kinds: readonly CitableKind[],
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const language = languageOf(url)
  if (url.pathname === '/revisions.atom') return sendFeed(request, response, await revisionsFeed(context, language))
  if (kinds.length > 0) {
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    const { cited, ending } = await askLive(kinds, url, context)
    return sendDocument(
      response,
      ending,
      await layOut(cited, `${context.site}${permalinkOf(cited)}`, language),
      context.meter,
    )
  }
  const { id, ending } = idAndEnding(url.pathname.slice(FROZEN.length))
  const frozen = await thaw(id, context).catch((error: unknown) => {
    if (ending !== undefined || error instanceof GivenUp || !(error instanceof AskError)) throw error
    return null
  })
  // The page itself says why it was refused; its status says that there is nothing here.
  if (ending === undefined || frozen === null) return pages.view(request, response, frozen === null ? 404 : 200)
  if (ending === FEED) return sendFeed(request, response, await answerFeed(frozen, context, language))
  const address = `${context.site}/answers/${frozen.id}`
  return sendDocument(response, ending, await layOut(frozen.asGiven, address, language, frozen.edition), context.meter)
}

/** The ending of the address of an answer's feed. */
const FEED = 'atom'

/** The id of an answer, and the file ending after it. An id has dots itself: its last piece is an ending only where it is one, or where an id is left without it. */
function idAndEnding(path: string): { readonly id: string; readonly ending: string | undefined } {
  const [, id = path, ending] = /^(.+)\.(\w+)$/.exec(path) ?? []
  return ending !== undefined && (ending === FEED || FORMATS.has(ending) || isAnswerId(id))
    ? { id, ending }
    : { id: path, ending: undefined }
}

function languageOf(url: URL): Language {
  const asked = url.searchParams.get('language') || 'en'
  const known = LANGUAGES.find((language) => language === asked)
  if (known !== undefined) return known
  throw new AskError('language', { text: asked, known: LANGUAGES }).in('language')
}

async function sendDocument(
  response: ServerResponse,
  ending: string,
  document: AnswerDocument,
  meter: Meter,
): Promise<void> {
  const format = formatNamed(ending)
  meter.spend(document.rows.length * document.columns.length * PRICES.cell)
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
