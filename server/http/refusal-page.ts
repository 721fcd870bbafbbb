import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AskError } from '../errors.ts'
import { refusalSentence } from '../text/refusal.ts'
import { beginning } from '../text/say.ts'
import { languageOf } from './language-of.ts'

/** Answers with a refusal as a page of one sentence, in the reader's language, with the way to where there is something. */
export function sendRefusalPage(response: ServerResponse, status: number, refusal: AskError): void {
  const language = languageOf(response.req)
  const { argument } = refusal.extensions.values
  const sentence = refusalSentence(refusal, language)
  const said = argument === undefined ? beginning(sentence, language) : `${String(argument)}: ${sentence}`
  const page = Buffer.from(
    `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Entente</title>
<h1>Entente</h1>
<p>${escaped(said)}.</p>
<p><a href="${wayUp(response.req)}">Entente</a></p>
</html>
`,
  )
  response
    .writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': page.length,
      'Cache-Control': 'no-store',
      Vary: 'Accept, Accept-Language',
    })
    .end(page)
}

/** The site's first page from here, whatever path the site is under. */
const wayUp = ({ url }: IncomingMessage): string => {
  const [path = '/'] = (url ?? '/').split('?')
  return '../'.repeat(path.split('/').length - 2) || './'
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
