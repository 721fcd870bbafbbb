import type { Language } from '../../schema/answer-language.ts'
import type { AllAsks } from '../queries/asks.ts'
import type { KnownAt } from '../queries/moment.ts'
import type { World } from '../queries/world.ts'
import type { Laid } from './document.ts'
import type { Part } from './forms.ts'

/** The parts of a question by name, in the order in which a short permalink has them, those that may be absent last. */
export type Parts = Readonly<Record<string, Part>>

/** The values of a question's parts. */
export type Asked<P extends Parts = Parts> = {
  readonly [K in keyof P as P[K]['optional'] extends true ? never : K]: string
} & { readonly [K in keyof P as P[K]['optional'] extends true ? K : never]?: string | undefined }

/**
 * Where an answer as known now is asked for by hand: at the address `/<at>/<path…>.<format>`, each part that is not in the path being a parameter, and by
 * the command `entente <command>` with the parts in the path after it and the others as options.
 */
export interface Live<Name extends string = string> {
  /** The first part of the address: "counts". Several kinds may share one; the parts that a question must have tell them apart. */
  readonly at: string
  readonly path: readonly Name[]
  /** What a part is where nobody says: a value, or the day of the question. */
  readonly byDefault: { readonly [N in Name]?: string | typeof TODAY }
  readonly command: string
  /** What the command does. */
  readonly does: string
  /** The options of the command: for each part that is not in the path its name and what it says. */
  readonly options: { readonly [N in Name]?: readonly [option: string, says: string] }
}

/** The default of a part that means the day of the question. */
export const TODAY = Symbol('today')

/**
 * One kind of answer that can be cited, told in one place. Its permalinks, its frozen forms, feeds, files, its live address, its command and
 * its place in the API are made from this; `A` is the answer as `server/queries` or `server/claims` give it.
 */
export interface Citable<A extends object, P extends Parts> {
  /** Its name in questions: "count". */
  readonly kind: string
  /** The name of its type in the API. */
  readonly type: string
  /** The word that its short permalinks begin with, of small letters and hyphens; empty for one kind, whose first part is an actor. */
  readonly mark: string
  readonly parts: P
  /** Where it is asked by hand. */
  readonly live: Live<keyof P & string>
  /** Asks the question as known at a revision. Throws what the query throws. */
  readonly ask: (graph: AllAsks, asked: Asked<P>, known: KnownAt) => Promise<A>
  /** The question of an answer with every default filled in, so that it asks the same for ever. */
  readonly asked: (answer: A) => Asked<P>
  readonly known: (answer: A) => KnownAt
  /** What it was read from. */
  readonly world: (answer: A) => World
  /**
   * By edition, what the answer says as plain data: what the check of a permalink covers. What an edition has is never altered: a
   * field more is a new edition beside the old ones. Statements stand in them as they were recorded, names and wording not at all.
   */
  readonly editions: { readonly [edition: number]: (answer: A) => unknown }
  /** The answer laid out to be taken away, with its title, its footnote and its sources. */
  readonly document: (answer: A, permalink: string, language: Language) => Laid | Promise<Laid>
  /** The ids of what the whole answer rests on: the actors that it is about, the definition, the ladder, the claim. Of other kinds it rests on all that refers to these. */
  readonly names: (answer: A) => readonly string[]
}

/** A kind of answer, as those handle it who know none by name. */
export interface CitableKind {
  readonly kind: string
  readonly type: string
  readonly mark: string
  readonly parts: Parts
  readonly live: Live
  /** The editions that its permalinks may be of, oldest first; the last is the one that is written. */
  readonly editions: readonly number[]
  /** Asks with all the parts that are not optional. */
  ask(graph: AllAsks, asked: Asked, known: KnownAt): Promise<Cited>
}

/** An answer with all that citing it needs. */
export interface Cited {
  readonly kind: CitableKind
  /** The answer itself: what the type of the API is made of. */
  readonly answer: object
  readonly asked: Asked
  readonly known: KnownAt
  readonly world: World
  readonly names: readonly string[]
  data(edition: number): unknown
  document(permalink: string, language: Language): Laid | Promise<Laid>
}

/** Makes a kind of answer citable; `cite` takes the answers of its query. */
export function citable<A extends object, const P extends Parts>(
  told: Citable<A, P>,
): CitableKind & { cite(answer: A): Cited } {
  const editions = Object.keys(told.editions).map(Number)
  const cite = (answer: A): Cited => ({
    kind: made,
    answer,
    asked: present(told.asked(answer)),
    known: told.known(answer),
    world: told.world(answer),
    names: told.names(answer),
    data: (edition) => dataOf(told, edition, answer),
    document: (permalink, language) => told.document(answer, permalink, language),
  })
  const made = {
    kind: told.kind,
    type: told.type,
    mark: told.mark,
    parts: told.parts,
    live: told.live,
    editions,
    ask: async (graph: AllAsks, asked: Asked, known: KnownAt) => cite(await told.ask(graph, asked as Asked<P>, known)),
    cite,
  }
  return made
}

function dataOf<A extends object, P extends Parts>(told: Citable<A, P>, edition: number, answer: A): unknown {
  const data = told.editions[edition]
  if (data === undefined) throw new RangeError(`answers of the kind ${told.kind} have no edition ${edition}`)
  return data(answer)
}

/** The parts of a kind's questions that are actors. */
export const actorPartsOf = ({ parts }: CitableKind): string[] =>
  Object.keys(parts).filter((part) => parts[part]?.names === 'actor')

/** Absent parts as missing keys. */
const present = (asked: Asked<Parts>): Asked =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Asked
