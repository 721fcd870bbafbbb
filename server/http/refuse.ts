import type { ServerResponse } from 'node:http'
import { requestNote } from '../asking/request-note.ts'
import { type AskError, refusalBody } from '../errors.ts'
import { sendJson } from './send-json.ts'

/** Answers with a refusal: to a program as GraphQL has errors, in JSON; to a person, whose browser asks for a page, as one sentence on it. */
export function refuse(response: ServerResponse, status: number, refusal: AskError, contentType?: string): void {
  const note = requestNote()
  if (note !== undefined) note.code = refusal.code
  const json = (): void => sendJson(response, status, refusalBody(refusal), contentType)
  if (contentType !== undefined || !isOfPerson(response)) json()
  else import('./refusal-page.ts').then(({ sendRefusalPage }) => sendRefusalPage(response, status, refusal)).catch(json)
}

/** Browsers say that they want a page before all else; programs name what they read, or nothing. */
const isOfPerson = ({ req }: ServerResponse): boolean =>
  req.method === 'GET' && /^\s*text\/html\b/.test(req.headers.accept ?? '')
