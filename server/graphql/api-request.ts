import type { Reliance } from '../asking/request-context.ts'

/** A request to the API, as its way of transport read it. */
export interface ApiRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

/** What the API answers. */
export interface ApiAnswer {
  readonly status: number
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** What it rests on beside the words of the request; null where it may not be given again: an error, a refusal, an answer from an empty log. */
  readonly rests: Reliance | null
}
