import { fieldsOf } from '../../schema/kind.ts'
import { type Recorded, readStatement } from '../../schema/read-statement.ts'
import { descriptionOf, type Statement } from '../../schema/statement.ts'
import { standsOften, standsOftenAlready } from './canonical-data.ts'

/** Parts of which the same one stands in many places of an answer's data, with what they say but for their citations. */
const told = new WeakMap<object, unknown>()

/**
 * An answer's data but for where it is said: the places in sources, and what texts of ours are called in other languages than English. Two answers that are alike in this say
 * the same. Statements stand in it as they read now, in whatever version they were recorded.
 */
export function withoutCitations(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data
  const known = told.get(data)
  if (known !== undefined) return known
  const kept = Array.isArray(data) ? data.map(withoutCitations) : ofObject(data as Readonly<Record<string, unknown>>)
  if (standsOftenAlready(data)) standsOften(kept)
  told.set(data, kept)
  return kept
}

function ofObject(data: Readonly<Record<string, unknown>>): object {
  if (typeof data.kind === 'string' && typeof data.v === 'number' && descriptionOf(data.kind) !== undefined) {
    return meaningOf(readStatement(data as Recorded))
  }
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => (name === 'citations' ? [] : [[name, withoutCitations(value)]])),
  )
}

/** What a statement says but for its citations and for what its texts are in other languages than English. */
export function meaningOf(statement: Statement): Readonly<Record<string, unknown>> {
  const description = descriptionOf(statement.kind)
  const fields = description === undefined ? {} : fieldsOf(description)
  return Object.fromEntries(
    Object.entries(statement as unknown as Readonly<Record<string, unknown>>).flatMap(([name, value]) => {
      if (name === 'citations') return []
      const isText = fields[name]?.form === 'texts' && value !== undefined
      return [[name, isText ? (value as { readonly en: string }).en : value]]
    }),
  )
}
