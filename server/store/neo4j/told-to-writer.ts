import { StoreUnavailable } from '../../errors.ts'

/** How far a writer has come: whether the revision may be kept already, since its last transaction was sent off and not heard of. */
export interface Trail {
  mayBeKept: boolean
}

/** What a writer is told where the store went away in the midst of its revision: also what was kept, and what to do. Any other error is told as it is. */
export function toldToWriter(error: unknown, { mayBeKept }: Trail): unknown {
  if (!(error instanceof StoreUnavailable)) return error
  const kept = mayBeKept
    ? 'whether the revision was kept is not known: run the same command again, which passes over what is there'
    : 'nothing of the revision was kept: run the same command again'
  return new StoreUnavailable(`${error.message}; ${kept}`, { cause: error.cause })
}
