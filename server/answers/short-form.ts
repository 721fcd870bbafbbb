import { hashOf } from './canonical-data.ts'
import type { Asked, CitableKind, Cited } from './citable.ts'
import { ABSENT } from './forms.ts'
import type { HeldQuestion } from './held-question.ts'
import { type Origin, originOf, readOrigin, spellOrigin } from './origin.ts'

// An id of the second edition and of every later one, in pieces between dots:
//
//   VNM.comprehensive-or-higher.1.2025-12-31.s3.7k3mz0q9x2bv
//   series_VNM.strategic-or-higher.1.2000.2025.y.g20.s3.…
//   claim_claim_minister-2025_p5-network.s3.…
//
// the word of the kind and `_` (a count, the most cited, has neither), the parts of the question, the revision by its origin, the check. From the third
// edition on its number follows the word: `series3_VNM`. A count is to fit on a line of eighty characters, path and all, and has none to give away: its third
// and fourth editions are told by the sign before the check, `s3~7k3mz0q9x2bv` and `s3-7k3mz0q9x2bv`, and later ones by their number: `5_VNM`.

/** The first edition in this form, which its ids do not name. */
const FIRST = 2

/** Digits and letters in small, without i, l, o and u, which are taken for others in print: five bits each. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

/** Letters of a check: 60 bits. */
const CHECK = 12

/** The short id of an answer in an edition, at the revision of an origin. */
export function shortId(cited: Cited, edition: number, origin: Origin = originOf(cited.known)): string {
  return `${shortQuestion(cited.kind, edition, cited.asked, origin)}${checkOf(cited, edition, spellOrigin(origin))}`
}

/** A short id but for its check: the question, the revision by its origin, and the sign before the check. */
export const shortQuestion = (kind: CitableKind, edition: number, asked: Asked, origin: Origin): string =>
  `${markOf(kind, edition)}${piecesOf(kind, asked).join('.')}.${spellOrigin(origin)}${signOf(kind, edition)}`

/**
 * The question in a short id; null where it is none. One that is read is not yet spelled as it must be: whoever has asked again spells it
 * again, and compares.
 */
export function readShortId(id: string, catalogue: readonly CitableKind[]): HeldQuestion | null {
  const [, body = '', revision = '', sign = '', check = ''] = /^(.+)\.([^.]+)([.~-])([^.~-]+)$/.exec(id) ?? []
  const origin = readOrigin(revision)
  if (origin === null || check.length !== CHECK || [...check].some((letter) => !LETTERS.includes(letter))) return null
  // The one kind that has no word begins with an actor, whose id has no `_`: at most one kind reads an id.
  for (const kind of catalogue) {
    for (const edition of kind.editions.filter((edition) => edition >= FIRST && signOf(kind, edition) === sign)) {
      const mark = markOf(kind, edition)
      const asked = body.startsWith(mark) ? readPieces(kind, body.slice(mark.length).split('.')) : null
      if (asked !== null) return { kind, edition, asked, at: { origin } }
    }
  }
  return null
}

/** The signs that tell an edition of the kind without a word. */
const SIGNS: Readonly<Record<number, string>> = { 3: '~', 4: '-' }

/** What stands before the check: a dot, but for the editions that it tells. */
const signOf = (kind: CitableKind, edition: number): string =>
  (isToldBySign(kind, edition) ? SIGNS[edition] : undefined) ?? '.'

const isToldBySign = ({ mark }: CitableKind, edition: number): boolean => mark === '' && edition in SIGNS

const markOf = (kind: CitableKind, edition: number): string => {
  const word = edition === FIRST || isToldBySign(kind, edition) ? kind.mark : `${kind.mark}${edition}`
  return word === '' ? '' : `${word}_`
}

/** The parts of a question as pieces; parts that are absent at the end are left out. */
function piecesOf(kind: CitableKind, asked: Asked): string[] {
  const values = Object.entries(kind.parts).map(([name, { form }]) => {
    const value = asked[name]
    return value === undefined ? null : form.spell(value)
  })
  const last = values.findLastIndex((pieces) => pieces !== null)
  return values.slice(0, last + 1).flatMap((pieces) => pieces ?? [ABSENT])
}

function readPieces(kind: CitableKind, pieces: readonly string[]): Asked | null {
  const asked: Record<string, string> = {}
  let at = 0
  for (const [name, { form, optional }] of Object.entries(kind.parts)) {
    const own = pieces.slice(at, at + form.pieces)
    if (optional && (own.length === 0 || own[0] === ABSENT)) {
      at += own.length === 0 ? 0 : 1
      continue
    }
    const value = own.length === form.pieces ? form.read(own) : null
    if (value === null) return null
    asked[name] = value
    at += form.pieces
  }
  return at === pieces.length ? (asked as Asked) : null
}

/** The first 60 bits of SHA-256 over edition, question and data as canonical JSON (RFC 8785), not over a rendering of them. */
function checkOf(cited: Cited, edition: number, revision: string): string {
  const question = { kind: cited.kind.kind, ...(cited.asked as Readonly<Record<string, string>>), revision }
  const covered = { edition, question, data: cited.data(edition) }
  const bits = hashOf(covered, cited.world.meter).readBigUInt64BE() >> 4n
  return Array.from({ length: CHECK }, (_, i) => LETTERS[Number((bits >> BigInt(5 * (CHECK - 1 - i))) & 31n)]).join('')
}
