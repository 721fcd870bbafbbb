import { daysOf } from '../../../schema/days.ts'
import { asWritten, fold } from '../../../schema/fold.ts'
import { foundTexts } from '../../../schema/found-texts.ts'
import { readStatement } from '../../../schema/read-statement.ts'
import { referencesOf } from '../../../schema/references.ts'
import { descriptionOf, type Statement } from '../../../schema/statement.ts'

/** What stands beside the log on account of one version. */
export interface Derived {
  readonly kind: string
  /** First and last day of its start, then of its end; null where it has none. */
  readonly days: readonly (string | null)[]
  /** References by name, each with the id referred to, each once. */
  readonly refers: readonly (readonly [ref: string, target: string])[]
  readonly texts: readonly FoundText[]
}

/** A text that a version is found by. */
export interface FoundText {
  /** By which what is found has the text: the kind of the thing itself, or the reference by which the version names it. */
  readonly ref: string
  /** What is found. */
  readonly about: string
  /** As it is written (`asWritten`); null where that is what it is folded. */
  readonly written: string | null
  readonly folded: string
}

/** What stands beside the log on account of a recorded body. Throws `SyntaxError` and `UnreadableStatement`. */
export function derivedFrom(body: string): Derived {
  const statement = readStatement(JSON.parse(body))
  const days = daysOf(statement)
  const refers = eachOnce(statement)
  return {
    kind: statement.kind,
    days: [
      days?.start.earliest ?? null,
      days?.start.latest ?? null,
      days?.end?.earliest ?? null,
      days?.end?.latest ?? null,
    ],
    refers,
    texts: foundBy(statement, refers),
  }
}

/** Each text once for each that is found by it: of a thing this itself, of a fact whatever it refers to but the sources that it cites. */
function foundBy(statement: Statement, refers: readonly (readonly [ref: string, target: string])[]): FoundText[] {
  const texts = new Map(foundTexts(statement).map((text) => [asWritten(text), fold(text)]))
  const isThing = descriptionOf(statement.kind)?.is === 'thing'
  const finds = isThing
    ? [[statement.kind, statement.id] as const]
    : refers.filter(([ref]) => ref !== `${statement.kind}.citations`)
  return [...texts].flatMap(([written, folded]) =>
    finds.map(([ref, about]) => ({ ref, about, written: written === folded ? null : written, folded })),
  )
}

function eachOnce(statement: Statement): [string, string][] {
  const seen = new Map<string, [string, string]>()
  for (const { ref, target } of referencesOf(statement)) seen.set(`${ref} ${target}`, [ref, target])
  return [...seen.values()]
}
