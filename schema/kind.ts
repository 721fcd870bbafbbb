import { CITED, type Cited, FIRST_CITED, type Identity, UNCITED, type Uncited } from './envelope.ts'
import type { Fields, Stated } from './field.ts'

/**
 * What a kind of statement is, told once. Shapes, the seed's collections and checks, the layout and the indexes of both stores, what a
 * statement refers to, what it bears on and random statements of it are all made from this; whoever adds a kind writes nothing else.
 */
export interface Description {
  readonly kind: string
  /** The newest version of its shape. Every change of the shape is a new one, an added optional field too. */
  readonly v: number
  /** The shapes before it, oldest first: one for each version below `v`. They are read for ever. */
  readonly earlier: readonly Earlier[]
  /** The collection of the seed's files in which its statements stand. */
  readonly collection: string
  /** How a sentence calls one, without its article: "counting definition". */
  readonly called: string
  /** The label of its things in a graph store; what is recorded of them bears it with `Record` behind. */
  readonly label: string
  /**
   * A `thing` is what other statements speak of: it stays one and the same through corrections of what is said of it. A `fact` is spoken of
   * by nothing.
   */
  readonly is: 'thing' | 'fact'
  /** Whether its statements cite sources. One that does not is its own evidence. */
  readonly cites: boolean
  /** Its own fields, beside those that every statement has. */
  readonly fields: Fields
  /** The dates between which a statement of it holds; null where it holds whenever it is stated. */
  readonly holds: Holding | null
  /** Which of its dates cannot come before which. */
  readonly order: readonly DateOrder[]
  /** Dates that a store finds statements by quickly. */
  readonly indexed: readonly string[]
  /** Texts by which search finds what a statement is about. */
  readonly found: readonly string[]
  /** The fields that answers read, so that another value is another answer; `all` of them, or none. Words, notes and citations are read by nobody. */
  readonly bears: readonly string[] | 'all'
  /** The reference that leads to the actor whose part of an answer a statement bears on; null where it bears on the whole. */
  readonly concerns: string | null
}

/** A description of which it is known which kind's and which fields'. */
export interface DescriptionOf<K extends string, F extends Fields, C extends boolean> extends Description {
  readonly kind: K
  readonly fields: F
  readonly cites: C
}

/** What is told of a kind: names of fields are those of its own, or it does not compile. */
interface Told<F extends Fields> extends Omit<Description, 'kind' | 'cites' | 'earlier' | 'called'> {
  readonly earlier?: readonly Earlier[]
  readonly called?: string
  readonly fields: F
  readonly holds: Holding<KeyOf<F>> | null
  readonly order: readonly DateOrder<KeyOf<F>>[]
  readonly indexed: readonly KeyOf<F>[]
  readonly found: readonly ('id' | KeyOf<F>)[]
  readonly bears: readonly (KeyOf<F> | 'confidence')[] | 'all'
  readonly concerns: KeyOf<F> | null
}

type KeyOf<F> = keyof F & string

/** Half-open: the first is the first day in, the second the first day out; what has no start is certain from `attested`. */
export interface Holding<Name extends string = string> {
  readonly from: Name
  readonly to: Name
  readonly attested: Name
}

/** Two dates of one statement of which the second cannot come first. */
export interface DateOrder<Name extends string = string> {
  readonly first: Name
  readonly second: Name
  /** Whether both may be one day. */
  readonly sameDay: boolean
  readonly remedy: string
}

/** A shape that a kind had once, and how what was stated in it reads in the next one. */
export interface Earlier {
  readonly fields: Fields
  /** What every statement carried beside them, if it cites its sources. */
  readonly cited: Fields
  /** Gets and gives a whole statement but for its version. It loses nothing that the next shape can say, and makes nothing up. */
  readonly becomes: (statement: never) => Readonly<Record<string, unknown>>
}

/** A shape that a kind had once; `becomes` turns a statement of it into one of the next version. */
export const earlier = <const F extends Fields>(
  fields: F,
  becomes: (statement: Omit<Identity<string>, 'v'> & Cited & Stated<F>) => Readonly<Record<string, unknown>>,
  cited: Fields = CITED,
): Earlier => ({ fields, becomes, cited })

/**
 * A shape of the time before citations told quotations (`original`) from what was put together (`asRecorded`). A citation of that time reads as it was recorded: which
 * of the two its `original` is, nobody said then, and nobody makes it up now.
 */
export const citedAsFirst = <const F extends Fields>(
  fields: F,
  becomes: (statement: Omit<Identity<string>, 'v'> & Cited & Stated<F>) => Readonly<Record<string, unknown>> = (
    statement,
  ) => statement,
): Earlier => earlier(fields, becomes, FIRST_CITED)

/** The statement that a description describes. */
export type StatementFrom<D> =
  D extends DescriptionOf<infer K, infer F, infer C>
    ? Flat<Identity<K> & (C extends true ? Cited : Uncited) & Stated<F>>
    : never

type Flat<T> = { [K in keyof T]: T[K] }

/** A kind of statement that cites its sources, as all but the source itself do. Throws where a version of its shape is missing. */
export const kind = <const K extends string, const F extends Fields>(
  name: K,
  told: Told<F>,
): DescriptionOf<K, F, true> => described(name, told, true)

/** A kind of statement that is its own evidence. */
export const uncitedKind = <const K extends string, const F extends Fields>(
  name: K,
  told: Told<F>,
): DescriptionOf<K, F, false> => described(name, told, false)

function described<const K extends string, const F extends Fields, const C extends boolean>(
  kind: K,
  told: Told<F>,
  cites: C,
): DescriptionOf<K, F, C> {
  const { earlier = [], called = kind.replaceAll('-', ' ') } = told
  if (earlier.length !== told.v - 1) {
    throw new TypeError(
      `the kind ${kind} is at version ${told.v} and tells ${earlier.length} earlier shapes: each is read for ever, so tell all ${told.v - 1}`,
    )
  }
  return { ...told, kind, earlier, called, cites }
}

/** What every statement of a kind carries beside its own fields, in a version of its shape. */
const envelopeOf = ({ cites, v: newest, earlier }: Description, v: number): Fields =>
  cites ? (v === newest ? CITED : (earlier[v - 1]?.cited ?? CITED)) : UNCITED

/** The fields of a kind in a version of its shape, those that every statement has before its own. */
export function fieldsOf(description: Description, v: number = description.v): Fields {
  const own = v === description.v ? description.fields : description.earlier[v - 1]?.fields
  if (own === undefined) throw new RangeError(`the kind ${description.kind} has no version ${v}`)
  return { ...envelopeOf(description, v), ...own }
}
