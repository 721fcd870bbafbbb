import type { Description } from './kind.ts'
import { KINDS, type Statement } from './statement.ts'
import { ToldError } from './told-error.ts'

/** A statement in the shape in which it was recorded: that of its own version. */
export type Recorded = Readonly<Record<string, unknown>> & {
  readonly kind: string
  readonly v: number
  readonly id: string
}

/** A statement that this program cannot read: of a kind or a version that it does not know. The message is one sentence with its remedy. */
export class UnreadableStatement extends ToldError {
  override readonly name = 'UnreadableStatement'
  /** What the statement says of itself. */
  readonly stated: Recorded
  /** The newest version of its kind that this program reads; null where it does not know the kind. */
  readonly newest: number | null

  constructor(stated: Recorded, newest: number | null) {
    super(newest === null ? unknownKind(stated) : unknownVersion(stated, newest))
    this.stated = stated
    this.newest = newest
  }
}

/** What reads statements of some kinds. */
export interface StatementReader<S> {
  /**
   * Parsed JSON as a statement of the newest version of its kind, whatever version it was recorded in. It was held against its shape
   * before it was recorded (`schema/shapes.ts`) and is not again. Throws {@link UnreadableStatement}.
   */
  readStatement(json: unknown): S
  /** What a statement was read from; itself, where that was of the newest version or where it was never recorded. */
  asRecorded(statement: S): Recorded
}

/** A reader of statements of some kinds. */
export function readerOf<S extends object>(kinds: readonly Description[]): StatementReader<S> {
  const byKind = new Map(kinds.map((each) => [each.kind, each]))
  // Only what was recorded in an earlier version is kept beside what it reads as, for as long as that is in use.
  const recorded = new WeakMap<S, Recorded>()
  return {
    readStatement(json) {
      const stated = json as Recorded
      const description = byKind.get(stated.kind)
      if (description === undefined) throw new UnreadableStatement(stated, null)
      if (stated.v === description.v) return json as S
      if (!(stated.v >= 1 && stated.v < description.v)) throw new UnreadableStatement(stated, description.v)
      let now: Readonly<Record<string, unknown>> = stated
      for (const { becomes } of description.earlier.slice(stated.v - 1)) {
        now = (becomes as (statement: unknown) => Readonly<Record<string, unknown>>)(now)
      }
      const statement = { ...now, v: description.v } as unknown as S
      recorded.set(statement, stated)
      return statement
    },
    asRecorded: (statement) => recorded.get(statement) ?? (statement as unknown as Recorded),
  }
}

const unknownKind = ({ kind, id, v }: Recorded): string =>
  `the statement ${JSON.stringify(id)} is of the kind ${JSON.stringify(kind)} (version ${v}), which this program does not know: run the Entente that recorded it, or a newer one`

const unknownVersion = ({ kind, id, v }: Recorded, newest: number): string =>
  `the ${kind} ${JSON.stringify(id)} is of version ${v}, and this program reads that kind up to version ${newest}: run the Entente that recorded it, or a newer one`

/** The one way from JSON to a statement; see {@link StatementReader}. */
export const { readStatement, asRecorded } = readerOf<Statement>(KINDS)

/** Whether two statements say the same, in whatever versions they were recorded. */
export const sameStatement = (a: Statement, b: Statement): boolean => isEqual(a, b)

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => isEqual(item, b[i]))
  }
  const [inA, inB] = [a, b] as unknown as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]
  const keys = new Set([...Object.keys(inA), ...Object.keys(inB)])
  return [...keys].every((key) => isEqual(inA[key], inB[key]))
}
