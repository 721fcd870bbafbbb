import { type DocumentNode, Kind } from 'graphql'
import { AskError, refusalBody } from '../errors.ts'
import type { ApiAnswer, ApiRequest } from './api-request.ts'
import { readJson } from './asked.ts'

/** The parts of a question in JSON, and what each is. */
const PARTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  query: (value) => typeof value === 'string',
  operationName: (value) => value == null || typeof value === 'string',
  variables: isObjectOrAbsent,
  extensions: isObjectOrAbsent,
}

/** What is wrong with a request that is no question in form; null where it is one. Whether its query can be read is not asked here. `body` is what {@link readJson} makes of the request's. */
export function malformed(
  { method, url }: ApiRequest,
  body: unknown,
): { readonly status: number; readonly refusal: AskError } | null {
  const given = new URL(url, 'http://localhost').searchParams
  const variables = given.get('variables')
  if (variables !== null && readJson(variables) === undefined)
    return { status: 400, refusal: new AskError('variables') }
  if (method === 'GET') return given.has('query') ? null : { status: 400, refusal: new AskError('noQuery') }
  if (method !== 'POST') return { status: 405, refusal: new AskError('method') }
  const refusal = wrongBody(body)
  return refusal === null ? null : { status: 400, refusal }
}

function wrongBody(parts: unknown): AskError | null {
  if (Array.isArray(parts)) return new AskError('batch')
  if (typeof parts !== 'object' || parts === null) return new AskError('notJson')
  if (!('query' in parts) || parts.query === null) return new AskError('noQuery')
  // One after another: a list of them all would be as long as somebody likes.
  for (const part in parts) {
    if (!Object.hasOwn(parts, part)) continue
    if (!Object.hasOwn(PARTS, part)) return new AskError('unknownPart', { part, known: Object.keys(PARTS) })
    if (!PARTS[part]?.((parts as Readonly<Record<string, unknown>>)[part])) return new AskError('wrongPart', { part })
  }
  return null
}

/** Why a readable document has no operation to answer: none, or none of that name, or several and none named. */
export function noOperation(document: DocumentNode, operationName: string | null): AskError {
  const known = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
  )
  return operationName === null
    ? new AskError('whichOperation', { known })
    : new AskError('noSuchOperation', { name: operationName, known })
}

/** A refusal as an answer of the API, which is never given again. */
export const refused = (status: number, refusal: AskError): ApiAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...(status === 405 ? { allow: 'GET, POST' } : {}) },
  text: JSON.stringify(refusalBody(refusal)),
  rests: null,
})

function isObjectOrAbsent(value: unknown): boolean {
  return value == null || (typeof value === 'object' && !Array.isArray(value))
}
