import { UnreadableStatement } from '../schema/read-statement.ts'
import { ToldError } from '../schema/told-error.ts'
import { WORDS as ENGLISH } from '../schema/words/generated/en/refusal.ts'
import { LANGUAGE_FACTS } from '../schema/words/generated/languages.ts'
import { type Named, type NamesIn, type RefusalKey, refusalIn, type Told } from '../schema/words/refusal.ts'
import { REFUSAL_CODES, type RefusalCode } from './refusal-codes.ts'

export { ToldError }

/** The store cannot be reached or does not answer. Passing: the same call may succeed later. */
export class StoreUnavailable extends ToldError {
  override readonly name = 'StoreUnavailable'
}

/** The store cannot be used as it is: a damaged file, a newer format, a wrong password or version. The message is one sentence with its remedy. */
export class StoreUnusable extends ToldError {
  override readonly name: string = 'StoreUnusable'
}

/** What is damaged in a store: an entry by its id and revision, or a revision. Null where that cannot be told. */
export interface Damage {
  readonly revision: number | null
  readonly id: string | null
}

/** Something in the store is not what was written there. What is not damaged can be read still. The message is one sentence with its remedy. */
export class StoreDamaged extends StoreUnusable {
  override readonly name = 'StoreDamaged'
  readonly damage: Damage

  constructor(message: string, damage: Damage = { revision: null, id: null }, options?: ErrorOptions) {
    super(message, options)
    this.damage = damage
  }

  /** `store` as a person knows it; `what` was found, such as "it is not what was written". */
  static at(store: string, { revision, id }: Damage, what: string, options?: ErrorOptions): StoreDamaged {
    const place = [id, revision === null ? null : `revision ${revision}`].filter((part) => part !== null).join(' in ')
    return new StoreDamaged(
      `${store} is damaged${place === '' ? '' : ` at ${place}`}: ${what}; the rest can be read, npx entente log verify names all that is damaged, and a backup restores it (npx entente log load)`,
      { revision, id },
      options,
    )
  }
}

/** Another writer was quicker: the head is not the one that was expected. Nothing was written. */
export class HeadMoved extends ToldError {
  override readonly name = 'HeadMoved'
}

/** An entry that the log refuses. Nothing of its revision was written. */
export class BadEntry extends ToldError {
  override readonly name = 'BadEntry'
}

/** A value that a caller gave, as a message shows it: quoted, and cut where it is long. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 100 ? `${text.slice(0, 100)}…"` : text
}

/** What a refusal is to a client: its code; `what` was wrong, by which a client says it in its own words; and what the sentence names. */
export interface RefusalExtensions {
  readonly code: RefusalCode
  readonly values: Named
}

/**
 * The caller asked badly. It is made of the key of its sentence in schema/words and of what the sentence names, so that it can be said in any language; its
 * message is the English sentence, which names the thing, the value and the remedy.
 */
export class AskError extends ToldError {
  override readonly name = 'AskError'
  readonly key: RefusalKey
  readonly named: Named
  readonly #sentence: string
  #argument: string | undefined

  constructor(...told: Told) {
    const [key, named = NOTHING] = told as readonly [RefusalKey, Named?]
    super(refusalIn(ENGLISH, { language: 'en', locale: LANGUAGE_FACTS.en.locale }, key, mapped(named, quotable)))
    this.#sentence = this.message
    this.key = key
    this.named = mapped(named, cut)
  }

  /** Says in which argument it is wrong: the message begins with its name. Who says it again calls the argument what the asker does. */
  in(argument: string): this {
    this.#argument = argument
    this.message = `${argument}: ${this.#sentence}`
    return this
  }

  get code(): RefusalCode {
    return REFUSAL_CODES[this.key]
  }

  /** As clients get it beside the message. */
  get extensions(): RefusalExtensions {
    const argument = this.#argument === undefined ? {} : { argument: this.#argument }
    return { code: this.code, values: { what: this.key, ...this.named, ...argument } }
  }
}

/**
 * What the caller of a question hears of an error that it cannot help: that the store is away, is damaged where it would have been read, or holds what only a newer program reads. Null where it is
 * a mistake of ours, or tells of what is nobody's business, such as the path of a file.
 */
export function refusalOf(error: unknown): AskError | null {
  if (error instanceof StoreUnavailable) return new AskError('storeAway')
  if (error instanceof StoreDamaged) return damageAsTold(error.damage)
  if (!(error instanceof UnreadableStatement)) return null
  const { kind, id, v: version } = error.stated
  return error.newest === null
    ? new AskError('newerKind', { kind, id, version })
    : new AskError('newerVersion', { kind, id, version, newest: error.newest })
}

function damageAsTold({ revision, id }: Damage): AskError {
  if (revision === null) return new AskError('damagedStore')
  return id === null ? new AskError('damagedRevision', { revision }) : new AskError('damagedEntry', { revision, id })
}

const NOTHING: Named = {}

/** A text that somebody wrote, cut where it is long: a refusal is no echo. */
const cut = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text)

/** A text as it stands between quotation marks in a message: control characters escaped, and shorter still. */
const quotable = (text: string): string => {
  const escaped = JSON.stringify(text).slice(1, -1)
  return escaped.length > 100 ? `${escaped.slice(0, 99)}…` : escaped
}

const mapped = (named: Named, change: (text: string) => string): Named =>
  Object.fromEntries(
    Object.entries(named).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? change(value)
        : typeof value === 'number'
          ? value
          : isList(value)
            ? value.map(change)
            : mappedNames(value, change),
    ]),
  )

const isList = (value: readonly string[] | NamesIn): value is readonly string[] => Array.isArray(value)

const mappedNames = (names: NamesIn, change: (text: string) => string): NamesIn =>
  Object.fromEntries(Object.entries(names).map(([language, list]) => [language, list.map(change)]))

/** A refusal as the body of an answer, as GraphQL has errors: its message, its code, and what it names. */
export const refusalBody = ({ message, extensions }: AskError) => ({ errors: [{ message, extensions }] })
