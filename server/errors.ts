import { ToldError } from '../schema/told-error.ts'

export { ToldError }

/** The store cannot be reached or does not answer. Passing: the same call may succeed later. */
export class StoreUnavailable extends ToldError {
  override readonly name = 'StoreUnavailable'
}

/** The store cannot be used as it is: a damaged file, a newer format, a wrong password or version. The message is one sentence with its remedy. */
export class StoreUnusable extends ToldError {
  override readonly name = 'StoreUnusable'
}

/** Another writer was quicker: the head is not the one that was expected. Nothing was written. */
export class HeadMoved extends ToldError {
  override readonly name = 'HeadMoved'
}

/** An entry that the log refuses. Nothing of its revision was written. */
export class BadEntry extends ToldError {
  override readonly name = 'BadEntry'
}

/** A value that a caller gave, as a message shows it: quoted, and cut where it is long. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 100 ? `${text.slice(0, 100)}…"` : text
}

/** The codes of errors that a caller can act on, in `extensions.code`. */
export type AskErrorCode =
  | 'BAD_DATE'
  | 'BAD_RANGE'
  | 'BAD_CURSOR'
  | 'BAD_PERMALINK'
  | 'UNKNOWN_ID'
  | 'UNKNOWN_DEFINITION'
  | 'LIMIT_EXCEEDED'

/** What a refusal names, for clients that say it in their own words; `what` tells refusals of one code apart. */
export type AskValues = Readonly<Record<string, string | number>>

/** The caller asked badly. The message names the thing, the value and the remedy, in English; `values` are what it names. */
export class AskError extends ToldError {
  override readonly name = 'AskError'
  constructor(
    readonly code: AskErrorCode,
    message: string,
    readonly values: AskValues = {},
  ) {
    super(message)
  }
}
