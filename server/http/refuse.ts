import type { ServerResponse } from 'node:http'
import type { AskError } from '../errors.ts'
import { sendJson } from './send-json.ts'

/** Answers with a refusal as GraphQL has errors, in JSON: its message, its code, and what it names. */
export const refuse = (response: ServerResponse, status: number, refusal: AskError, contentType?: string): void =>
  sendJson(response, status, refusalBody(refusal), contentType)

/** A refusal as the body of an answer. */
export const refusalBody = ({ message, extensions }: AskError) => ({ errors: [{ message, extensions }] })
