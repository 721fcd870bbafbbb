import type { Kind } from '../../schema/statement.ts'

/**
 * What a question selects, as data: statements are picked step by step along what refers to what, then the answer is closed over the actors
 * that the picked statements are or name, those actors' names, and the sources cited. One interpreter reads a plan from the embedded file, one compiler
 * makes a Cypher statement of it. All of it is as known at the revision that the question is asked at; time in the world is not applied.
 */
export interface Plan<Parameter extends string = string> {
  readonly steps: readonly Step<Parameter>[]
  /** Ids given with the question whose actors are in the answer, whether a picked statement names them or not. */
  readonly actors: readonly Parameter[]
}

/** One step: it picks statements into the answer and gives them a name that later steps use. */
export type Step<Parameter extends string = string> =
  /** The statements of some kinds held under ids. */
  | {
      readonly pick: 'held'
      readonly as: string
      readonly kinds: readonly Kind[]
      readonly ids: readonly Ids<Parameter>[]
    }
  /** The statements that refer to one of some ids; `and` keeps those only that also refer to one of some others (none are kept out where its parameter is absent). */
  | {
      readonly pick: 'referring'
      readonly as: string
      readonly by: Ref
      readonly to: readonly Ids<Parameter>[]
      readonly and?: { readonly by: Ref; readonly to: Parameter }
      readonly paged?: true
    }
  /** All statements of a kind. Only for kinds of which there are few, or by pages. */
  | { readonly pick: 'all'; readonly as: string; readonly kind: Kind; readonly paged?: true }
  /**
   * The statements of some kinds that a folded text finds, best first, always by pages: one and the same of the texts by which search finds a statement
   * (`foundTexts`; for an actor its id), its own or of one that refers to it by `by`, holds every term of the text. {@link FOUND_ORDER} says what is best; `written` is
   * the text with its signs (`asWritten`), empty where nobody has written any.
   */
  | {
      readonly pick: 'found'
      readonly as: string
      readonly kinds: readonly Kind[]
      readonly by: Ref
      readonly text: Parameter
      readonly written: Parameter
      readonly paged: true
    }

/**
 * In which order a search gives what it finds: by how the best of its texts holds the text that was asked for; of equals first what has it with the signs with which it is written, at its own start
 * where it is to be at the start; then the shorter of such texts (in code points), then by id. A text that holds the terms only here and there comes last.
 */
export const FOUND_ORDER = { whole: 0, atStart: 1, atStartOfWord: 2, anywhere: 3, termByTerm: 4 } as const

/**
 * The terms of a folded text, and of them the longest, the first of equals: the texts of a statement that have this one are what a search looks at, on every store. So many statements are counted on
 * the meter, whether or not they have the other terms too, or have been withdrawn since.
 */
export function soughtIn(text: string): { readonly terms: readonly string[]; readonly longest: string } {
  const terms = text.split(' ').filter((term) => term !== '')
  return { terms, longest: terms.reduce((a, b) => (b.length > a.length ? b : a), '') }
}

/** A reference by its kind and field: "designation.partnership", "claim.question.of". */
export type Ref = `${Kind}.${string}`

/** Ids for a step (an absent parameter gives none): given with the question, those of an earlier step's statements, or those that an earlier step's statements refer to. */
export type Ids<Parameter extends string = string> =
  | { readonly given: Parameter }
  | { readonly of: string }
  | { readonly targets: readonly Ref[]; readonly of: string }

/** What a question gives for a plan's parameters: an id or several, or nothing where it is absent. */
export type Given<Parameter extends string> = { readonly [P in Parameter]?: string | readonly string[] | undefined }

/**
 * The part of a list that a paged step gives: at most `first` statements. In a list in the order of ids they stand behind the id `after`; in one that is best first, behind
 * the first `skip`. A plan has one paged step at most.
 */
export interface PageAsked {
  readonly first: number
  readonly after?: string | undefined
  readonly skip?: number | undefined
}

/** What a paged step gave: the ids of its statements in order, how many there are in all, and whether more come behind. */
export interface PageGiven {
  readonly ids: readonly string[]
  readonly total: number
  readonly more: boolean
}
