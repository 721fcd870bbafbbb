import type { z } from 'zod'
import { readStatement, UnreadableStatement } from './read-statement.ts'
import { shapeOf } from './shapes.ts'
import { descriptionOf, type Statement } from './statement.ts'

const shapes = new Map<string, z.ZodObject>()

/**
 * Parsed JSON that comes from outside (a file of a log, a restore) as a statement: held against the shape of the version that it says it is
 * of, then brought up to date. Where it misses its shape, what is wrong with it. Throws {@link UnreadableStatement} for a kind or a version
 * that this program does not know.
 */
export function checkedStatement(
  json: unknown,
): { readonly statement: Statement } | { readonly wrong: z.core.$ZodIssue } {
  const { kind, v } = (typeof json === 'object' && json !== null ? json : {}) as Readonly<Record<string, unknown>>
  if (typeof kind !== 'string') {
    return { wrong: { code: 'custom', path: ['kind'], message: 'a statement says of which kind it is', input: json } }
  }
  const description = descriptionOf(kind)
  // Of what is of no version at all, the newest shape says what is wrong.
  const version = Number.isInteger(v) && (v as number) > 0 ? (v as number) : description?.v
  if (description === undefined || version === undefined || version > description.v) {
    return { statement: readStatement(json) }
  }
  const key = `${description.kind} ${version}`
  let shape = shapes.get(key)
  if (shape === undefined) {
    shape = shapeOf(description, version)
    shapes.set(key, shape)
  }
  const read = shape.safeParse(json)
  if (!read.success) {
    const [issue] = read.error.issues
    if (issue !== undefined) return { wrong: issue }
  }
  return { statement: readStatement(read.data) }
}
