import type { DocumentNode, Token } from 'graphql'

/** Bytes that the documents known to one API may take, texts and trees together. */
const MOST_BYTES = 8 * 1024 * 1024

/** A tree takes about this many bytes for each lexical token of its text (measured on Node 20: 250 to 400). */
const BYTES_A_TOKEN = 400

/**
 * The documents that were found valid, by their text, so that the same text is parsed and validated once. Bounded by bytes: the one used longest ago is
 * forgotten first. One that was refused is not kept at all, or anybody could fill the memory with refusals.
 */
export class KnownDocuments {
  readonly #kept = new Map<string, { readonly document: DocumentNode; readonly bytes: number }>()
  readonly #most: number
  #bytes = 0

  constructor(most: number = MOST_BYTES) {
    this.#most = most
  }

  /** Bytes kept now. */
  get bytes(): number {
    return this.#bytes
  }

  /** The document of a text that was found valid before. */
  get(text: string): DocumentNode | undefined {
    const found = this.#kept.get(text)
    if (found === undefined) return undefined
    this.#kept.delete(text)
    this.#kept.set(text, found)
    return found.document
  }

  /** Keeps a document that was found valid; one too large for the bound is not kept. */
  keep(text: string, document: DocumentNode): void {
    const bytes = 2 * text.length + BYTES_A_TOKEN * tokensOf(document)
    if (bytes > this.#most || this.#kept.has(text)) return
    this.#kept.set(text, { document, bytes })
    this.#bytes += bytes
    for (const [oldest, { bytes: freed }] of this.#kept) {
      if (this.#bytes <= this.#most) break
      this.#kept.delete(oldest)
      this.#bytes -= freed
    }
  }
}

/** Lexical tokens of a document, comments included: they stand in its tree too. */
function tokensOf(document: DocumentNode): number {
  let count = 0
  for (let token: Token | null = document.loc?.startToken ?? null; token !== null; token = token.next) count++
  return count
}
