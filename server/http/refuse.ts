import type { ServerResponse } from 'node:http'
import { type AskError, refusalBody } from '../errors.ts'
import { sendJson } from './send-json.ts'

/** Answers with a refusal as GraphQL has errors, in JSON. */
export const refuse = (response: ServerResponse, status: number, refusal: AskError, contentType?: string): void =>
  sendJson(response, status, refusalBody(refusal), contentType)
