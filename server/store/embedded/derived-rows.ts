import { daysOf } from '../../../schema/days.ts'
import { fold } from '../../../schema/fold.ts'
import { foundTexts } from '../../../schema/found-texts.ts'
import { readStatement } from '../../../schema/read-statement.ts'
import { referencesOf } from '../../../schema/references.ts'
import type { Statement } from '../../../schema/statement.ts'

/** What stands beside the log on account of one version. */
export interface Derived {
  readonly kind: string
  /** First and last day of its start, then of its end; null where it has none. */
  readonly days: readonly (string | null)[]
  /** References by name, each with the id referred to, each once. */
  readonly refers: readonly (readonly [ref: string, target: string])[]
  readonly texts: readonly string[]
}

/** What stands beside the log on account of a recorded body. Throws `SyntaxError` and `UnreadableStatement`. */
export function derivedFrom(body: string): Derived {
  const statement = readStatement(JSON.parse(body))
  const days = daysOf(statement)
  return {
    kind: statement.kind,
    days: [
      days?.start.earliest ?? null,
      days?.start.latest ?? null,
      days?.end?.earliest ?? null,
      days?.end?.latest ?? null,
    ],
    refers: eachOnce(statement),
    texts: [...new Set(foundTexts(statement).map(fold))],
  }
}

function eachOnce(statement: Statement): [string, string][] {
  const seen = new Map<string, [string, string]>()
  for (const { ref, target } of referencesOf(statement)) seen.set(`${ref} ${target}`, [ref, target])
  return [...seen.values()]
}
