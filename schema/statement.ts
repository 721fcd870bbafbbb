import { compareIds } from './ids.ts'
import type { Description, StatementFrom } from './kind.ts'
import * as described from './kinds/index.ts'

type Described = (typeof described)[keyof typeof described]

/**
 * One whole typed fact, dated and sourced. The log holds these and nothing else; its id stays through
 * corrections, each of which states the whole fact anew.
 */
export type Statement = StatementFrom<Described>

/** The kinds of statement. */
export type Kind = Described['kind']
export type StatementOf<K extends Kind> = Extract<Statement, { kind: K }>

/** What is told of each kind, in the order of their names. */
export const KINDS: readonly (Description & { readonly kind: Kind })[] = Object.values<Described>(described).sort(
  (a, b) => compareIds(a.kind, b.kind),
)

const byKind: ReadonlyMap<string, Description & { readonly kind: Kind }> = new Map(
  KINDS.map((each) => [each.kind, each]),
)

/** What is told of a kind; undefined where there is no such kind. */
export const descriptionOf = (kind: string): (Description & { readonly kind: Kind }) | undefined => byKind.get(kind)
