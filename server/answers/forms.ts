import type { Kind } from '../../schema/statement.ts'
import { dateProblem } from '../../schema/time/partial-date.ts'
import { AskError } from '../errors.ts'

/**
 * How one part of a question is written: as text in a question, and as one piece or several between the dots of a short permalink. A piece holds
 * letters, digits, `-`, `_` and `~`: nothing that an address, a sentence or a spreadsheet would escape or break at.
 */
export interface Form {
  /** What stands for it where its use is told: "<day>". */
  readonly stands: string
  /** How many pieces it takes in a short permalink. */
  readonly pieces: number
  spell(text: string): readonly string[]
  /** Null where the pieces are no such part. Whether they are its one spelling is for whoever spells it again. */
  read(pieces: readonly string[]): string | null
  /** The part as somebody writes it in an address or a command. Throws an `AskError` that names the argument. */
  given(text: string, argument: string): string
}

/** A part of a question. */
export interface Part {
  readonly form: Form
  readonly optional: boolean
  /** Whether it names an actor, a statement of a kind, or nothing that is stated. */
  readonly names: 'actor' | Kind | null
  /** Its type in the API: a scalar, or an enum by its name. */
  readonly type: string
  /** What it is, as the API describes it. */
  readonly says: string
}

const part = <N extends Part['names']>(form: Form, names: N, type: string, says: string) =>
  ({ form, optional: false, names, type, says }) as const

/** A part that a question may lack. */
export const optional = <P extends Part>(of: P): P & { readonly optional: true } => ({ ...of, optional: true })

/** The letters that stand for what an id may hold and a piece may not; `/`, the one in nearly every id, is `_`. */
const ESCAPES = { '.': '~d', _: '~u', '~': '~t', '@': '~a' } as const
const ESCAPED = new Map(Object.entries(ESCAPES).map(([letter, written]) => [written as string, letter]))

/** An id of anything stated: `claim/minister-2025/p5-network` as `claim_minister-2025_p5-network`. */
export const spellId = (id: string): string =>
  id.replace(/[._~@]/g, (letter) => ESCAPES[letter as keyof typeof ESCAPES]).replaceAll('/', '_')

/** The id that a piece spells; null where it spells none. */
export function readId(piece: string): string | null {
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9_-]|~[duta])*$/.test(piece)) return null
  return piece.replaceAll('_', '/').replace(/~[duta]/g, (written) => ESCAPED.get(written) ?? '')
}

const ID: Form = {
  stands: '<id>',
  pieces: 1,
  spell: (id) => [spellId(id)],
  read: ([piece = '']) => readId(piece),
  given: (id) => id,
}

/** Stands where an optional part is absent before one that is there, and for the version of a definition whose id bears none. */
export const ABSENT = '-'

/** An actor's id as it stands. It holds nothing to be escaped, so that no word of a kind, which ends in `_`, is taken for one. */
const ACTOR: Form = {
  ...ID,
  spell: (id) => [id],
  read: ([piece = '']) => (/^([A-Z]{3,4}|[a-z0-9]+(-[a-z0-9]+)*)$/.test(piece) ? piece : null),
}

/** "comprehensive-or-higher@1" as `comprehensive-or-higher.1`. */
const VERSIONED: Form = {
  stands: '<definition>',
  pieces: 2,
  spell: (id) => {
    const [, name, version] = /^(.+)@([1-9]\d*)$/.exec(id) ?? []
    return name === undefined || version === undefined ? [spellId(id), ABSENT] : [spellId(name), version]
  },
  read: ([piece = '', version = '']) => {
    const name = readId(piece)
    if (name === null || version === ABSENT) return name
    return /^[1-9]\d*$/.test(version) ? `${name}@${version}` : null
  },
  given: (name) => name,
}

/** A day, month or year as it stands. */
const DATE: Form = {
  stands: '<day>',
  pieces: 1,
  spell: (date) => [date],
  read: ([piece = '']) => (dateProblem(piece) === null ? piece : null),
  given: (text, argument) => {
    const wrong = dateProblem(text)
    if (wrong !== null) throw new AskError(...wrong).in(argument)
    return text
  },
}

/** An actor by its id. */
export const actor = (says: string) => part(ACTOR, 'actor', 'ID', says)

/** A counting definition by the id of its version. */
export const definition = (says: string) => part(VERSIONED, 'counting-definition', 'ID', says)

/** A statement of a kind by its id. */
export const statement = <K extends Kind>(kind: K, says: string) => part(ID, kind, 'ID', says)

/** A partial date. */
export const date = (says: string) => part(DATE, null, 'PartialDate', says)

/** One word of an enum of the API, each spelled by a letter. */
export const word = (letters: Readonly<Record<string, string>>, type: string, says: string) =>
  part(
    {
      stands: `<${Object.keys(letters).join('|').toLowerCase()}>`,
      pieces: 1,
      spell: (text) => [letters[text] ?? text],
      read: ([piece]) => Object.keys(letters).find((text) => letters[text] === piece) ?? null,
      given: (text, argument) => {
        const upper = text.toUpperCase()
        if (Object.hasOwn(letters, upper)) return upper
        const known = Object.keys(letters).map((letter) => letter.toLowerCase())
        throw new AskError('word', { text, known }).in(argument)
      },
    },
    null,
    type,
    says,
  )
