import { z } from 'zod'
import { ACTOR_KINDS } from './actor-kind.ts'
import { type Field, type Fields, isOptional, type TextRule } from './field.ts'
import { ACTOR_ID, ID } from './ids.ts'
import { type Description, fieldsOf } from './kind.ts'
import { LANGUAGE_TAG } from './language.ts'
import { PLURAL_CATEGORIES } from './texts.ts'
import { whatIsWrongWithDate } from './time/partial-date.ts'

const actorKinds: ReadonlySet<string> = new Set(ACTOR_KINDS)
const areActors = (kinds: readonly string[]): boolean => kinds.every((kind) => actorKinds.has(kind))

/** An instant in UTC with milliseconds: "2026-11-24T15:00:00.000Z". */
export const INSTANT = z.iso.datetime({ precision: 3 })

/** The rule of the ids that a reference to some kinds holds. */
export const idRule = (kinds: readonly string[]): TextRule => (areActors(kinds) ? ACTOR_ID : ID)

/** A statement of a kind, in one version of its shape, as zod checks it: strictly, so that nothing is in it that the shape has no place for. */
export const shapeOf = (description: Description, v: number = description.v): z.ZodObject =>
  z.strictObject({
    kind: z.literal(description.kind),
    v: z.literal(v),
    id: textShape(idRule([description.kind])),
    ...fieldShapes(fieldsOf(description, v)),
  })

const fieldShapes = (fields: Fields): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, isOptional(field) ? shape(field).optional() : shape(field)]),
  )

function shape(field: Field): z.ZodType {
  switch (field.form) {
    case 'text':
      return textShape(field.rule)
    case 'choice':
      return z.enum(field.of)
    case 'number':
      return field.whole ? z.int().positive() : z.number()
    case 'flag':
      return field.onlyTrue ? z.literal(true) : z.boolean()
    case 'date':
      return DATE
    case 'texts':
      return field.tags === null ? TEXTS : z.strictObject(Object.fromEntries(field.tags.map((tag) => [tag, TEXT])))
    case 'noun':
      return NOUN
    case 'wordings':
      return z.array(WORDING).min(field.atLeast)
    case 'reference':
      return textShape(idRule(field.to))
    case 'list':
      return z.array(shape(field.of)).min(field.atLeast, field.says ?? undefined)
    case 'parts':
      return z.strictObject(fieldShapes(field.fields))
    case 'variants': {
      const cases = Object.entries(field.cases).map(([word, fields]) =>
        z.strictObject({ [field.by]: z.literal(word), ...fieldShapes(fields) }),
      )
      return z.discriminatedUnion(field.by, cases as [z.ZodObject, ...z.ZodObject[]])
    }
    case 'either':
      return z.union(field.cases.map((fields) => z.strictObject(fieldShapes(fields))))
  }
}

function textShape(rule: TextRule | null): z.ZodString {
  if (rule === null) return TEXT
  const { pattern, max, says } = rule
  return (max === undefined ? z.string() : z.string().max(max.characters, max.says)).regex(pattern, says)
}

const TEXT = z.string().min(1)

const WORDING = z.strictObject({ language: textShape(LANGUAGE_TAG), text: TEXT })

/** The sentence about a wrong date is the time module's. */
const DATE = z.string().superRefine((value, context) => {
  const wrong = whatIsWrongWithDate(value)
  if (wrong !== null) context.addIssue({ code: 'custom', message: wrong, input: value })
})

/** An object by language tag, with English in it. */
const byTag = (each: z.ZodType): z.ZodType =>
  z
    .object({ en: each })
    .catchall(each)
    .superRefine((value, context) => {
      for (const tag of Object.keys(value)) {
        if (!LANGUAGE_TAG.pattern.test(tag)) {
          context.addIssue({
            code: 'custom',
            path: [tag],
            message: `${JSON.stringify(tag)} is no language tag: ${LANGUAGE_TAG.says}`,
            input: value,
          })
        }
      }
    })

const TEXTS = byTag(TEXT)

const NOUN = byTag(
  z.strictObject({
    ...Object.fromEntries(PLURAL_CATEGORIES.map((category) => [category, TEXT.optional()])),
    other: TEXT,
  }),
)
