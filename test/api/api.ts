import { rm } from 'node:fs/promises'
import { createApi } from '../../server/graphql/api.ts'
import { openStore } from '../../server/store/open-store.ts'
import type { Store } from '../../server/store/store.ts'
import { RequestMeter } from '../../server/work/meter.ts'
import { seededFolder } from '../fixtures/seeded-folder.ts'

/** An answer of the API as a caller gets it. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: what a test asked for is what it gets.
  readonly data: any
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: { readonly code?: string }
  }[]
}

/** The real API over a real store that holds the real seed. */
export interface Api {
  readonly store: Store
  fetch(url: string, init?: RequestInit): Promise<Response>
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
  /** What a question costs, in units of its meter. */
  costOf(query: string): Promise<number>
  close(): Promise<void>
}

/** An API over a store of one's own; `report` hears of the errors that callers don't see. */
export function apiOver(
  store: Store,
  close: () => Promise<void>,
  clock = () => new Date(),
  report: (error: unknown) => void = () => {},
): Api {
  const api = createApi({ store, clock, report: (_id, error) => report(error) })
  const fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { status, headers, text } = await api.answer({
      method: init.method ?? 'GET',
      url,
      headers: Object.fromEntries(new Headers(init.headers)),
      body: typeof init.body === 'string' ? init.body : '',
    })
    return new Response(text, { status, headers })
  }
  return {
    store,
    fetch,
    ask: async (query, variables = {}) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as Answer
    },
    costOf: async (query) => {
      const meter = new RequestMeter()
      const headers = { 'content-type': 'application/json', accept: 'application/json' }
      await api.answer({ method: 'POST', url: '/graphql', headers, body: JSON.stringify({ query }) }, meter)
      return meter.spent
    },
    close,
  }
}

/** Opens the API on an embedded store in a folder of its own, with the whole seed loaded. */
export async function openSeededApi(clock?: () => Date): Promise<Api> {
  const folder = await seededFolder()
  const store = await openStore({ kind: 'embedded', folder })
  return apiOver(
    store,
    async () => {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
    clock,
  )
}
