import type { KnownAt } from '../queries/moment.ts'
import type { Asked, CitableKind } from './citable.ts'
import type { Origin } from './origin.ts'

/** A question as a permalink holds it. What its parts name, and whether its check is right, is found out by asking. */
export interface HeldQuestion {
  readonly kind: CitableKind
  readonly edition: number
  readonly asked: Asked
  /** At which revision: in the first edition by number and instant in the store's log, since then by where the revision was first recorded. */
  readonly at: { readonly known: KnownAt } | { readonly origin: Origin }
}
