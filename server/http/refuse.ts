import type { ServerResponse } from 'node:http'
import { requestNote } from '../asking/request-note.ts'
import { type AskError, refusalBody } from '../errors.ts'
import { sendJson } from './send-json.ts'

/** Answers with a refusal as GraphQL has errors, in JSON. */
export function refuse(response: ServerResponse, status: number, refusal: AskError, contentType?: string): void {
  const note = requestNote()
  if (note !== undefined) note.code = refusal.code
  sendJson(response, status, refusalBody(refusal), contentType)
}
