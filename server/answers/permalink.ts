import { AskError } from '../errors.ts'
import type { CitableKind, Cited } from './citable.ts'
import { CITABLE_KINDS } from './citable-kinds.ts'
import type { HeldQuestion } from './held-question.ts'
import { longId, longQuestion, readLongId } from './long-form.ts'
import type { Origin } from './origin.ts'
import { readShortId, shortId, shortQuestion } from './short-form.ts'

/** The edition whose permalinks hold the question as data; every later one is short. */
const LONG = 1

/**
 * The id of a frozen answer: the question in full, then a check over question and answer. It needs no store: whoever holds the same
 * log asks again and compares. Of the newest edition of its kind, if no other is named, and with the origin that its revision has as far as is known here.
 */
export const answerId = (cited: Cited, edition = newestEdition(cited.kind), origin?: Origin): string =>
  edition === LONG ? longId(cited) : shortId(cited, edition, origin)

/** The edition of which permalinks are written. */
export const newestEdition = ({ editions }: CitableKind): number => Math.max(...editions)

/** The paths of answers, which say the same for ever: each is made once, however many fields ask for it. */
const paths = new WeakMap<object, string>()

/** The path of a frozen answer. */
export function permalinkOf(cited: Cited): string {
  const path = paths.get(cited.answer) ?? `/answers/${answerId(cited)}`
  paths.set(cited.answer, path)
  return path
}

/** Reads the question out of an id. Throws `BAD_PERMALINK` where it is not one. */
export function readAnswerId(id: string, catalogue: readonly CitableKind[] = CITABLE_KINDS): HeldQuestion {
  const held = readLongId(id, catalogue) ?? readShortId(id, catalogue)
  if (held !== null) return held
  throw new AskError('noPermalink', { text: id })
}

/** Whether an id spells its question and revision in the one way there is; its check is not looked at. */
export const isSpelledAs = (id: string, held: HeldQuestion): boolean =>
  id.startsWith(
    'known' in held.at
      ? `${longQuestion(held.kind, held.asked, held.at.known)}.`
      : shortQuestion(held.kind, held.edition, held.asked, held.at.origin),
  )

/** Whether a text has the form of an id. */
export const isAnswerId = (text: string): boolean =>
  (readLongId(text, CITABLE_KINDS) ?? readShortId(text, CITABLE_KINDS)) !== null
