import * as catalogue from './catalogue.ts'
import type { CitableKind } from './citable.ts'

/** Every kind of answer that can be cited, by the names in the catalogue. */
export const CITABLE_KINDS: readonly CitableKind[] = Object.values(catalogue)
