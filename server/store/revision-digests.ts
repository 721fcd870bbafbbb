import { createHash, type Hash } from 'node:crypto'
import { compareIds } from '../../schema/ids.ts'
import type { Revision } from '../../schema/revision.ts'
import { canonicalJson } from './canonical-json.ts'
import type { RevisionDigests } from './statement-log.ts'

/**
 * What revisions are known by: SHA-256 of the bytes of their lines, in hex. A revision's file in the seed without its first line has the digest
 * of its entries (`tail -n +2 <file> | sha256sum`).
 */

/** What an entry states, as canonical JSON; null where it withdraws what is held under its id. */
export type Body = string | null

/** An entry as its line of the log, without its end. */
export const lineOfBody = (id: string, body: Body): string =>
  body === null ? canonicalJson({ op: 'retract', id }) : `{"op":"assert","statement":${body}}`

/** Before the first revision there is no chain. */
export const NO_CHAIN = ''

/** The digest of the chain up to a revision: of the chain before it, its own line and the digest of its entries, a line each. */
export const chainDigest = (before: string, revision: Revision, entries: string): string =>
  createHash('sha256')
    .update(`${before}\n${canonicalJson({ op: 'revision', revision })}\n${entries}\n`)
    .digest('hex')

/** Digests the entries of one revision, which are given in the order of their ids. */
export class EntriesDigest {
  readonly #hash: Hash = createHash('sha256')
  #last = ''
  #inOrder = true

  /** Takes in an entry, as its id and its line. */
  add(id: string, line: string): void {
    this.#inOrder &&= compareIds(this.#last, id) < 0
    this.#last = id
    if (this.#inOrder) this.#hash.update(`${line}\n`)
  }

  /** The digest; null where the entries came in another order, or one came twice. To be called once. */
  end(): string | null {
    return this.#inOrder ? this.#hash.digest('hex') : null
  }
}

/** Where two revisions' digests are of the same revision. */
const isSame = (a: Pick<Revision, 'number' | 'recordedAt'>, b: Pick<Revision, 'number' | 'recordedAt'>): boolean =>
  a.number === b.number && a.recordedAt === b.recordedAt

/**
 * The digests that are to be kept of a revision that was written before digests were: those that are known from elsewhere, such as from the seed, where it
 * is the same revision, so that what has changed since it was written is found; else those of what is there.
 */
export function digestsToKeep(
  revision: Revision,
  entries: string,
  before: string,
  known: readonly RevisionDigests[],
): RevisionDigests {
  const { number, recordedAt } = revision
  return (
    known.find((one) => isSame(one, revision)) ?? {
      number,
      recordedAt,
      entries,
      chain: chainDigest(before, revision, entries),
    }
  )
}
