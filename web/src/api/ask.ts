import { linkTo } from '../base.ts'
import type { Document } from './document.ts'
import { Failure, failureOf, type Values } from './failure.ts'

/** Until when the server wants to be left alone, in milliseconds since 1970; it or what stands before it has said so. */
let quietUntil = 0

/**
 * Asks the API, always anew; while the server wants to be left alone it is not asked. Throws {@link Failure}; an aborted question rejects with the signal's reason.
 */
export async function ask<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const left = Math.ceil((quietUntil - Date.now()) / 1000)
  if (left > 0) throw busy(left)
  const response = await reach(document, variables, signal)
  const wait = secondsIn(response.headers.get('retry-after'))
  if (wait !== null || response.status === 429) {
    quietUntil = Date.now() + 1000 * (wait ?? UNSAID)
    throw busy(wait ?? UNSAID)
  }
  const body = await read<Answer>(response, signal)
  const [first] = body.errors ?? []
  if (first !== undefined) throw failureOf(first)
  if (body.data == null) throw new Failure('broken', `The server answered ${response.status} without data.`)
  return body.data
}

/** How long a server is left alone that says it has too much to do and not for how long, in seconds. */
const UNSAID = 10
/** And the longest that it is left alone, whatever it says: a reader who waits for hours is better told each time. */
const LONGEST = 600

const busy = (wait: number): Failure => new Failure('busy', 'The server has too much to do.', null, {}, wait)

/** The seconds that a `Retry-After` says, as a number or as an instant; null where it says none. */
function secondsIn(text: string | null): number | null {
  if (text === null) return null
  const seconds = /^\d+$/.test(text.trim()) ? Number(text) : (Date.parse(text) - Date.now()) / 1000
  return Number.isNaN(seconds) ? null : Math.min(LONGEST, Math.max(1, Math.ceil(seconds)))
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
    return await fetch(linkTo('/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    })
  } catch {
    signal?.throwIfAborted()
    throw new Failure('unreachable', 'The server does not answer.')
  }
}

async function read<Answer>(response: Response, signal?: AbortSignal): Promise<Body<Answer>> {
  try {
    return (await response.json()) as Body<Answer>
  } catch {
    signal?.throwIfAborted()
    // A body that is not JSON comes from something between the page and the server.
    throw new Failure('broken', `Something before the server answered ${response.status} in its place.`)
  }
}
