import type { ApiRequest } from './api-request.ts'

/** What a well-formed request asks. */
export interface Asked {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | null
  /** The type of content that the asker prefers of the two that there are. */
  readonly contentType: ContentType
}

const CONTENT_TYPES = ['application/graphql-response+json', 'application/json'] as const
type ContentType = (typeof CONTENT_TYPES)[number]

/**
 * Reads a request by GraphQL over HTTP: JSON by POST, or an address by GET. Null for all that is odd in any way, which is for the whole
 * implementation of that specification to answer or to refuse. `body` is what {@link readJson} makes of the request's.
 */
export function readAsked(request: ApiRequest, body: unknown): Asked | null {
  const contentType = preferred(request.headers.accept)
  if (contentType === null) return null
  const parts =
    request.method === 'POST' ? partsOfBody(request, body) : request.method === 'GET' ? partsOfAddress(request) : null
  if (parts === null) return null
  for (const part in parts) if (!KNOWN.has(part)) return null
  const { query, variables, operationName, extensions } = parts
  if (typeof query !== 'string') return null
  if (!isObjectOrAbsent(variables) || !isObjectOrAbsent(extensions)) return null
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null
  return { query, variables: variables ?? {}, operationName: operationName || null, contentType }
}

/** The first of the types accepted that there is; where any is as good, plain JSON. */
function preferred(accept: string | undefined): ContentType | null {
  if (accept === undefined || accept === '*/*') return 'application/json'
  for (const part of accept.replace(/\s/g, '').toLowerCase().split(',')) {
    const [type = '', ...parameters] = part.split(';')
    if (parameters.some((parameter) => parameter.includes('charset=') && parameter !== 'charset=utf-8')) continue
    if (type === '*/*' || type === 'application/*') return 'application/json'
    const found = CONTENT_TYPES.find((one) => one === type)
    if (found !== undefined) return found
  }
  return null
}

type Parts = Readonly<Record<string, unknown>>

const KNOWN: ReadonlySet<string> = new Set(['query', 'variables', 'operationName', 'extensions'])

function partsOfBody({ url, headers }: ApiRequest, body: unknown): Parts | null {
  if (url.includes('?') || !/^application\/json(\s*;\s*charset="?utf-8"?)?$/i.test(headers['content-type'] ?? ''))
    return null
  return isObject(body) ? body : null
}

function partsOfAddress({ url }: ApiRequest): Parts | null {
  const given = new URL(url, 'http://localhost').searchParams
  const names = [...given.keys()]
  if (new Set(names).size < names.length) return null
  const { variables, extensions, ...others } = Object.fromEntries(given)
  const parts: Record<string, unknown> = others
  for (const [name, text] of Object.entries({ variables, extensions })) {
    if (text === undefined) continue
    parts[name] = readJson(text)
    if (parts[name] === undefined) return null
  }
  return parts
}

/** Undefined for what is no JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isObjectOrAbsent = (value: unknown): value is Readonly<Record<string, unknown>> | null | undefined =>
  value === undefined || value === null || isObject(value)
