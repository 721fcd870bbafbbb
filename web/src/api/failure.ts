import type { Named } from '../../../schema/words/refusal.ts'

/**
 * Why a question has no answer: the server was not reached, failed or is without its store, or asked to be left alone for a while (all passing, worth asking again),
 * or it refused what was asked (asking again is useless; `message` names the value and the remedy, in English).
 */
export type FailureKind = 'unreachable' | 'broken' | 'busy' | 'refused'

/** What a refusal names, by name. */
export type Values = Named

/**
 * A question that was not answered. `code` is the API's, such as `UNKNOWN_ID`; null where there was none; `values` are what its sentence names. `wait` is for how many
 * seconds the server wants to be left alone; null where it did not say.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly code: string | null = null,
    readonly values: Values = {},
    readonly wait: number | null = null,
  ) {
    super(message)
  }
}

const PASSING = new Set(['STORE_UNAVAILABLE', 'INTERNAL', 'INTERNAL_SERVER_ERROR'])

/** The failure that an error of the API is. */
export function failureOf(error: {
  readonly message: string
  readonly extensions?: { readonly code?: string; readonly values?: Values }
}): Failure {
  const code = error.extensions?.code ?? null
  return new Failure(
    code !== null && PASSING.has(code) ? 'broken' : 'refused',
    error.message,
    code,
    error.extensions?.values,
  )
}
