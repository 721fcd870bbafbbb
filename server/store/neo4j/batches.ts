import type { Entry } from '../statement-log.ts'

/** Some entries that one transaction writes; `last` where the stream ends with them. */
export interface Batch {
  readonly entries: readonly Entry[]
  readonly last: boolean
}

/** A stream cut into batches of at most `size`, holding no more than two of them. An empty stream has none. */
export async function* batchesOf(
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  size: number,
): AsyncGenerator<Batch, void, undefined> {
  let full: Entry[] | null = null
  let filling: Entry[] = []
  for await (const entry of entries) {
    filling.push(entry)
    if (filling.length < size) continue
    if (full !== null) yield { entries: full, last: false }
    full = filling
    filling = []
  }
  if (full !== null) yield { entries: full, last: filling.length === 0 }
  if (filling.length > 0) yield { entries: filling, last: true }
}
