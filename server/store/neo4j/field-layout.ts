import { type Field, type Fields, fieldsWithin } from '../../../schema/field.ts'
import type { Kind } from '../../../schema/statement.ts'
import type { Noun, Texts } from '../../../schema/texts.ts'
import { intervalOf, type PartialDate } from '../../../schema/time/partial-date.ts'
import type { Ref } from '../plan.ts'
import { languageProperty, prefixedName } from './property-names.ts'

/** A statement's body as fields by name. */
export type Body = Readonly<Record<string, unknown>>

/** A value that a node or relationship can hold; null where the statement has none. */
export type Value = string | number | boolean | readonly string[] | null

/** One property of a kind's nodes, and how to read it from a statement. */
export interface Column {
  readonly property: string
  readonly isInteger: boolean
  readonly read: (body: Body) => Value
}

/** One end of a relationship from a statement: the id it points at, its place in its list (null: no list), and what it carries. */
export interface Target {
  readonly id: string
  readonly position: number | null
  readonly carried: readonly Value[]
}

/** One type of relationship from a kind's nodes. */
export interface Link {
  /** The reference by its kind and field: "designation.partnership". */
  readonly ref: Ref
  readonly type: string
  /** From the thing, with the stamps of the version that says so; else from the version itself. */
  readonly fromThing: boolean
  /** Whether a statement may point at several. */
  readonly many: boolean
  readonly carries: readonly string[]
  readonly targetsOf: (body: Body) => readonly Target[]
}

/** What the fields of a kind become; filled field by field. */
export interface Laid {
  readonly kind: Kind
  readonly columns: Column[]
  readonly links: Link[]
  readonly texts: ((body: Body) => (readonly [string, string])[])[]
  readonly kept: { readonly ref: Ref; readonly property: string }[]
}

/** Where some fields stand: how to come to their object, its path in the statement, what their properties begin with. */
interface Place {
  readonly at: (body: Body) => Body | undefined
  readonly path: string
  readonly prefix: string
  readonly fromThing: boolean
}

/** Says of each field what it becomes. Throws `TypeError` where the graph has no place for one. */
export function layFields(fields: Fields, place: Place, into: Laid): void {
  for (const [name, field] of Object.entries(fields)) layField(name, field, place, into)
}

function layField(name: string, field: Field, place: Place, into: Laid): void {
  const own = prefixedName(place.prefix, name)
  const ref = `${place.path}.${name}` as Ref
  const column = (property: string, kept: (value: never) => Value, isInteger = false) => {
    into.columns.push({ property, isInteger, read: reading(place, name, kept, null) })
  }
  const link = (type: string, carries: readonly string[], many: boolean, targets: (value: never) => Target[]) => {
    const targetsOf = reading<readonly Target[]>(place, name, targets, [])
    into.links.push({ ref, type, fromThing: place.fromThing, many, carries, targetsOf })
  }
  switch (field.form) {
    case 'text':
    case 'choice':
    case 'flag':
      column(own, (value: Value) => value)
      break
    case 'number':
      column(own, (value: number) => value, field.whole)
      break
    case 'date':
      column(own, (value: PartialDate) => value)
      column(`${own}Earliest`, (value: PartialDate) => intervalOf(value).earliest)
      column(`${own}Latest`, (value: PartialDate) => intervalOf(value).latest)
      break
    case 'texts':
      into.texts.push(reading(place, name, (value: Texts) => textsByLanguage(own, value), []))
      break
    case 'noun':
      into.texts.push(reading(place, name, (value: Noun) => nounForms(own, value), []))
      break
    case 'wordings':
      column(own, (value: { text: string }[]) => value.map((wording) => wording.text))
      column(`${own}Languages`, (value: { language: string }[]) => value.map((wording) => wording.language))
      break
    case 'reference':
      if (field.arrow === null) into.kept.push({ ref, property: own })
      else link(field.arrow, [], false, (id: string) => [{ id, position: null, carried: [] }])
      if (field.arrow === null || field.alsoProperty) column(own, (value: string) => value)
      break
    case 'list':
      layList(own, ref, field.of, { column, link }, into)
      break
    case 'parts':
    case 'variants':
    case 'either':
      layFields(
        fieldsWithin(field),
        {
          at: (body) => place.at(body)?.[name] as Body | undefined,
          path: ref,
          prefix: field.prefixed ? own : place.prefix,
          fromThing: place.fromThing,
        },
        into,
      )
      break
  }
}

function layList(
  own: string,
  ref: Ref,
  item: Field,
  {
    column,
    link,
  }: {
    readonly column: (property: string, kept: (value: never) => Value, isInteger?: boolean) => void
    readonly link: (
      type: string,
      carries: readonly string[],
      many: boolean,
      targets: (value: never) => Target[],
    ) => void
  },
  { kind }: Laid,
): void {
  if (item.form === 'text' || item.form === 'choice') {
    column(own, (value: readonly string[]) => value)
    return
  }
  if (item.form === 'reference' && item.arrow !== null) {
    link(item.arrow, [], true, (ids: readonly string[]) => ids.map((id, position) => ({ id, position, carried: [] })))
    return
  }
  const fields = Object.entries(fieldsWithin(item))
  const arrows = fields.flatMap(([name, field]) => (field.form === 'reference' ? [{ name, arrow: field.arrow }] : []))
  const [points] = arrows
  if (points === undefined || points.arrow === null || arrows.length > 1) {
    throw new TypeError(
      `the graph has no place for the list ${ref} of ${kind}: let it be of texts, of references with an arrow, or of objects with one such reference`,
    )
  }
  const { name: target, arrow } = points
  const carries = fields.map(([name]) => name).filter((name) => name !== target)
  link(arrow, carries, true, (items: readonly Readonly<Record<string, Value | undefined>>[]) =>
    items.map((each, position) => ({
      id: String(each[target]),
      position,
      carried: carries.map((key) => each[key] ?? null),
    })),
  )
}

function reading<T>(place: Place, name: string, kept: (value: never) => T, absent: T): (body: Body) => T {
  return (body) => {
    const value = place.at(body)?.[name]
    return value === undefined ? absent : kept(value as never)
  }
}

const textsByLanguage = (name: string, texts: Texts): (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([tag, text]) => (text === undefined ? [] : [[languageProperty(name, tag), text]]))

const nounForms = (name: string, noun: Noun): (readonly [string, string])[] =>
  Object.entries(noun).flatMap(([tag, forms]) =>
    Object.entries(forms ?? {}).flatMap(([category, text]) =>
      text === undefined ? [] : [[prefixedName(languageProperty(name, tag), category), text] as const],
    ),
  )
