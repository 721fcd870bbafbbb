import type { z } from 'zod'
import { type Fields, text } from '../schema/field.ts'
import { type Description, fieldsOf } from '../schema/kind.ts'
import { shapeOf as shapeFrom } from '../schema/shapes.ts'
import { descriptionOf, KINDS, type Kind } from '../schema/statement.ts'

/** The name of a collection: one of those in {@link COLLECTIONS}. */
export type Collection = string

const kindOf: ReadonlyMap<Collection, Kind> = new Map(KINDS.map(({ collection, kind }) => [collection, kind]))

/** The collections that a file of facts may hold. */
export const COLLECTIONS: readonly Collection[] = [...kindOf.keys()]

/** The kind of statement that stands in a collection; undefined where there is no such collection. */
export const kindIn = (collection: Collection): Kind | undefined => kindOf.get(collection)

/** What an entry of a kind may say: the fields of its statements but for those that its collection says. */
export const expectedOf = (kind: Kind): { readonly form: 'statement'; readonly fields: Fields } => ({
  form: 'statement',
  fields: { id: text(), ...fieldsOf(told(kind)) },
})

const shapes = new Map<Kind, z.ZodObject>()

/** The shape of one kind of statement. */
export function shapeOf(kind: Kind): z.ZodObject {
  const known = shapes.get(kind)
  if (known !== undefined) return known
  const shape = shapeFrom(told(kind))
  shapes.set(kind, shape)
  return shape
}

/** How a sentence calls a statement of a kind: "a counting definition", "an instrument". */
export function aKind(kind: Kind): string {
  const { called } = told(kind)
  return `${/^[aeio]/.test(called) ? 'an' : 'a'} ${called}`
}

/** What is told of a kind. */
export function told(kind: Kind): Description {
  const description = descriptionOf(kind)
  if (description === undefined) throw new TypeError(`there is no kind ${kind}`)
  return description
}
