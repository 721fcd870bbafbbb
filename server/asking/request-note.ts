import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { Revision } from '../../schema/revision.ts'

/**
 * What is noted of one request while it is answered, to be counted and written down afterwards. Nothing in it is of whoever asks, nor in their words: it is read by those who
 * watch the server.
 */
export class RequestNote {
  /**
   * What was asked for, in names of ours, of which there are few: the fields of the root in the order of their text, joined by "+"; or the kind of address,
   * such as "counts.csv" or "page".
   */
  operation = 'other'
  /** The code of the refusal; null where it was answered, or refused without one. */
  code: string | null = null
  /** What counts its work; null where there is none to count. */
  meter: { readonly spent: number } | null = null
  /** What its answer rests on, as far as that is known by now; null where nothing was asked of the store. */
  reliance: { readonly head: Revision | null | undefined } | null = null
  /** Whether it was answered with bytes that were kept. */
  isKept = false
  /** Whether it was answered in whole, or whoever asked has gone. */
  hasEnded = false
  /** Whether somebody has written down already that it failed. */
  isWritten = false
  /** What went wrong inside, the first of it; undefined where nothing did. */
  error: unknown
  /** When there was something to do: it had come in whole. On the clock of `performance.now()`. */
  since = performance.now()
  #id: string | null = null

  /** Ends it as one that went wrong, where that can still be told. */
  giveUp(): void {}

  /** By which it is found again: told to its asker where something went wrong, and written down. */
  get id(): string {
    this.#id ??= randomUUID()
    return this.#id
  }

  /** Units of work that it took so far; null where none were counted. */
  get cost(): number | null {
    return this.meter?.spent ?? null
  }

  /** The head that its answer rests on; null where none was looked up. */
  get revision(): number | null {
    return this.reliance?.head?.number ?? null
  }
}

const notes = new AsyncLocalStorage<RequestNote>()

/** The requests whose work was begun below and that have not ended. While there is one, Node follows every promise, which takes a tenth of the time of a known question. */
const worked = new Set<RequestNote>()

/** Does work of a request: all that it starts knows its note, until the request has ended. */
export function noted<T>(note: RequestNote, work: () => T): T {
  if (!note.hasEnded) worked.add(note)
  return notes.run(note, work)
}

/** The request has ended. */
export function ended(note: RequestNote): void {
  note.hasEnded = true
  if (worked.delete(note) && worked.size === 0) notes.disable()
}

/** The note of the request that is being worked for; undefined for work of nobody's. */
export const requestNote = (): RequestNote | undefined => notes.getStore()
