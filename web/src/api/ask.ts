import type { Document } from './document.ts'
import { Failure, failureOf, type Values } from './failure.ts'

/** Where the page's own server answers. */
const ENDPOINT = '/graphql'

/** Asks the API, always anew. Throws {@link Failure}; an aborted question rejects with the signal's reason. */
export async function ask<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await reach(document, variables, signal)
  const body = await read<Answer>(response, signal)
  const [first] = body.errors ?? []
  if (first !== undefined) throw failureOf(first)
  if (body.data == null) throw new Failure('broken', `The server answered ${response.status} without data.`)
  return body.data
}

interface Body<Answer> {
  readonly data?: Answer | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string; readonly values?: Values }
  }[]
}

async function reach(query: string, variables: unknown, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(ENDPOINT, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    })
  } catch (cause) {
    signal?.throwIfAborted()
    throw new Failure('unreachable', 'The server does not answer.', null, {}, { cause })
  }
}

async function read<Answer>(response: Response, signal?: AbortSignal): Promise<Body<Answer>> {
  try {
    return (await response.json()) as Body<Answer>
  } catch (cause) {
    signal?.throwIfAborted()
    // A body that is not JSON comes from something between the page and the server.
    throw new Failure('broken', `The server answered ${response.status}.`, null, {}, { cause })
  }
}
